import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { detectorVersion } from "#lib/detection/detector-version.ts";
import type { EvaluationSummary } from "#lib/detection/evaluate/evaluation-summary.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";

export type EvaluationInput = {
  /** The file's name without its folder: what the screen calls it. */
  readonly corpus: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly corpusSha256: string;
  readonly summary: EvaluationSummary;
};

/**
 * Keeps the figures of an evaluation of this build's detector for the console. Needs `simulation:run`. Throws
 * `validation.unprocessable` when nothing in the file was labelled: there is nothing to show then.
 */
export async function storeEvaluation({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: EvaluationInput;
}): Promise<{ readonly evaluationId: string }> {
  requirePermission(ctx, "simulation:run");
  const { corpus, corpusSha256, summary } = input;
  if (summary.labelled === null)
    throw new AppError("validation.unprocessable", "Not stored: no thread of this file carries a label.");
  const evaluationId = newId(ctx.now);
  return ctx.db.withTransaction(async (tx) => {
    await tx.query(
      `INSERT INTO detector_evaluations (evaluation_id, corpus, corpus_sha256, detector_version, threads, messages, summary,
                                         stored_at, stored_by)
       VALUES ($1::uuid, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        evaluationId,
        corpus,
        corpusSha256,
        detectorVersion,
        summary.threads,
        summary.messages,
        JSON.stringify(summary),
        ctx.now,
        `${ctx.actor.kind}:${ctx.actor.id}`,
      ],
    );
    await writeAudit(tx, ctx, {
      action: "detection.evaluation.stored",
      objectKind: "detector_evaluation",
      objectId: evaluationId,
      facts: { corpus, corpus_sha256: corpusSha256, detector_version: detectorVersion, threads: summary.threads },
    });
    return { evaluationId };
  });
}
