import type { Ctx } from "#lib/access/context.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import type { DataQuality } from "#lib/enforcement/data-quality.ts";
import { canonicalJson, sha256 } from "#lib/platform/crypto.ts";
import { newId, shardOf } from "#lib/platform/ids.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import type { CheckedCondition } from "#lib/policy/evaluate-condition.ts";
import type { Trigger } from "#lib/policy/policy-types.ts";
import type { Tier } from "#lib/scoring/tiers.ts";

export type Mode = "simulation" | "shadow" | "active";

export type ActionToStore = {
  readonly subjectUserId: string;
  readonly trigger: Trigger;
  readonly checked: readonly CheckedCondition[];
  readonly scoreSeq: number;
  readonly scoreCenti: number;
  readonly tier: Tier;
  readonly signalIds: readonly string[];
};

export type StoredAction = { readonly subjectUserId: string; readonly actionId: string };

const insertActions = `INSERT INTO enforcement_actions (action_id, effect_key, subject_user_id, shard, action, trigger_id, duration_hours,
     person_required, reason_code, mode, status, score_seq, score_centi, tier, policy_version_id, explanation, evidence,
     evidence_hash, data_quality)
   SELECT id::uuid, effect_key, subject, shard, action, trigger_id, duration_hours, person_required, reason_code, $1, $2,
          score_seq, score_centi, tier, $3::uuid, explanation, evidence, evidence_hash, $4::jsonb
   FROM unnest($5::text[], $6::text[], $7::text[], $8::smallint[], $9::text[], $10::text[], $11::int[], $12::boolean[],
               $13::text[], $14::bigint[], $15::int[], $16::text[], $17::jsonb[], $18::jsonb[], $19::text[])
     AS action(id, effect_key, subject, shard, action, trigger_id, duration_hours, person_required, reason_code, score_seq,
               score_centi, tier, explanation, evidence, evidence_hash)
   ON CONFLICT (effect_key) DO NOTHING
   RETURNING action_id AS "actionId", subject_user_id AS "subjectUserId", action, trigger_id AS "triggerId", tier`;

/**
 * Records recommended actions with everything they rest on, frozen and hashed. In shadow they are
 * what *would have* been done. One action for a score and a trigger, however often it is decided.
 */
export async function storeActions(
  tx: Tx,
  ctx: Pick<Ctx, "actor" | "requestId" | "now">,
  frame: { policyVersionId: string; mode: Mode; dataQuality: DataQuality },
  actions: readonly ActionToStore[],
): Promise<StoredAction[]> {
  if (actions.length === 0) return [];
  const evidence = actions.map((action) => ({ scoreSeq: action.scoreSeq, signals: action.signalIds }));
  const { rows } = await tx.query<StoredAction & { action: string; triggerId: string; tier: string }>(insertActions, [
    frame.mode,
    frame.mode === "active" ? "recommended" : "would_have",
    frame.policyVersionId,
    JSON.stringify(frame.dataQuality),
    actions.map(() => newId(ctx.now)),
    actions.map((action) => `${action.subjectUserId}:${action.trigger.id}:${action.scoreSeq}`),
    actions.map((action) => action.subjectUserId),
    actions.map((action) => shardOf(action.subjectUserId)),
    actions.map((action) => action.trigger.action),
    actions.map((action) => action.trigger.id),
    actions.map((action) => action.trigger.durationHours),
    actions.map((action) => action.trigger.personRequired),
    actions.map((action) => action.trigger.reasonCode),
    actions.map((action) => action.scoreSeq),
    actions.map((action) => action.scoreCenti),
    actions.map((action) => action.tier),
    actions.map((action) => JSON.stringify({ sentence: action.trigger.title, conditions: action.checked })),
    evidence.map((item) => JSON.stringify(item)),
    evidence.map((item) => sha256(canonicalJson(item))),
  ]);
  await writeAudit(
    tx,
    ctx,
    rows.map((row) => ({
      action: "enforcement.action.recommended" as const,
      objectKind: "enforcement_action" as const,
      objectId: row.actionId,
      facts: { action: row.action, trigger: row.triggerId, tier: row.tier, mode: frame.mode },
    })),
  );
  return rows.map(({ actionId, subjectUserId }) => ({ actionId, subjectUserId }));
}
