import { describe, expect, it } from "vitest";
import { requireSameOrigin } from "#lib/http/require-same-origin.ts";

const console = "https://console.example.test";

function passes(headers: Record<string, string>, kind: "read" | "change", publicUrl = console): boolean {
  try {
    requireSameOrigin(new Headers(headers), publicUrl, kind);
    return true;
  } catch {
    return false;
  }
}

describe("a change", () => {
  it.each([
    [{ "sec-fetch-site": "same-origin", origin: console }],
    [{ "sec-fetch-site": "same-origin" }],
    [{ origin: console }],
  ])("is let in when it proves to be ours: %j", (headers) => expect(passes(headers, "change")).toBe(true));

  it.each([
    [{}],
    [{ origin: "null" }],
    [{ origin: "https://evil.example" }],
    [{ origin: "https://console.example.test.evil.example" }],
    [{ origin: "http://console.example.test" }],
    [{ "sec-fetch-site": "cross-site", origin: console }],
    [{ "sec-fetch-site": "same-site", origin: console }],
    [{ "sec-fetch-site": "none" }],
    [{ "sec-fetch-site": "same-origin", origin: "https://evil.example", "x-forwarded-host": "evil.example" }],
    [{ "sec-fetch-site": "same-origin", origin: "null" }],
  ])("is refused when it does not: %j", (headers) => expect(passes(headers, "change")).toBe(false));
});

describe("a read", () => {
  it("is let in when a person or a script asks for it", () => {
    expect(passes({}, "read")).toBe(true);
    expect(passes({ "sec-fetch-site": "none" }, "read")).toBe(true);
    expect(passes({ "sec-fetch-site": "same-origin" }, "read")).toBe(true);
  });

  it("is refused when another site asks", () => {
    expect(passes({ "sec-fetch-site": "cross-site" }, "read")).toBe(false);
    expect(passes({ "sec-fetch-site": "same-site" }, "read")).toBe(false);
    expect(passes({ origin: "https://evil.example" }, "read")).toBe(false);
  });
});

it("knows its own loopback names, and that another port is another console", () => {
  const demo = "http://127.0.0.1:4100";
  expect(passes({ origin: "http://localhost:4100" }, "change", demo)).toBe(true);
  expect(passes({ origin: "http://localhost:4101" }, "change", demo)).toBe(false);
  expect(passes({ origin: "https://localhost:4100" }, "change", demo)).toBe(false);
  expect(passes({ origin: "http://localhost" }, "change", console)).toBe(false);
});
