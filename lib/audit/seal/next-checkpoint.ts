import { signCheckpoint } from "#lib/audit/checkpoint/note.ts";
import type { SigningKey } from "#lib/audit/checkpoint/signing-key.ts";
import type { Sql } from "#lib/platform/db/sql.ts";

export type CheckpointPolicy = { readonly everyEvents: number; readonly everyMs: number };

export type CheckpointKeys = {
  readonly current: SigningKey;
  /** The key before it: signs too at the change, so that whoever knows only the old one can follow. */
  readonly previous: SigningKey | null;
};

export type NextCheckpoint = {
  readonly treeSize: number;
  readonly rootHash: Buffer;
  readonly keyId: string;
  readonly note: string;
};

type State = {
  treeSize: number;
  root: string;
  lastSize: number | null;
  lastKeyId: string | null;
  ageMs: number | null;
  announced: boolean;
};

/**
 * The checkpoint that is due, or `null`; `announce` when the key is new and the chain does not say so
 * yet. Due are so many new entries, or so much time with any; and,
 * after a change of keys, the first state that has the record of the change in its chain.
 */
export async function nextCheckpoint(
  sql: Sql,
  keys: CheckpointKeys,
  policy: CheckpointPolicy,
): Promise<NextCheckpoint | "announce" | null> {
  const { verifier } = keys.current;
  const state = await readState(sql, verifier.keyId);
  if (!state) return null;
  const changed = state.lastKeyId !== null && state.lastKeyId !== verifier.keyId;
  if (changed && !state.announced) return "announce";
  if (state.treeSize === state.lastSize) return null;
  const enough = state.treeSize - (state.lastSize ?? 0) >= policy.everyEvents;
  const longAgo = state.ageMs === null || state.ageMs >= policy.everyMs;
  if (!changed && !enough && !longAgo) return null;
  const { previous } = keys;
  const signers = changed && previous?.verifier.keyId === state.lastKeyId ? [previous, keys.current] : [keys.current];
  const rootHash = Buffer.from(state.root, "hex");
  const note = signCheckpoint({ origin: verifier.name, treeSize: state.treeSize, rootHash }, signers);
  return { treeSize: state.treeSize, rootHash, keyId: verifier.keyId, note };
}

async function readState(sql: Sql, keyId: string): Promise<State | undefined> {
  const { rows } = await sql.query<State>(
    `WITH last AS (SELECT tree_size, key_id, created_at FROM audit_checkpoints ORDER BY tree_size DESC LIMIT 1)
     SELECT head.chain_seq AS "treeSize", encode(head.hash, 'hex') AS root, last.tree_size AS "lastSize",
            last.key_id AS "lastKeyId", (extract(epoch FROM clock_timestamp() - last.created_at) * 1000)::float8 AS "ageMs",
            EXISTS (SELECT FROM audit_logs e JOIN audit_chain c ON c.audit_seq = e.seq
                    WHERE e.action = 'audit.key.rotated' AND e.object_id = $1 AND c.chain_seq > last.tree_size) AS announced
     FROM (SELECT chain_seq, hash FROM audit_chain ORDER BY chain_seq DESC LIMIT 1) AS head LEFT JOIN last ON true`,
    [keyId],
  );
  return rows[0];
}
