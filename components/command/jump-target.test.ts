import { expect, test } from "vitest";
import { jumpTargets } from "#components/command/jump-target.ts";

test("a UUID may be an alert or a subject, any other word only a subject", () => {
  expect(jumpTargets(" 01990000-0000-7000-8000-000000000001 ").map((target) => target.kind)).toEqual([
    "alert",
    "subject",
  ]);
  expect(jumpTargets("u_1042")).toEqual([{ kind: "subject", id: "u_1042", href: "/subjects/u_1042" }]);
});

test("sentences, empty text and path characters lead nowhere", () => {
  expect(jumpTargets("")).toEqual([]);
  expect(jumpTargets("two words")).toEqual([]);
  expect(jumpTargets("../../etc")).toEqual([]);
});
