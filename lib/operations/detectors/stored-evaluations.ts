import { z } from "zod";
import type { Sql } from "#lib/platform/db/sql.ts";

const proportionSchema = z.object({
  hits: z.number(),
  of: z.number(),
  share: z.number(),
  low: z.number(),
  high: z.number(),
});

/** The part of a stored summary that screens show; an older summary without it is left out. */
const summarySchema = z.object({
  labelled: z.object({
    recall: z.record(z.string(), proportionSchema),
    recallByLanguage: z.record(z.string(), proportionSchema),
    recallByTechnique: z.record(z.string(), proportionSchema),
    falsePositives: proportionSchema,
    flaggedBenignPerThousandMessages: z.number(),
  }),
});

/** The newest figures of one labelled file. */
export type EvaluationRow = z.output<typeof summarySchema>["labelled"] & {
  readonly corpus: string;
  readonly corpusSha256: string;
  readonly detectorVersion: string;
  readonly threads: number;
  readonly messages: number;
  readonly storedAt: string;
};

type Stored = {
  corpus: string;
  corpusSha256: string;
  detectorVersion: string;
  threads: number;
  messages: number;
  storedAt: Date;
  summary: unknown;
};

/** The newest evaluation of each file, by name. */
export async function storedEvaluations(sql: Sql): Promise<EvaluationRow[]> {
  const { rows } = await sql.query<Stored>(
    `SELECT DISTINCT ON (corpus) corpus, corpus_sha256 AS "corpusSha256", detector_version AS "detectorVersion", threads,
            messages, stored_at AS "storedAt", summary
     FROM detector_evaluations ORDER BY corpus, stored_at DESC, evaluation_id DESC`,
  );
  return rows.flatMap(({ summary, storedAt, ...row }) => {
    const read = summarySchema.safeParse(summary);
    return read.success ? [{ ...row, ...read.data.labelled, storedAt: storedAt.toISOString() }] : [];
  });
}
