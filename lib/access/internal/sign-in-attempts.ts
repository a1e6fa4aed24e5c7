import { isIPv6 } from "node:net";
import type { Ctx } from "#lib/access/context.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { hourMs, minuteMs } from "#lib/platform/clock.ts";

/**
 * Failures of one kind of bucket: after every `perBlock` of them it is blocked, the first time for
 * 15 minutes, then twice as long each time, up to an hour.
 */
export type AttemptLimit = { readonly perBlock: number };
export const accountLimit: AttemptLimit = { perBlock: 5 };
/** Wider, because one address can be a whole office. */
export const addressLimit: AttemptLimit = { perBlock: 20 };
/** Second factors: of one person, and within one session that is on its way or steps up. */
export const factorLimit: AttemptLimit = { perBlock: 10 };
export const factorSessionLimit: AttemptLimit = { perBlock: 5 };

export const windowMs = 15 * minuteMs;
export const longestBlockMs = hourMs;
/** How long after its block a bucket remembers that it was blocked. */
const memoryMs = hourMs;

/** A counted attempt: what `giveBackAttempt` needs to undo it. */
export type Attempt = { readonly bucket: string; readonly setBlock: boolean };

/** Buckets carry no e-mail address or network address, only a digest. */
export function accountBucket(email: string): string {
  return `account:${sha256(email).slice(0, 32)}`;
}

export function addressBucket(address: string): string {
  return `address:${sha256(networkOf(address)).slice(0, 32)}`;
}

/** A browser that its owner has signed in from: strangers cannot fill its counter. */
export function deviceBucket(deviceId: string, email: string): string {
  return `device:${sha256(`${deviceId}|${email}`).slice(0, 32)}`;
}

export function factorBucket(userId: string): string {
  return `factor:${sha256(userId).slice(0, 32)}`;
}

export function factorSessionBucket(sessionId: string): string {
  return `factor-session:${sha256(sessionId).slice(0, 32)}`;
}

/** One IPv4 address, or the /64 an IPv6 customer can pick addresses from at will. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(address)) return address;
  const [head = "", tail] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const middle: string[] = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  const groups = tail === undefined ? left : [...left, ...middle, ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}

const countSql = `INSERT INTO sign_in_attempts AS known (bucket, failures, window_started_at) VALUES ($1, 1, $2)
   ON CONFLICT (bucket) DO UPDATE SET turned_away = 0, (failures, window_started_at, blocked_until) = (
     SELECT failures,
            CASE WHEN stale THEN $2 ELSE known.window_started_at END,
            CASE WHEN failures % $3 = 0
                 THEN $2 + least(interval '1 ms' * $4 * 2 ^ (failures / $3 - 1), interval '1 ms' * $5)
                 WHEN stale THEN NULL ELSE known.blocked_until END
     FROM (SELECT stale, CASE WHEN stale THEN 1 ELSE known.failures + 1 END AS failures
           FROM (SELECT coalesce(known.blocked_until + interval '1 ms' * $6,
                                 known.window_started_at + interval '1 ms' * $4) <= $2 AS stale) AS age) AS next)
   WHERE known.blocked_until IS NULL OR known.blocked_until <= $2
   RETURNING coalesce(known.blocked_until > $2, false) AS "setBlock"`;

/**
 * Counts an attempt as failed before anything is checked, in one atomic statement, so that parallel
 * guesses cannot pass the limit. `null` means that the bucket is blocked: nothing was counted.
 */
export async function countAttempt(
  ctx: Pick<Ctx, "db" | "now">,
  bucket: string,
  limit: AttemptLimit,
): Promise<Attempt | null> {
  const counted = await ctx.db.withSystemTransaction((tx) =>
    tx.query<{ setBlock: boolean }>(countSql, [bucket, ctx.now, limit.perBlock, windowMs, longestBlockMs, memoryMs]),
  );
  const row = counted.rows[0];
  return row ? { bucket, setBlock: row.setBlock } : null;
}

/**
 * Counts an attempt that found its bucket blocked. True for the 1st, 2nd, 4th, 8th and so on: a flood
 * is on record with its size, and cannot fill the record.
 */
export async function countTurnedAway(
  ctx: Pick<Ctx, "db">,
  bucket: string,
): Promise<{ total: number; onRecord: boolean }> {
  const counted = await ctx.db.withSystemTransaction((tx) =>
    tx.query<{ total: number }>(
      `UPDATE sign_in_attempts SET turned_away = least(turned_away + 1, 1000000000) WHERE bucket = $1
       RETURNING turned_away AS total`,
      [bucket],
    ),
  );
  const total = counted.rows[0]?.total ?? 1;
  return { total, onRecord: Number.isInteger(Math.log2(total)) };
}

/** Takes back an attempt that turned out right, or was never judged, and the block it had set. */
export async function giveBackAttempt(tx: Tx, attempt: Attempt): Promise<void> {
  await tx.query(
    `UPDATE sign_in_attempts
     SET failures = greatest(failures - 1, 0), blocked_until = CASE WHEN $2 THEN NULL ELSE blocked_until END
     WHERE bucket = $1`,
    [attempt.bucket, attempt.setBlock],
  );
}

/** Forgets a bucket: its owner has just proved who they are. */
export async function forgetAttempts(tx: Tx, bucket: string): Promise<void> {
  await tx.query("DELETE FROM sign_in_attempts WHERE bucket = $1", [bucket]);
}
