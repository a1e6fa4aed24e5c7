import { expect, test } from "vitest";
import { matchKeys, sequenceMs } from "#components/shortcuts/match-keys.ts";

const known = ["j", "g a", "g o", "a"];

test("two keys in a row are one shortcut, and the second key alone does not fire", () => {
  const first = matchKeys(known, null, "g", 0);
  expect(first).toEqual({ match: null, pending: { key: "g", at: 0 } });
  expect(matchKeys(known, first.pending, "a", 200)).toEqual({ match: "g a", pending: null });
});

test("a sequence that takes too long is forgotten", () => {
  const first = matchKeys(known, null, "g", 0);
  expect(matchKeys(known, first.pending, "a", sequenceMs + 1).match).toBe("a");
});

test("an unknown second key ends the sequence and may be a shortcut itself", () => {
  const first = matchKeys(known, null, "g", 0);
  expect(matchKeys(known, first.pending, "j", 100)).toEqual({ match: "j", pending: null });
  expect(matchKeys(known, first.pending, "z", 100)).toEqual({ match: null, pending: null });
});
