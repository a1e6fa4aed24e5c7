import fc from "fast-check";
import { generateSync } from "otplib";
import { describe, expect, it } from "vitest";
import { matchTotp, newTotpSecret, openTotpSecret, sealTotpSecret, totpUri } from "#lib/access/internal/totp.ts";
import { createKeyRing, openText } from "#lib/platform/crypto.ts";

const keys = createKeyRing(Buffer.alloc(32, 7));
const secret = newTotpSecret();
const codeAt = (seconds: number): string => generateSync({ secret, epoch: seconds });
const at = (seconds: number): Date => new Date(seconds * 1_000);
const start = 1_800_000_000;

describe("a code", () => {
  it("is good in its own 30 seconds and the 30 after, and never before", () => {
    const code = codeAt(start);
    expect(matchTotp(secret, code, at(start), 0)).toBe(start / 30);
    expect(matchTotp(secret, code, at(start + 59), 0)).toBe(start / 30);
    expect(matchTotp(secret, code, at(start + 60), 0)).toBeNull();
    expect(matchTotp(secret, code, at(start - 1), 0)).toBeNull();
  });

  it("is dead once its step, or a later one, was used", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (ahead) => {
        const step = start / 30;
        const found = matchTotp(secret, codeAt(start), at(start), step + ahead);
        expect(found).toBeNull();
        expect(matchTotp(secret, codeAt(start), at(start), step - 1 - ahead)).toBe(step);
      }),
    );
  });

  it("of another secret is wrong", () => {
    expect(matchTotp(newTotpSecret(), codeAt(start), at(start), 0)).toBeNull();
  });
});

describe("the secret", () => {
  it("opens for its own person and purpose only", () => {
    const sealed = sealTotpSecret(keys, "one", secret);
    expect(openTotpSecret(keys, "one", sealed)).toBe(secret);
    expect(() => openTotpSecret(keys, "two", sealed)).toThrow();
    expect(() => openText(keys, "second_factors:one", sealed)).toThrow();
    expect(sealed.includes(Buffer.from(secret))).toBe(false);
  });

  it("travels in the form that authenticator apps read", () => {
    const uri = new URL(totpUri(secret, "robin@example.test"));
    expect(uri.protocol).toBe("otpauth:");
    expect(uri.searchParams.get("secret")).toBe(secret);
    expect(uri.searchParams.get("issuer")).toBe("Contact Integrity");
  });
});
