import { describe, expect, it } from "vitest";
import { z } from "zod";
import { requireStrict } from "#lib/http/require-strict.ts";

const loose = z.object({ a: z.string() });
const strict = z.strictObject({ a: z.string() });

describe("a door's schema", () => {
  it.each([
    ["at the top", loose],
    ["in an object", z.strictObject({ inner: loose })],
    ["in a list", z.strictObject({ list: z.array(loose.optional()) })],
    ["in one of several shapes", z.union([strict, loose])],
    ["behind a default", z.strictObject({ inner: loose.default({ a: "x" }) })],
    ["before a transform", loose.transform((value) => value.a)],
    ["open on purpose", z.looseObject({ a: z.string() })],
  ])("may not let unknown keys through %s", (_where, schema) => {
    expect(() => requireStrict("test", schema)).toThrow("test: the input must be a z.strictObject");
  });

  it("passes when it is strict all the way down", () => {
    const deep = z.strictObject({ inner: strict.optional(), list: z.array(strict), kind: z.enum(["a"]).default("a") });
    expect(() => requireStrict("test", deep)).not.toThrow();
    expect(() => requireStrict("test", z.discriminatedUnion("a", [z.strictObject({ a: z.literal(1) })]))).not.toThrow();
  });
});
