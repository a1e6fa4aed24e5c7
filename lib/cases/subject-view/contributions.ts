import { z } from "zod";

const tierEdge = z.object({ tier: z.string(), from: z.number() });

const contributionsSchema = z.object({
  baseline: z.object({ label: z.string(), points: z.number() }),
  entries: z.array(
    z.object({
      signalId: z.string(),
      kind: z.string(),
      family: z.string(),
      confidence: z.number(),
      weight: z.number(),
      decay: z.number(),
      points: z.number(),
      occurredAt: z.string(),
      bookingStage: z.string(),
      note: z.string(),
    }),
  ),
  /** What the smaller signals that are not listed add together. */
  rest: z.object({ count: z.number(), points: z.number() }).default({ count: 0, points: 0 }),
  total: z.number(),
  edges: z.array(tierEdge),
  toNextTier: z.object({ tier: z.string(), pointsNeeded: z.number() }).nullable(),
  wouldDropAt: z.string().nullable(),
});

/** How a score came about. Points are score points with two decimals; baseline, entries and rest sum to the total. */
export type Contributions = z.output<typeof contributionsSchema>;

/** Null when the record was written in a form this version does not read: the score then stands unexplained. */
export function readContributions(stored: unknown): Contributions | null {
  const result = contributionsSchema.safeParse(stored);
  return result.success ? result.data : null;
}
