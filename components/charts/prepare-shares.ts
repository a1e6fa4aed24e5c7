export type Share = { readonly key: string; readonly count: number; readonly percent: number };

/**
 * Counts as shares of their sum, in the given order, zeros included. Percentages have one decimal and
 * are 0 when there is nothing at all.
 */
export function prepareShares(counts: Readonly<Record<string, number>>, order: readonly string[]): readonly Share[] {
  const total = order.reduce((sum, key) => sum + (counts[key] ?? 0), 0);
  return order.map((key) => {
    const count = counts[key] ?? 0;
    return { key, count, percent: total === 0 ? 0 : Math.round((count / total) * 1_000) / 10 };
  });
}
