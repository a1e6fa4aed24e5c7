import { readCheckpoints } from "#lib/audit/checkpoint/checkpoint-directory.ts";
import type { VerifierKey } from "#lib/audit/checkpoint/signing-key.ts";
import { createAnchorCheck, directoryAnchors, type Anchor } from "#lib/audit/verify/anchors.ts";
import { effectRules } from "#lib/audit/verify/effect-rules.ts";
import {
  createFindingList,
  firstFinding,
  verdictOf,
  type Finding,
  type FindingClass,
  type FindingList,
  type Verdict,
} from "#lib/audit/verify/findings.ts";
import { readLastSeen, writeLastSeen } from "#lib/audit/verify/last-seen.ts";
import { openSnapshot, type Snapshot } from "#lib/audit/verify/snapshot.ts";
import { verifyChain } from "#lib/audit/verify/verify-chain.ts";
import { verifyEffects } from "#lib/audit/verify/verify-effects.ts";
import { verifyUnsealed } from "#lib/audit/verify/verify-unsealed.ts";
import { minuteMs } from "#lib/platform/clock.ts";
import { AppError } from "#lib/platform/errors.ts";

export type VerifyInput = {
  readonly databaseUrl: string;
  /** First chain entry to scan; 1 for all. */
  readonly from: number;
  /** Directory of signed checkpoints; `null` checks the database against itself only. */
  readonly checkpoints: string | null;
  readonly keys: readonly VerifierKey[];
  /** File in which the verifier keeps what it saw last. */
  readonly stateFile: string | null;
  readonly maxUnsealedMs?: number;
};

export type Verification = {
  readonly verdict: Exclude<Verdict, "cannot_verify">;
  readonly first: Finding | null;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Partial<Record<FindingClass, number>>>;
  readonly from: number;
  /** Last entry of the chain; 0 for an empty one. */
  readonly to: number;
  readonly entries: number;
  readonly unsealed: number;
  /** How many vouched-for states were compared. */
  readonly anchors: number;
  /** Whether checkpoints from outside the database were among them. */
  readonly outside: boolean;
};

/**
 * Verifies the audit log in one snapshot: chain, checkpoints, what waits, and business tables. Throws
 * `config.invalid` when it cannot be done: no database, no directory, no key.
 */
export async function verifyAudit(input: VerifyInput): Promise<Verification> {
  const found = createFindingList();
  const outside = await outsideAnchors(input, found);
  const lastSeen = input.stateFile ? await readLastSeen(input.stateFile) : null;
  const snapshot = await openSnapshot(input.databaseUrl);
  try {
    const inside = await databaseAnchors(snapshot, input, found);
    const all = [...outside, ...inside, ...(lastSeen ? [lastSeen] : [])];
    const anchors = createAnchorCheck(all, input.keys, found, input.from);
    const scan = await verifyChain(snapshot, input.from, anchors, found);
    const unsealed = await verifyUnsealed(snapshot, input.maxUnsealedMs ?? minuteMs, found);
    await verifyEffects(snapshot, effectRules, found);
    const findings = found.all();
    const verdict = verdictOf(findings);
    if (input.stateFile && verdict !== "tampered") await keepSeen(snapshot, input.stateFile, scan.lastSeq);
    return {
      ...{ verdict, first: firstFinding(findings), findings, counts: found.counts() },
      ...{ from: input.from, to: scan.lastSeq, entries: scan.entries, unsealed: unsealed.count },
      ...{ anchors: anchors.checked(), outside: input.checkpoints !== null },
    };
  } catch (error) {
    throw asCannotVerify(error);
  } finally {
    await snapshot.close();
  }
}

/** The signed checkpoints as they stood before the snapshot: the chain in it must contain each. */
async function outsideAnchors(input: VerifyInput, found: FindingList): Promise<readonly Anchor[]> {
  if (input.checkpoints === null) return [];
  if (input.keys.length === 0)
    throw new AppError("config.invalid", "Checkpoints cannot be checked without a public key (--key).");
  return directoryAnchors(await readDirectory(input.checkpoints), found);
}

async function readDirectory(directory: string) {
  try {
    return await readCheckpoints(directory);
  } catch (cause) {
    throw new AppError("config.invalid", "The checkpoint directory cannot be read.", { cause });
  }
}

/**
 * The database's own list of checkpoints: each must be outside too, and the chain must agree. A
 * checkpoint goes outside first, so the directory is listed again once the snapshot stands: whatever
 * the snapshot lists must be there by then.
 */
async function databaseAnchors(snapshot: Snapshot, input: VerifyInput, found: FindingList): Promise<Anchor[]> {
  const rows = await snapshot
    .rows("SELECT tree_size, encode(root_hash, 'hex') FROM public.audit_checkpoints ORDER BY tree_size")
    .catch((error: unknown) => {
      throw asCannotVerify(error);
    });
  const files = input.checkpoints === null ? null : await readDirectory(input.checkpoints);
  const sizes = files && new Set(files.map(({ treeSize }) => treeSize));
  return rows.map(([size, root]) => {
    const treeSize = Number(size);
    if (sizes && !sizes.has(treeSize)) {
      found.add({
        ...{ class: "checkpoint_mismatch", chainSeq: treeSize, auditSeq: null, bound: true },
        object: `checkpoint ${treeSize}`,
        detail: "The database lists a checkpoint that is not in the directory.",
      });
    }
    return { treeSize, rootHash: root ?? "", source: "database", note: null };
  });
}

async function keepSeen(snapshot: Snapshot, file: string, lastSeq: number): Promise<void> {
  if (lastSeq === 0) return;
  const rows = await snapshot.rows(`SELECT encode(hash, 'hex') FROM public.audit_chain WHERE chain_seq = ${lastSeq}`);
  await writeLastSeen(file, { treeSize: lastSeq, rootHash: rows[0]?.[0] ?? "" });
}

/** A database that went away, or that is not ours, is no verdict on the log. */
function asCannotVerify(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return new AppError("config.invalid", "The audit log cannot be read from this database.", { cause: error });
}
