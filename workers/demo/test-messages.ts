/** Puts messages into the event log as the sync stores them: sealed to their row, with their lane. */
import { sealText, type KeyRing } from "#lib/platform/crypto.ts";
import type { Sql } from "#lib/platform/db/sql.ts";
import { pairKeyOf, shardOf } from "#lib/platform/ids.ts";

export type GivenMessage = {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly afterMs?: number;
};

/** Keys are `<prefix>-0`, `<prefix>-1` and so on; half a minute lies between two messages unless said otherwise. */
export async function addMessages(
  sql: Sql,
  ring: KeyRing,
  messages: readonly GivenMessage[],
  firstAt: string,
  prefix = "m",
): Promise<void> {
  let at = new Date(firstAt).getTime();
  for (const [index, { from, to, text, afterMs = 30_000 }] of messages.entries()) {
    const key = `${prefix}-${index}`;
    const pair = pairKeyOf(from, to);
    await sql.query(
      `INSERT INTO source_events (source_table, source_key, version, change, subject_user_id, counterpart_user_id, pair_key,
                                  conversation_id, shard, occurred_at, historic, payload, content_sealed, content_key_id,
                                  row_hash, schema_fingerprint)
       VALUES ('messages', $1, 1, 'seen', $2, $3, $4, $4, $5, $6, false, '{}', $7, $8, '', 'x')`,
      [key, from, to, pair, shardOf(from), new Date(at), sealText(ring, `messages:${key}:1`, text), ring.keyId],
    );
    at += afterMs;
  }
}
