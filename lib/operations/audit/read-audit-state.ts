import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import type { CheckpointProblem } from "#lib/audit/seal/run-seal-pass.ts";
import { countLimit, readSealLag } from "#lib/audit/seal/read-seal-lag.ts";
import type { Finding, Verdict } from "#lib/audit/verify/findings.ts";

export type VerificationRow = {
  readonly verificationId: string;
  readonly state: "requested" | "running" | "finished";
  readonly cause: "person" | "schedule";
  /** A colleague's name, or the part of the product that asked. */
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly finishedAt: string | null;
  readonly verdict: Verdict | null;
  readonly fromSeq: number | null;
  readonly toSeq: number | null;
  readonly events: number | null;
  readonly findings: readonly Finding[];
  readonly note: string | null;
};

export type CheckpointRow = {
  readonly treeSize: number;
  /** Base64, as in the note. */
  readonly rootHash: string;
  readonly keyId: string;
  readonly createdAt: string;
};

export type AuditState = {
  /** Entries of the chain. */
  readonly sealed: number;
  readonly unsealed: number;
  /** There are at least `unsealed`. */
  readonly unsealedIsBound: boolean;
  readonly oldestUnsealedAt: string | null;
  readonly lastPassAt: string | null;
  readonly checkpointProblem: CheckpointProblem | null;
  readonly problemSince: string | null;
  /** Newest first, at most five. */
  readonly checkpoints: readonly CheckpointRow[];
  /** Newest first, at most five. */
  readonly verifications: readonly VerificationRow[];
  readonly asOf: string;
};

type StoredState = {
  sealed: number | null;
  lastPassAt: Date | null;
  checkpointProblem: CheckpointProblem | null;
  problemSince: Date | null;
};
type StoredVerification = Omit<VerificationRow, "requestedAt" | "finishedAt"> & {
  requestedAt: Date;
  finishedAt: Date | null;
};

/** How far the record is sealed, vouched for and verified. Needs `audit:read`. */
export async function readAuditState({ ctx }: { ctx: Ctx }): Promise<AuditState> {
  requirePermission(ctx, "audit:read");
  const [lag, state, checkpoints, verifications] = await Promise.all([
    readSealLag(ctx.db),
    ctx.db.query<StoredState>(
      `SELECT (SELECT max(chain_seq) FROM audit_chain) AS sealed, last_pass_at AS "lastPassAt",
              checkpoint_problem AS "checkpointProblem", problem_since AS "problemSince"
       FROM audit_seal_state WHERE state_id = 1`,
    ),
    ctx.db.query<Omit<CheckpointRow, "createdAt"> & { createdAt: Date }>(
      `SELECT tree_size AS "treeSize", encode(root_hash, 'base64') AS "rootHash", key_id AS "keyId", created_at AS "createdAt"
       FROM audit_checkpoints ORDER BY tree_size DESC LIMIT 5`,
    ),
    ctx.db.query<StoredVerification>(
      `SELECT v.verification_id AS "verificationId", v.state, v.cause, coalesce(u.name, v.requested_by) AS "requestedBy",
              v.requested_at AS "requestedAt", v.finished_at AS "finishedAt", v.verdict, v.from_seq AS "fromSeq",
              v.to_seq AS "toSeq", v.events, v.findings, v.note
       FROM audit_verifications AS v LEFT JOIN admin_users AS u ON u.user_id::text = v.requested_by
       ORDER BY v.requested_at DESC LIMIT 5`,
    ),
  ]);
  const stored = state.rows[0];
  return {
    sealed: stored?.sealed ?? 0,
    unsealed: lag.unsealed,
    unsealedIsBound: lag.unsealed >= countLimit,
    oldestUnsealedAt: lag.oldestUnsealedAt?.toISOString() ?? null,
    lastPassAt: stored?.lastPassAt?.toISOString() ?? null,
    checkpointProblem: stored?.checkpointProblem ?? null,
    problemSince: stored?.problemSince?.toISOString() ?? null,
    checkpoints: checkpoints.rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })),
    verifications: verifications.rows.map((row) => ({
      ...row,
      requestedAt: row.requestedAt.toISOString(),
      finishedAt: row.finishedAt?.toISOString() ?? null,
    })),
    asOf: ctx.now.toISOString(),
  };
}
