import { hourMs } from "#lib/platform/clock.ts";
import { evaluateCondition, type CheckedCondition, type SubjectFacts } from "#lib/policy/evaluate-condition.ts";
import type { PolicyContent, Trigger } from "#lib/policy/policy-types.ts";

/** An earlier action on a subject, for deciding whether to say the same thing again. */
export type EarlierSeverity = { readonly severity: number; readonly at: Date };

export type Choice = {
  readonly trigger: Trigger;
  readonly checked: readonly CheckedCondition[];
  /** False when the same or something harder was recommended recently: the alert still shows the subject. */
  readonly isNew: boolean;
};

/**
 * What the policy says about a subject: of the triggers that hold, the most severe. Pure. Null when
 * none holds.
 */
export function chooseAction(
  policy: PolicyContent,
  facts: SubjectFacts,
  earlier: readonly EarlierSeverity[],
): Choice | null {
  let best: { trigger: Trigger; checked: readonly CheckedCondition[] } | null = null;
  for (const trigger of policy.triggers) {
    if (best && trigger.severity <= best.trigger.severity) continue;
    const evaluation = evaluateCondition(trigger.when, facts);
    if (evaluation.met) best = { trigger, checked: evaluation.checked };
  }
  if (!best) return null;
  const { severity } = best.trigger;
  const recentFrom = facts.asOf.getTime() - policy.repeatAfterHours * hourMs;
  return { ...best, isNew: !earlier.some((action) => action.at.getTime() > recentFrom && action.severity >= severity) };
}
