/** Arranges an audit log for tests: real records, the real sealer, a checkpoint directory, a verifier. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signingKeyFromSeed, type SigningKey } from "#lib/audit/checkpoint/signing-key.ts";
import type { CheckpointKeys } from "#lib/audit/seal/next-checkpoint.ts";
import { runSealPass, type SealPass } from "#lib/audit/seal/run-seal-pass.ts";
import { verifyAudit, type Verification, type VerifyInput } from "#lib/audit/verify/verify-audit.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { sleep } from "#lib/platform/clock.ts";
import type { Database } from "#lib/platform/db/database.ts";
import { newId } from "#lib/platform/ids.ts";

export const logName = "audit.example/test";
export const testKey: SigningKey = signingKeyFromSeed(logName, Buffer.alloc(32, 42));

type SealOptions = { keys?: CheckpointKeys | null; directory?: string | null };

export type TestAudit = {
  readonly directory: string;
  /** So many records, each in a transaction of its own. */
  readonly write: (count: number) => Promise<void>;
  /** One pass, after waiting until no transaction anywhere on the server hides an event. */
  readonly seal: (options?: SealOptions) => Promise<SealPass>;
  /** One pass, at once. */
  readonly pass: (options?: SealOptions) => Promise<SealPass>;
  readonly verify: (options?: Partial<VerifyInput>) => Promise<Verification>;
  /** Does what only the owner of the database can: changes records with the triggers off. */
  readonly tamper: (...statements: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A checkpoint is due after `everyEvents`. */
export async function createTestAudit(
  database: { readonly db: Database; readonly url: string },
  everyEvents = 10,
): Promise<TestAudit> {
  const { db, url } = database;
  const directory = await mkdtemp(join(tmpdir(), "cis-checkpoints-"));
  const pass = (options: SealOptions = {}): Promise<SealPass> =>
    runSealPass({
      sql: db,
      inLease: (work) => db.withSystemTransaction(work),
      keys: options.keys === undefined ? { current: testKey, previous: null } : options.keys,
      directory: options.directory === undefined ? directory : options.directory,
      policy: { everyEvents, everyMs: 3_600_000 },
      chunkSize: 7,
    });
  return {
    directory,
    async write(count) {
      for (let each = 0; each < count; each += 1) await writeOne(db, each);
    },
    pass,
    async seal(options) {
      await nothingHidden(db);
      return pass(options);
    },
    verify: (options = {}) =>
      verifyAudit({
        ...{ databaseUrl: url, from: 1, checkpoints: directory, keys: [testKey.verifier], stateFile: null },
        ...options,
      }),
    async tamper(...statements) {
      await db.withSystemTransaction(async (tx) => {
        for (const table of ["audit_logs", "audit_chain", "audit_checkpoints"])
          await tx.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
        for (const statement of statements) await tx.query(statement);
        for (const table of ["audit_logs", "audit_chain", "audit_checkpoints"])
          await tx.query(`ALTER TABLE ${table} ENABLE TRIGGER ALL`);
      });
    },
    close: () => rm(directory, { recursive: true, force: true }),
  };
}

function writeOne(db: Database, number: number): Promise<void> {
  const ctx = { actor: { kind: "person", id: "someone" }, requestId: newId() };
  return db.withSystemTransaction((tx) =>
    writeAudit(tx, ctx, {
      action: "source.sync.halted",
      objectKind: "source",
      objectId: "marketplace",
      facts: { number },
    }),
  );
}

/** Transactions of other databases count too: they share one numbering. */
async function nothingHidden(db: Database): Promise<void> {
  for (let waited = 0; waited < 1_000; waited += 1) {
    const { rows } = await db.query<{ hidden: boolean }>(
      `SELECT EXISTS (SELECT FROM audit_logs WHERE written_by BETWEEN pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                        AND pg_snapshot_xmax(pg_current_snapshot())::text::bigint) AS hidden`,
    );
    if (!rows[0]?.hidden) return;
    await sleep(10);
  }
}
