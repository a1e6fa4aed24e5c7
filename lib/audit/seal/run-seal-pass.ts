import { readLastCheckpoint, storeCheckpoint } from "#lib/audit/checkpoint/checkpoint-directory.ts";
import { agreesWithCheckpoint } from "#lib/audit/seal/agrees-with-checkpoint.ts";
import { announceKey } from "#lib/audit/seal/announce-key.ts";
import {
  nextCheckpoint,
  type CheckpointKeys,
  type CheckpointPolicy,
  type NextCheckpoint,
} from "#lib/audit/seal/next-checkpoint.ts";
import { sealChunk } from "#lib/audit/seal/seal-chunk.ts";
import type { Sql, Tx } from "#lib/platform/db/sql.ts";

/** Why no checkpoint is made. Sealing goes on; the state is shown and logged. */
export type CheckpointProblem = "no_key" | "no_directory" | "unwritable" | "conflict";

export type SealPassDeps = {
  readonly sql: Sql;
  /** Runs work in a transaction that holds the sealer's lease, and fails when the lease is lost. */
  readonly inLease: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly keys: CheckpointKeys | null;
  readonly directory: string | null;
  readonly policy: CheckpointPolicy;
  readonly chunkSize: number;
};

export type SealPass = {
  readonly sealed: number;
  /** Size of the checkpoint made in this pass, or `null`. */
  readonly checkpoint: number | null;
  readonly problem: CheckpointProblem | null;
};

/** One pass: seals everything that can be sealed, then makes the checkpoint that is due. */
export async function runSealPass(deps: SealPassDeps): Promise<SealPass> {
  let sealed = 0;
  for (let more = true; more;) {
    const chunk = await deps.inLease((tx) => sealChunk(tx, deps.chunkSize));
    sealed += chunk.sealed;
    more = chunk.more;
  }
  const outcome = await makeCheckpoint(deps);
  await deps.inLease((tx) => recordPass(tx, outcome.problem));
  return { sealed, ...outcome };
}

async function makeCheckpoint(deps: SealPassDeps): Promise<Pick<SealPass, "checkpoint" | "problem">> {
  const { keys, directory } = deps;
  if (!keys) return { checkpoint: null, problem: "no_key" };
  if (directory === null) return { checkpoint: null, problem: "no_directory" };
  const next = await nextCheckpoint(deps.sql, keys, deps.policy);
  if (next === "announce") await deps.inLease((tx) => announceKey(tx, keys.current.verifier));
  if (!next || next === "announce") return { checkpoint: null, problem: await lastProblem(deps.sql) };
  const problem = await store(deps.sql, directory, next);
  if (problem) return { checkpoint: null, problem };
  await deps.inLease((tx) => recordCheckpoint(tx, next));
  return { checkpoint: next.treeSize, problem: null };
}

/** Outside first: a checkpoint that only the database knows would vouch for nothing. */
async function store(sql: Sql, directory: string, next: NextCheckpoint): Promise<CheckpointProblem | null> {
  const last = await fromDirectory(() => readLastCheckpoint(directory));
  if (last === "unwritable") return "unwritable";
  if (last.value !== null && !(await agreesWithCheckpoint(sql, last.value))) return "conflict";
  const stored = await fromDirectory(() => storeCheckpoint(directory, next.treeSize, next.note));
  if (stored === "unwritable") return "unwritable";
  return stored.value === "conflict" ? "conflict" : null;
}

/** Whatever the file system says no with (missing, read-only, full) is one thing here: it is reported, sealing goes on. */
async function fromDirectory<T>(work: () => Promise<T>): Promise<{ readonly value: T } | "unwritable"> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof Error && "syscall" in error) return "unwritable";
    throw error;
  }
}

/** Nothing was due in this pass, so what stopped the last one still stands, if it was the directory. */
async function lastProblem(sql: Sql): Promise<CheckpointProblem | null> {
  const { rows } = await sql.query<{ problem: CheckpointProblem | null }>(
    "SELECT checkpoint_problem AS problem FROM audit_seal_state WHERE checkpoint_problem IN ('unwritable', 'conflict')",
  );
  return rows[0]?.problem ?? null;
}

async function recordCheckpoint(tx: Tx, next: NextCheckpoint): Promise<void> {
  await tx.query(
    `INSERT INTO audit_checkpoints (tree_size, root_hash, key_id, note) VALUES ($1, $2, $3, $4)
     ON CONFLICT (tree_size) DO NOTHING`,
    [next.treeSize, next.rootHash, next.keyId, next.note],
  );
}

async function recordPass(tx: Tx, problem: CheckpointProblem | null): Promise<void> {
  await tx.query(
    `UPDATE audit_seal_state SET last_pass_at = clock_timestamp(), checkpoint_problem = $1,
       problem_since = CASE WHEN $1::text IS NULL THEN NULL
                            WHEN checkpoint_problem = $1 THEN problem_since ELSE clock_timestamp() END
     WHERE state_id = 1 AND (checkpoint_problem IS DISTINCT FROM $1
       OR last_pass_at IS NULL OR last_pass_at < clock_timestamp() - interval '5 seconds')`,
    [problem],
  );
}
