import type { Sql } from "#lib/platform/db/sql.ts";

export type SealLag = {
  /** Events not in the chain yet; `countLimit` means "that many or more". */
  readonly unsealed: number;
  readonly oldestUnsealedAt: Date | null;
};

export const countLimit = 10_000;

/** How far sealing is behind, by the index on (transaction, number). */
export async function readSealLag(sql: Sql): Promise<SealLag> {
  const { rows } = await sql.query<SealLag>(
    `WITH head AS (SELECT written_by, audit_seq FROM audit_chain ORDER BY chain_seq DESC LIMIT 1),
     waiting AS (
       SELECT at FROM audit_logs
       WHERE (written_by, seq) > (coalesce((SELECT written_by FROM head), 0), coalesce((SELECT audit_seq FROM head), 0))
       ORDER BY written_by, seq LIMIT ${countLimit})
     SELECT count(*) AS unsealed, min(at) AS "oldestUnsealedAt" FROM waiting`,
  );
  return rows[0] ?? { unsealed: 0, oldestUnsealedAt: null };
}
