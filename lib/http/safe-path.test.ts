import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safePath } from "#lib/http/safe-path.ts";

const console = "https://console.example.test";

describe("a path to go on to", () => {
  it.each([
    ["/alerts?tier=high#top", "/alerts?tier=high#top"],
    ["https://console.example.test/overview", "/overview"],
    ["/a/../overview", "/overview"],
  ])("%s is %s", (target, path) => expect(safePath(target, console)).toBe(path));

  it.each([
    "",
    "overview",
    "//evil.example",
    "/\\evil.example",
    "\\/evil.example",
    "/x/..//evil.example",
    "/.//evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "https://evil.example/overview",
    "https://console.example.test.evil.example/",
    "https://console.example.test@evil.example/",
    "http://127.0.0.1:3999.evil.example",
    `/${"x".repeat(3_000)}`,
  ])("%j leads nowhere", (target) => expect(safePath(target, console)).toBeNull());

  it("never leaves this console, whatever is sent", () => {
    const bits = fc.constantFrom(
      "/",
      "//",
      "\\",
      "..",
      ".",
      "evil.example",
      "@",
      ":",
      "?",
      "#",
      "%2f",
      "\t",
      "https:",
      console,
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(bits, { maxLength: 8 }).map((parts) => parts.join("")),
        ),
        (target) => {
          const path = safePath(target, console);
          if (path !== null) expect(new URL(path, console).origin).toBe(console);
        },
      ),
    );
  });
});
