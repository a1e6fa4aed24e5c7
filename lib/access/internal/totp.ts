import { generateSecret, generateURI, verifySync } from "otplib";
import type { KeyRing } from "#lib/platform/crypto.ts";
import { openText, sealText } from "#lib/platform/crypto.ts";
import { secondMs } from "#lib/platform/clock.ts";

/** RFC 6238 as every authenticator app speaks it: SHA-1, six digits, steps of 30 seconds. The code before still counts. */
const codeAgeSeconds = 30;
const issuer = "Contact Integrity";

const rowId = (userId: string): string => `second_factors:${userId}`;

/** A new secret of 160 bits, in base32. */
export function newTotpSecret(): string {
  return generateSecret({ length: 20 });
}

export function sealTotpSecret(keys: KeyRing, userId: string, secret: string): Buffer {
  return sealText(keys, rowId(userId), secret, "second-factor");
}

export function openTotpSecret(keys: KeyRing, userId: string, sealed: Buffer): string {
  return openText(keys, rowId(userId), sealed, "second-factor");
}

/** What an authenticator app scans. */
export function totpUri(secret: string, email: string): string {
  return generateURI({ issuer, label: email, secret });
}

/** The time step whose code this is, later than `lastStep`; `null` for a wrong or a used code. */
export function matchTotp(secret: string, code: string, at: Date, lastStep: number): number | null {
  const epoch = Math.floor(at.getTime() / secondMs);
  // After a clock that went back there is nothing to match, and the library would throw.
  if (lastStep > Math.floor(epoch / codeAgeSeconds)) return null;
  const result = verifySync({
    secret,
    token: code,
    epoch,
    epochTolerance: [codeAgeSeconds, 0],
    afterTimeStep: lastStep,
  });
  return result.valid && "timeStep" in result ? result.timeStep : null;
}
