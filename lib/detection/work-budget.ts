/**
 * Work is counted in steps, not in time, so that the same text always gets the same answer. `cut` says that a detector
 * left places unread because there were too many of them.
 */
export type WorkBudget = { readonly limit: number; spent: number; cut: boolean };

export function workBudget(limit: number): WorkBudget {
  return { limit, spent: 0, cut: false };
}

/** Spends steps and tells whether the work may go on. */
export function spend(budget: WorkBudget, steps: number): boolean {
  budget.spent += steps;
  return budget.spent <= budget.limit;
}

/** The first places of a list; leaving some out makes the message one for a person to read. */
export function firstOf<T>(budget: WorkBudget, places: readonly T[], most: number): readonly T[] {
  if (places.length <= most) return places;
  budget.cut = true;
  return places.slice(0, most);
}
