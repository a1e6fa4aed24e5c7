/** Work is counted in steps, not in time, so that the same text always gets the same answer. */
export type WorkBudget = { readonly limit: number; spent: number };

export function workBudget(limit: number): WorkBudget {
  return { limit, spent: 0 };
}

/** Spends steps and tells whether the work may go on. */
export function spend(budget: WorkBudget, steps: number): boolean {
  budget.spent += steps;
  return budget.spent <= budget.limit;
}
