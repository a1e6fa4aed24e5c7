import { hash, randomBytes } from "node:crypto";

/** A UUIDv7 (RFC 9562): 48 bits of milliseconds, then random. Sorts by creation time. */
export function newId(now: Date = new Date()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A 256-bit secret for sessions, invites and tokens. A UUID is not random enough for these. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** Number of lanes the pipeline works in parallel. A lane is `shard & (laneCount - 1)`. */
export const laneCount = 16;

/** The virtual shard of a subject, 0 to 4095: the first 12 bits of SHA-256 of its id. Fixed for ever: stored with every row about a person. */
export function shardOf(subjectUserId: string): number {
  return Number.parseInt(hash("sha256", subjectUserId).slice(0, 3), 16);
}

/** One key for the relationship of two people, the same whichever way it is read. */
export function pairKeyOf(userA: string, userB: string): string {
  return userA < userB ? `${userA}~${userB}` : `${userB}~${userA}`;
}
