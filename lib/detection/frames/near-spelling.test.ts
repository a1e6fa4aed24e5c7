import { describe, expect, it } from "vitest";
import { nearSpelling } from "#lib/detection/frames/near-spelling.ts";

const near = nearSpelling(["cancel", "booking", "platform", "whatsapp", "cash", "direct", "direkt"]);

describe("a word one slip away from a known one", () => {
  it.each([
    ["cancell", "cancel"],
    ["cancl", null],
    ["bookng", "booking"],
    ["boooking", "booking"],
    ["bokoing", "booking"],
    ["platforn", "platform"],
    ["whatsap", "whatsapp"],
  ])("%s is read as %s", (word, known) => expect(near(word)).toBe(known));

  it("trusts the first letter", () => expect(near("vooking")).toBeNull());
  it("leaves short words alone", () => expect(near("cashh")).toBeNull());
  it("leaves known words alone", () => expect(near("booking")).toBeNull());
  it("is near none when it is near two", () => expect(near("direct")).toBeNull());
  it("reads one slip only", () => expect(near("plattforn")).toBeNull());
});
