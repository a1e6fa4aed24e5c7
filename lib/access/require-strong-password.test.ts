import { describe, expect, it } from "vitest";
import { requireStrongPassword } from "#lib/access/require-strong-password.ts";

const about = { email: "robin.example@example.test", name: "Robin Example" };
const judge = (password: string) => () => requireStrongPassword(password, about);

describe("a new password", () => {
  it.each([
    "passwordpassword",
    "123456789012345",
    "qwertyuiopasdfghjkl",
    "1qaz2wsx3edc4rfv",
    "aaaaaaaaaaaaaaaaaaaa",
    "Password123456789",
    "P@ssw0rdP@ssw0rd",
    "iloveyouiloveyou",
    "ContactIntegrity2026",
    "RobinExample2026",
    "robin.example@example.test",
    "abcabcabcabcabcabc",
    "x".repeat(256),
    "\u00fc".repeat(8),
  ])("is refused when it is known or close to it: %s", (password) => {
    expect(judge(password)).toThrow(expect.objectContaining({ code: "validation.unprocessable" }));
  });

  it.each([
    "a long enough password",
    "quiet lantern under seven bridges",
    "kX9f2QwLm7Zr4TpB",
    "Großes Fest am Hafen 12",
  ])("is taken when it is not: %s", (password) => expect(judge(password)).not.toThrow());

  it("is not repeated in the refusal", () => {
    expect(judge("passwordpassword")).toThrow(
      expect.not.objectContaining({ message: expect.stringMatching(/passwordp/) }),
    );
  });
});
