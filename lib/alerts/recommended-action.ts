import { z } from "zod";

/** What the policy recommended about a subject, and why. Times are ISO 8601 in UTC. */
export type RecommendedAction = {
  readonly actionId: string;
  readonly subjectUserId: string;
  readonly action: string;
  readonly durationHours: number | null;
  readonly personRequired: boolean;
  readonly triggerId: string;
  readonly reasonCode: string;
  readonly mode: string;
  readonly status: "would_have" | "recommended" | "superseded";
  readonly tier: string;
  readonly score: number;
  readonly sentence: string;
  readonly conditions: readonly { readonly text: string; readonly met: boolean }[];
  readonly dataQuality: DataQuality;
  readonly createdAt: string;
};

/** The state of the feed at the moment of the decision. */
export type DataQuality = z.output<typeof dataQualitySchema>;

// Records written by an older version may lack a field: the screen then says less, it does not fail.
const explanationSchema = z
  .object({
    sentence: z.string().catch(""),
    conditions: z.array(z.object({ text: z.string(), met: z.boolean() })).catch([]),
  })
  .catch({ sentence: "", conditions: [] });

const dataQualitySchema = z
  .object({
    dataAsOf: z.string().nullable().catch(null),
    lagMs: z.number().nullable().catch(null),
    gaps: z.number().catch(0),
    drift: z.array(z.string()).catch([]),
    caughtUp: z.boolean().catch(false),
  })
  .catch({ dataAsOf: null, lagMs: null, gaps: 0, drift: [], caughtUp: false });

export type StoredAction = {
  action_id: string;
  subject_user_id: string;
  action: string;
  duration_hours: number | null;
  person_required: boolean;
  trigger_id: string;
  reason_code: string;
  mode: string;
  status: RecommendedAction["status"];
  tier: string;
  score_centi: number;
  explanation: unknown;
  data_quality: unknown;
  created_at: Date;
};

export const actionColumns = `
  action_id, subject_user_id, action, duration_hours, person_required, trigger_id, reason_code, mode, status,
  tier, score_centi, explanation, data_quality, created_at`;

export function toRecommendedAction(stored: StoredAction): RecommendedAction {
  const explanation = explanationSchema.parse(stored.explanation);
  return {
    actionId: stored.action_id,
    subjectUserId: stored.subject_user_id,
    action: stored.action,
    durationHours: stored.duration_hours,
    personRequired: stored.person_required,
    triggerId: stored.trigger_id,
    reasonCode: stored.reason_code,
    mode: stored.mode,
    status: stored.status,
    tier: stored.tier,
    score: stored.score_centi / 100,
    sentence: explanation.sentence,
    conditions: explanation.conditions,
    dataQuality: dataQualitySchema.parse(stored.data_quality),
    createdAt: stored.created_at.toISOString(),
  };
}
