import { hash, parseOptions, verify } from "@node-rs/argon2";
import { createBoundedQueue } from "#lib/access/internal/bounded-queue.ts";
import { AppError } from "#lib/platform/errors.ts";

/** argon2id with the OWASP parameters: 19 MiB, 2 passes, 1 lane. The library's default algorithm. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const;

/** Bounds in bytes of UTF-8. The upper one keeps a guess from costing more than a hash. */
export const passwordBytes = { min: 15, max: 256 } as const;

/**
 * Verified when there is no account, so that the answer takes as long as for one. Made from random
 * bytes that nobody kept, with the parameters above.
 */
export const unknownUserHash =
  "$argon2id$v=19$m=19456,t=2,p=1$PkMLBteIJAucJNeyHb8hbQ$1Ep8X0MayfDiL4P2d5xWr/9zs1f0GxGgAJq8O2R32XM";

// Hashing is the one thing a stranger can make this process spend: bounded for the whole process.
const queue = createBoundedQueue({
  atOnce: 2,
  waiting: 20,
  refusal: () => new AppError("rate_limit.exceeded", "Too many sign-ins at this moment. Try again shortly."),
});

/**
 * Hashes a new password into a PHC string. Throws `validation.invalid` when its length is out of
 * bounds; `anyLength` is for one that was accepted under other bounds.
 */
export async function hashPassword(password: string, options: { anyLength?: boolean } = {}): Promise<string> {
  const bytes = Buffer.from(password, "utf8");
  if (options.anyLength === true) return queue.run(() => hash(bytes, cost));
  if (bytes.length < passwordBytes.min || bytes.length > passwordBytes.max) {
    throw new AppError(
      "validation.invalid",
      `A password has ${passwordBytes.min} to ${passwordBytes.max} bytes; this one has ${bytes.length}.`,
      { details: { field: "password" } },
    );
  }
  return queue.run(() => hash(bytes, cost));
}

/**
 * Whether the password belongs to the hash. `null` stands for an unknown user and costs the same.
 * Throws `rate_limit.exceeded` when too many hashes are waiting.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const bytes = Buffer.from(password, "utf8");
  const judged = passwordHash !== null && bytes.length <= passwordBytes.max;
  const matches = await queue.run(() =>
    verify(judged ? passwordHash : unknownUserHash, judged ? bytes : bytes.subarray(0, passwordBytes.max)),
  );
  return judged && matches;
}

/** Whether a stored hash was made with other parameters than today's, and is due to be made anew. */
export function needsRehash(passwordHash: string): boolean {
  try {
    const { memoryCost, timeCost, parallelism } = parseOptions(passwordHash);
    return memoryCost !== cost.memoryCost || timeCost !== cost.timeCost || parallelism !== cost.parallelism;
  } catch {
    // A form the library does not know any more: better made anew.
    return true;
  }
}
