import { parseVerifierKey, signingKeyFromSeed, type VerifierKey } from "#lib/audit/checkpoint/signing-key.ts";
import type { Verdict } from "#lib/audit/verify/findings.ts";
import { verifyAudit, type Verification } from "#lib/audit/verify/verify-audit.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { releaseLease, takeLease } from "#lib/jobs/lease.ts";
import { dayMs, minuteMs, secondMs, type Clock } from "#lib/platform/clock.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { AuditSettings } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Log } from "#lib/platform/log.ts";
import { runEvery, type Loop } from "#workers/loops/run-every.ts";

export type VerifyDeps = {
  readonly db: Database;
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly holder: string;
  readonly settings: AuditSettings;
};

const leaseName = "audit-verify";
const leaseMs = minuteMs;
const lookEveryMs = 2 * secondMs;
/** Unasked: what was sealed since, this often; everything, once a day. */
const recentEveryMs = 10 * minuteMs;
const wholeEveryMs = dayMs;
const keptFindings = 20;

type Task = { readonly verificationId: string; readonly from: number };

/** Verifies the audit log when someone asks and by schedule, in one worker at a time. */
export function startVerifyLoop(deps: VerifyDeps, signal: AbortSignal): Loop {
  return runEvery({ name: "audit-verify", signal, log: deps.log, errorWaitMs: 15 * secondMs }, async () => {
    const lease = await takeLease(deps.db, leaseName, deps.holder, leaseMs);
    if (!lease) return lookEveryMs;
    const renewal = setInterval(() => {
      takeLease(deps.db, leaseName, deps.holder, leaseMs).catch(() => {});
    }, leaseMs / 3);
    try {
      const task = await nextTask(deps);
      if (task) await runTask(deps, task);
    } finally {
      clearInterval(renewal);
      await releaseLease(deps.db, lease).catch(() => {});
    }
    return lookEveryMs;
  });
}

/** What is open (asked for, or left behind by a worker that died), else what is due. */
async function nextTask(deps: VerifyDeps): Promise<Task | null> {
  return deps.db.withSystemTransaction(async (tx) => {
    const open = await tx.query<Task>(
      `UPDATE audit_verifications SET state = 'running', started_at = clock_timestamp()
       WHERE state <> 'finished' RETURNING verification_id AS "verificationId", coalesce(from_seq, 1) AS from`,
    );
    if (open.rows[0]) return open.rows[0];
    const due = await tx.query<{ recent: boolean; whole: boolean; to: number | null }>(
      `SELECT coalesce(max(finished_at) < clock_timestamp() - $1 * interval '1 millisecond', true) AS recent,
              coalesce(max(finished_at) FILTER (WHERE from_seq = 1 AND verdict IN ('ok', 'behind'))
                         < clock_timestamp() - $2 * interval '1 millisecond', true) AS whole,
              max(to_seq) FILTER (WHERE verdict IN ('ok', 'behind')) AS "to"
       FROM audit_verifications WHERE state = 'finished' AND requested_at > clock_timestamp() - interval '2 days'`,
      [recentEveryMs, wholeEveryMs],
    );
    const { recent, whole, to } = due.rows[0] ?? { recent: true, whole: true, to: null };
    if (!recent) return null;
    const task = { verificationId: newId(), from: whole || !to ? 1 : to };
    await tx.query(
      `INSERT INTO audit_verifications (verification_id, state, cause, requested_by, requested_at, started_at, from_seq)
       VALUES ($1, 'running', 'schedule', 'scheduler', clock_timestamp(), clock_timestamp(), $2)
       ON CONFLICT ((true)) WHERE state <> 'finished' DO NOTHING`,
      [task.verificationId, task.from],
    );
    return task;
  });
}

async function runTask(deps: VerifyDeps, task: Task): Promise<void> {
  const outcome = await attempt(deps, task);
  const { verdict, result } = outcome;
  const actor = { kind: "system", id: "scheduler" };
  await deps.db.withSystemTransaction(async (tx) => {
    const { rowCount } = await tx.query(
      `UPDATE audit_verifications SET state = 'finished', finished_at = clock_timestamp(), verdict = $2, from_seq = $3,
         to_seq = $4, events = $5, findings = $6::jsonb, note = $7
       WHERE verification_id = $1 AND state = 'running'`,
      [
        ...[task.verificationId, verdict, task.from, result?.to ?? null, result?.entries ?? null],
        ...[JSON.stringify(result?.findings.slice(0, keptFindings) ?? []), outcome.note],
      ],
    );
    if (rowCount === 0) return;
    await writeAudit(
      tx,
      { actor, requestId: newId() },
      {
        ...{ action: "audit.verification.finished", objectKind: "audit_verification", objectId: task.verificationId },
        facts: {
          verdict,
          from: task.from,
          to: result?.to ?? null,
          first_class: result?.first?.class ?? null,
          first_entry: result?.first?.chainSeq ?? null,
        },
      },
    );
  });
  if (verdict === "tampered") deps.log.error("the audit log does not verify", { reason: result?.first?.class });
  else if (verdict !== "ok") deps.log.warn("the audit log could not be verified in full", { reason: verdict });
}

type Outcome = { readonly verdict: Verdict; readonly result: Verification | null; readonly note: string | null };

async function attempt(deps: VerifyDeps, task: Task): Promise<Outcome> {
  const directory = deps.settings.CIS_AUDIT_CHECKPOINT_DIR ?? null;
  try {
    const result = await verifyAudit({
      databaseUrl: deps.databaseUrl,
      from: task.from,
      checkpoints: directory,
      keys: trustedKeys(deps.settings),
      stateFile: null,
    });
    const note =
      directory === null ? "Compared with nothing outside the database: no checkpoint directory is set." : null;
    return { verdict: result.verdict, result, note };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { verdict: "cannot_verify", result: null, note: error.message };
  }
}

/** Those that were given, and its own: the worker signs as well. */
function trustedKeys(settings: AuditSettings): VerifierKey[] {
  const { CIS_AUDIT_SIGNING_KEY: seed, CIS_AUDIT_PREVIOUS_SIGNING_KEY: before, CIS_AUDIT_LOG_NAME: name } = settings;
  const own = [seed, before].flatMap((each) => (each ? [signingKeyFromSeed(name, each).verifier] : []));
  return [...(settings.CIS_AUDIT_PUBLIC_KEYS?.split(",").map(parseVerifierKey) ?? []), ...own];
}
