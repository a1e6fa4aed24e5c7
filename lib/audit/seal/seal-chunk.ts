import { chainTime } from "#lib/audit/chain/chain-time.ts";
import { chainVersion, createChainHasher, genesisHash } from "#lib/audit/chain/chain-hash.ts";
import type { ChainedEvent } from "#lib/audit/chain/event-bytes.ts";
import { eventColumns } from "#lib/audit/chain/event-columns.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { newId } from "#lib/platform/ids.ts";

export type SealedChunk = {
  readonly sealed: number;
  /** The chunk was full: more may be waiting. */
  readonly more: boolean;
};

type Head = { chainSeq: number; hash: string; auditSeq: number; writtenBy: number; restarted: boolean };

const notSealed = "NOT EXISTS (SELECT FROM audit_chain AS c WHERE c.audit_seq = e.seq)";

/**
 * Appends the next events to the chain, in the order (transaction, number), and only those written
 * below the oldest running transaction: no later commit can slip in before them. The caller holds
 * the sealer's lease in `tx`.
 */
export async function sealChunk(tx: Tx, size: number): Promise<SealedChunk> {
  const head = await readHead(tx);
  const found = await (head?.restarted ? eventsAfterRestart(tx, size) : eventsAfter(tx, head, size));
  const rows = found.rows.map((row) => ({ ...row, at: chainTime(row.at) }));
  if (rows.length > 0) await append(tx, head, rows);
  return { sealed: rows.length, more: rows.length === size };
}

async function readHead(tx: Tx): Promise<Head | undefined> {
  const { rows } = await tx.query<Head>(
    `SELECT chain_seq AS "chainSeq", encode(hash, 'hex') AS hash, audit_seq AS "auditSeq", written_by AS "writtenBy",
            written_by >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS restarted
     FROM audit_chain ORDER BY chain_seq DESC LIMIT 1`,
  );
  return rows[0];
}

function eventsAfter(tx: Tx, head: Head | undefined, size: number) {
  return tx.query<ChainedEvent>(
    `SELECT ${eventColumns} FROM audit_logs AS e
     WHERE (e.written_by, e.seq) > ($1, $2) AND e.written_by < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
       AND ${notSealed}
     ORDER BY e.written_by, e.seq LIMIT $3`,
    [head?.writtenBy ?? 0, head?.auditSeq ?? 0, size],
  );
}

/**
 * A database that was restored from a dump counts transactions anew, below those it was dumped with.
 * Then whatever is not sealed is taken, old numbering first. One record of the new numbering ends it.
 */
async function eventsAfterRestart(tx: Tx, size: number) {
  const announced = await tx.query(
    `SELECT FROM audit_logs AS e WHERE e.action = 'audit.numbering.restarted' AND ${notSealed} LIMIT 1`,
  );
  if (announced.rowCount === 0) {
    await writeAudit(
      tx,
      { actor: { kind: "system", id: "sealer" }, requestId: newId() },
      { action: "audit.numbering.restarted", objectKind: "audit_chain", objectId: "audit" },
    );
  }
  return tx.query<ChainedEvent>(
    `SELECT ${eventColumns} FROM audit_logs AS e
     WHERE (e.written_by < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
            OR e.written_by >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint
               AND e.written_by <> pg_current_xact_id()::text::bigint) AND ${notSealed}
     ORDER BY e.written_by < pg_snapshot_xmin(pg_current_snapshot())::text::bigint, e.written_by, e.seq LIMIT $1`,
    [size],
  );
}

async function append(tx: Tx, head: Head | undefined, events: readonly ChainedEvent[]): Promise<void> {
  const chainHash = createChainHasher();
  const first = (head?.chainSeq ?? 0) + 1;
  let previous = head ? Buffer.from(head.hash, "hex") : genesisHash;
  const hashes = events.map((event) => {
    previous = chainHash(previous, event);
    return previous.toString("hex");
  });
  const before = [head?.hash ?? genesisHash.toString("hex"), ...hashes.slice(0, -1)];
  await tx.query(
    `INSERT INTO audit_chain (chain_seq, audit_seq, written_by, version, prev_hash, hash)
     SELECT chain_seq, audit_seq, written_by, $1, decode(prev, 'hex'), decode(hash, 'hex')
     FROM unnest($2::bigint[], $3::bigint[], $4::bigint[], $5::text[], $6::text[])
       AS entry(chain_seq, audit_seq, written_by, prev, hash)`,
    [
      chainVersion,
      events.map((_, index) => first + index),
      events.map((event) => event.seq),
      events.map((event) => event.writtenBy),
      before,
      hashes,
    ],
  );
}
