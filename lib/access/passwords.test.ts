import { parseOptions } from "@node-rs/argon2";
import { describe, expect, it } from "vitest";
import { hashPassword, unknownUserHash, verifyPassword } from "#lib/access/passwords.ts";
import { AppError } from "#lib/platform/errors.ts";

describe("passwords", () => {
  it("verifies what was hashed and nothing else", async () => {
    const stored = await hashPassword("correct horse battery");
    expect(await verifyPassword(stored, "correct horse battery")).toBe(true);
    expect(await verifyPassword(stored, "correct horse batterz")).toBe(false);
    expect(await verifyPassword(stored, "")).toBe(false);
  });

  it("spends the same parameters on an unknown user as on a stored hash", async () => {
    const stored = await hashPassword("correct horse battery");
    expect(parseOptions(unknownUserHash)).toEqual(parseOptions(stored));
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(null, "correct horse battery")).toBe(false);
  });

  it("counts bytes, not characters, at both bounds", async () => {
    await expect(hashPassword("x".repeat(14))).rejects.toThrow(AppError);
    await expect(hashPassword("x".repeat(257))).rejects.toThrow(AppError);
    await expect(hashPassword("ü".repeat(129))).rejects.toThrow(AppError);
    await expect(hashPassword("ü".repeat(8))).resolves.toContain("$argon2id$");
  });

  it("never accepts a password longer than one that can be set", async () => {
    const stored = await hashPassword("x".repeat(256));
    expect(await verifyPassword(stored, "x".repeat(256))).toBe(true);
    expect(await verifyPassword(stored, "x".repeat(257))).toBe(false);
  });

  it("refuses instead of queueing without end", async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 40 }, () => verifyPassword(null, "guess")));
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(40 - 22);
    expect(refused.every((outcome) => outcome.reason instanceof AppError && outcome.reason.status === 429)).toBe(true);
  });
});
