import type { FindingList } from "#lib/audit/verify/findings.ts";
import type { Snapshot } from "#lib/audit/verify/snapshot.ts";

export type Unsealed = { readonly count: number; readonly oldestAgeMs: number | null };

/**
 * Looks for events outside the chain. Those behind its head were put there after sealing had passed
 * their place; the others wait, and are late when they have waited longer than `maxAgeMs`.
 */
export async function verifyUnsealed(snapshot: Snapshot, maxAgeMs: number, found: FindingList): Promise<Unsealed> {
  const rows = await snapshot.rows(
    `WITH head AS (SELECT written_by, audit_seq,
                          written_by >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS restarted
                   FROM public.audit_chain ORDER BY chain_seq DESC LIMIT 1),
     outside AS (
       SELECT e.seq, e.at, coalesce(NOT head.restarted AND (e.written_by, e.seq) < (head.written_by, head.audit_seq), false) AS passed
       FROM public.audit_logs AS e LEFT JOIN head ON true
       WHERE NOT EXISTS (SELECT FROM public.audit_chain AS c WHERE c.audit_seq = e.seq))
     SELECT seq, passed::int, extract(epoch FROM clock_timestamp() - at) * 1000, count(*) OVER (PARTITION BY passed)
     FROM outside ORDER BY passed DESC, at LIMIT 100`,
  );
  const list = rows.map(([seq, passed, ageMs, count]) => ({
    auditSeq: Number(seq),
    passed: passed === "1",
    ageMs: Number(ageMs),
    count: Number(count),
  }));
  for (const { auditSeq, passed } of list) {
    if (!passed) continue;
    const detail = "The event was put in after the chain had passed its place.";
    found.add({ class: "gap", chainSeq: null, auditSeq, object: null, detail });
  }
  const oldest = list.find(({ passed }) => !passed);
  if (oldest && oldest.ageMs > maxAgeMs) {
    found.add({
      ...{ class: "unsealed_old", chainSeq: null, auditSeq: oldest.auditSeq, object: null },
      detail: `${oldest.count} events wait for the sealer, the oldest for ${Math.round(oldest.ageMs / 1_000)} s.`,
    });
  }
  return { count: oldest?.count ?? 0, oldestAgeMs: oldest?.ageMs ?? null };
}
