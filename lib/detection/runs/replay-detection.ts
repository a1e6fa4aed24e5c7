import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { detectEvents } from "#lib/detection/detect-events.ts";
import { detectorVersion } from "#lib/detection/detector-version.ts";
import { compareRun, countRun } from "#lib/detection/runs/compare-run.ts";
import { readReplayPage, type ReplayCursor } from "#lib/detection/runs/read-replay-page.ts";
import { resultsDigest } from "#lib/detection/runs/results-digest.ts";
import type { RunComparison, RunCounts } from "#lib/detection/runs/run-types.ts";
import { storeRunResults } from "#lib/detection/runs/store-run-results.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import { AppError, errorClass } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";

const instant = (name: string) =>
  z
    .union(
      [z.iso.datetime({ offset: true }), z.iso.date()],
      `${name} must be a date or a time with its zone, in ISO 8601`,
    )
    .transform((text) => new Date(text));

export const replayDetectionSchema = z
  .strictObject({
    from: instant("from"),
    to: instant("to"),
    /** Compare only with what this version stored; default is whatever was stored. */
    version: z.string().min(1).max(100).optional(),
  })
  .refine(({ from, to }) => from < to, "from must be before to");

export type Replay = {
  readonly runId: string;
  readonly detectorVersion: string;
  readonly from: Date;
  readonly to: Date;
  readonly comparedVersion: string | null;
  readonly counts: RunCounts;
  readonly comparison: RunComparison;
  readonly digest: string;
};

type Period = { readonly from: Date; readonly to: Date; readonly throughSeq: number };
type Deps = { readonly ctx: Ctx; readonly ring: KeyRing };
const pageSize = 500;

/**
 * Detects once more in the stored messages of a period, with the context the live stage had, into rows of its own:
 * nothing that scoring reads is written. Memory does not grow with the period. Needs `simulation:run`. Throws
 * `validation.invalid`, `resource.not_found` when the period or the version has nothing, `state.conflict` when no body opens.
 */
export async function replayDetection({
  ctx,
  ring,
  input,
}: Deps & { input: z.input<typeof replayDetectionSchema> }): Promise<Replay> {
  requirePermission(ctx, "simulation:run");
  const asked = replayDetectionSchema.safeParse(input);
  if (!asked.success) {
    const said = [...new Set(asked.error.issues.map(({ message }) => message))];
    throw new AppError("validation.invalid", `The period cannot be used: ${said.join("; ")}.`);
  }
  const comparedVersion = asked.data.version ?? null;
  const period = await requireSomething(ctx, asked.data, comparedVersion);
  const runId = newId(ctx.now);
  await startRun(ctx, runId, period, comparedVersion);
  try {
    const digest = await detectPeriod({ ctx, ring }, runId, period);
    const counts = await countRun(ctx.db, runId);
    if (counts.notReadable > 0 && counts.notReadable === counts.messages - counts.notKept) {
      throw new AppError(
        "state.conflict",
        `None of the ${counts.notReadable} kept bodies opened: CIS_DATA_KEY (key ${ring.keyId}) is not the key they were sealed with.`,
      );
    }
    const comparison = await compareRun(ctx.db, runId, comparedVersion);
    const replay = { runId, detectorVersion, ...asked.data, comparedVersion, counts, comparison, digest };
    await finishRun(ctx, replay);
    return replay;
  } catch (error) {
    await failRun(ctx, runId, errorClass(error));
    throw error;
  }
}

async function requireSomething(ctx: Ctx, asked: { from: Date; to: Date }, version: string | null): Promise<Period> {
  const { rows } = await ctx.db.query<{ throughSeq: number | null; versions: string[] }>(
    `WITH messages AS (
       SELECT seq FROM source_events
       WHERE source_table = 'messages' AND change <> 'deleted' AND occurred_at >= $1 AND occurred_at < $2)
     SELECT (SELECT max(seq) FROM messages) AS "throughSeq",
            ARRAY(SELECT DISTINCT detector_version FROM processed_events JOIN messages ON seq = event_seq ORDER BY 1) AS versions`,
    [asked.from, asked.to],
  );
  const { throughSeq = null, versions = [] } = rows[0] ?? {};
  if (throughSeq === null)
    throw new AppError(
      "resource.not_found",
      `No message is stored from ${asked.from.toISOString()} to ${asked.to.toISOString()}.`,
    );
  if (version !== null && !versions.includes(version))
    throw new AppError(
      "resource.not_found",
      `Nothing in this period was detected by ${version}; there is ${versions.join(", ") || "nothing"}. ` +
        `A build runs its own version only, here ${detectorVersion}; the version named is the one to compare with.`,
    );
  return { ...asked, throughSeq };
}

async function startRun(ctx: Ctx, runId: string, period: Period, comparedVersion: string | null): Promise<void> {
  requirePermission(ctx, "simulation:run");
  await ctx.db.withTransaction(async (tx) => {
    // A replay whose process was killed cannot say so itself.
    await tx.query(
      `UPDATE detector_runs SET state = 'failed', failure = 'abandoned', finished_at = clock_timestamp()
       WHERE kind = 'replay' AND state = 'running' AND advanced_at < clock_timestamp() - interval '10 minutes'`,
    );
    await tx.query(
      `INSERT INTO detector_runs (run_id, kind, detector_version, compared_version, period_from, period_to, state,
                                  requested_by, started_at)
       VALUES ($1::uuid, 'replay', $2, $3, $4, $5, 'running', $6, $7)`,
      [runId, detectorVersion, comparedVersion, period.from, period.to, `${ctx.actor.kind}:${ctx.actor.id}`, ctx.now],
    );
    await writeAudit(tx, ctx, {
      action: "detection.replay.started",
      objectKind: "detector_run",
      objectId: runId,
      facts: {
        detector_version: detectorVersion,
        compared_version: comparedVersion,
        from: period.from.toISOString(),
        to: period.to.toISOString(),
      },
    });
  });
}

/** Page by page, each in a transaction; returns the digest of everything that was found. */
async function detectPeriod({ ctx, ring }: Deps, runId: string, period: Period): Promise<string> {
  const digest = resultsDigest({ detectorVersion, from: period.from, to: period.to });
  let after: ReplayCursor | null = null;
  let [messages, signals] = [0, 0];
  for (;;) {
    const page = await readReplayPage(ctx.db, period, after, pageSize);
    const last = page.at(-1);
    if (!last) return digest.hex();
    const known = new Map(page.flatMap(({ seq, knownAt }) => (knownAt ? [[seq, knownAt] as const] : [])));
    await ctx.db.withSystemTransaction(async (tx) => {
      const results = await detectEvents(tx, ring, page, known);
      await storeRunResults(tx, runId, results);
      for (const result of results) digest.add(result);
      messages += results.length;
      signals += results.reduce((sum, result) => sum + result.signals.length, 0);
      await tx.query(
        `UPDATE detector_runs SET counts = $2, advanced_at = clock_timestamp() WHERE run_id = $1::uuid AND state = 'running'`,
        [runId, JSON.stringify({ messages, signals })],
      );
    });
    after = { at: last.cursorAt, seq: last.seq };
  }
}

async function finishRun(ctx: Ctx, replay: Replay): Promise<void> {
  requirePermission(ctx, "simulation:run");
  const { runId, counts, comparison, digest } = replay;
  await ctx.db.withTransaction(async (tx) => {
    await tx.query(
      `UPDATE detector_runs SET state = 'finished', counts = $2, comparison = $3, digest = $4,
              compared_at = clock_timestamp(), finished_at = clock_timestamp() WHERE run_id = $1::uuid AND state = 'running'`,
      [runId, JSON.stringify(counts), JSON.stringify(comparison), digest],
    );
    const facts = { ...counts, digest, ...comparison.total };
    await writeAudit(tx, ctx, {
      action: "detection.replay.finished",
      objectKind: "detector_run",
      objectId: runId,
      facts,
    });
  });
}

async function failRun(ctx: Ctx, runId: string, failure: string): Promise<void> {
  requirePermission(ctx, "simulation:run");
  await ctx.db.withTransaction(async (tx) => {
    const counts = await countRun(tx, runId);
    await tx.query(
      `UPDATE detector_runs SET state = 'failed', failure = $2, counts = $3, finished_at = clock_timestamp()
       WHERE run_id = $1::uuid AND state = 'running'`,
      [runId, failure, JSON.stringify(counts)],
    );
    const facts = { failure, messages: counts.messages, not_readable: counts.notReadable };
    await writeAudit(tx, ctx, {
      action: "detection.replay.finished",
      objectKind: "detector_run",
      objectId: runId,
      facts,
    });
  });
}
