import { describe, expect, it } from "vitest";
import { isBelow } from "./version-order.ts";

describe("a version floor", () => {
  it.each([
    ["16.4.5", "16.4.6"],
    ["16.3.9", "16.4.0"],
    ["9.0.0", "10.0.0"],
    ["19.3.1-rc.1", "19.3.1"],
  ])("finds %s below %s", (version, minimum) => expect(isBelow(version, minimum)).toBe(true));

  it.each([
    ["16.4.6", "16.4.6"],
    ["16.10.0", "16.9.9"],
    ["19.3.1", "19.3.1-rc.1"],
  ])("lets %s stand on %s", (version, minimum) => expect(isBelow(version, minimum)).toBe(false));
});
