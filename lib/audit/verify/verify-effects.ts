import type { EffectRule } from "#lib/audit/verify/effect-rules.ts";
import type { FindingList } from "#lib/audit/verify/findings.ts";
import type { Snapshot } from "#lib/audit/verify/snapshot.ts";

/**
 * Compares business tables with their records, in the same snapshot: what was done without a record,
 * and what is recorded without having been done. This finds what was taken out before it was sealed.
 */
export async function verifyEffects(
  snapshot: Snapshot,
  rules: readonly EffectRule[],
  found: FindingList,
): Promise<void> {
  for (const rule of rules) await verifyRule(snapshot, rule, found);
}

async function verifyRule(snapshot: Snapshot, rule: EffectRule, found: FindingList): Promise<void> {
  const pairs = rule.kind === "pairs";
  const young = rule.keptDays === undefined ? "" : `AND records.at > now() - interval '${rule.keptDays} days'`;
  const rows = await snapshot.rows(
    `WITH effects AS (SELECT ${rule.key}::text AS id FROM public.${rule.table} WHERE ${rule.where ?? "true"}),
     records AS (SELECT object_id AS id, count(*) AS n, max(seq) AS seq, max(at) AS at FROM public.audit_logs
                 WHERE action = ANY ($1::text[]) GROUP BY object_id)
     SELECT coalesce(effects.id, records.id), coalesce(records.n, 0), records.seq, (effects.id IS NOT NULL)::int,
            (SELECT chain_seq FROM public.audit_chain AS c WHERE c.audit_seq = records.seq)
     FROM effects ${pairs ? "FULL" : "LEFT"} JOIN records ON records.id = effects.id
     WHERE records.id IS NULL ${pairs ? `OR (effects.id IS NULL ${young}) OR records.n > 1` : ""}
     ORDER BY records.seq, 1 LIMIT 1000`,
    [rule.actions],
  );
  for (const [id, count, seq, effect, chainSeq] of rows) {
    const object = `${rule.table} ${id}`;
    const place = { chainSeq: chainSeq ? Number(chainSeq) : null, auditSeq: seq ? Number(seq) : null, object };
    if (count === "0") {
      found.add({ class: "effect_without_event", ...place, detail: `This ${rule.name} has no record.` });
    } else if (effect === "0") {
      found.add({ class: "event_without_effect", ...place, detail: `This record's ${rule.name} does not exist.` });
    } else {
      found.add({ class: "event_without_effect", ...place, detail: `This ${rule.name} is recorded ${count} times.` });
    }
  }
}
