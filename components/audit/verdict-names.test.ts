import { expect, it } from "vitest";
import { findingText } from "#components/audit/verdict-names.ts";

it("a finding names its place as exactly as it is known", () => {
  const base = { class: "bad_hash", chainSeq: 23, auditSeq: 40, object: null, detail: "It differs." } as const;
  expect(findingText(base)).toBe("bad hash, entry 23: It differs.");
  expect(findingText({ ...base, bound: true })).toBe("bad hash, from entry 23 on: It differs.");
  expect(findingText({ ...base, chainSeq: null })).toBe("bad hash, event 40: It differs.");
  expect(findingText({ ...base, chainSeq: null, auditSeq: null, object: "alerts 7" })).toBe(
    "bad hash, alerts 7: It differs.",
  );
});
