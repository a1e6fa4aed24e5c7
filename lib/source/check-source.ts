import { randomBytes } from "node:crypto";
import { sourceTables, type SourceTable } from "#lib/events/model.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import { readSourceSettings, type Environment, type Runtime } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";
import type { Log } from "#lib/platform/log.ts";
import { openSource, type SourceConnection } from "#lib/source/connection.ts";
import { mappings } from "#lib/source/mappings.ts";
import { isRejected, normaliseRow, normaliseTools } from "#lib/source/normalise.ts";
import { proveReadOnly, tableTypeFindings } from "#lib/source/privileges.ts";
import { runsInUtc } from "#lib/source/session-zone.ts";
import { incrementalTemplate, startPosition } from "#lib/source/templates.ts";

export type SourceCheck = { readonly name: string; readonly pass: boolean; readonly sentence: string };

export type CheckSourceInput = {
  readonly environment: Environment;
  readonly runtime: Runtime;
  readonly queryTimeoutMs: number;
  readonly log: Log;
};

const afterEveryDate = "9999-12-31 23:59:59";

/**
 * Looks at the source as a cycle would, changing nothing: settings, connection, TLS, clock, rights,
 * table types, and one row of each table. Stops at the first thing without which the rest is moot.
 * Never throws for a fault of the source.
 */
export async function checkSource(input: CheckSourceInput): Promise<readonly SourceCheck[]> {
  const checks: SourceCheck[] = [];
  const settings = await attempt(
    checks,
    "settings",
    () => Promise.resolve(readSourceSettings(input.environment)),
    () => "Every setting of the source is there.",
  );
  if (settings === null) return checks;
  const connection = await attempt(
    checks,
    "connect",
    () => openSource({ settings, runtime: input.runtime, queryTimeoutMs: input.queryTimeoutMs, log: input.log }),
    () => "The marketplace database answers and takes our credentials.",
  );
  if (connection === null) return checks;
  try {
    checks.push(tlsCheck(connection));
    checks.push(await ask("clock", () => clockCheck(connection)));
    checks.push(await ask("privileges", () => privilegeCheck(connection)));
    checks.push(await ask("base tables", () => baseTableCheck(connection)));
    for (const table of sourceTables) checks.push(await ask(`rows of ${table}`, () => rowCheck(connection, table)));
  } finally {
    await connection.close();
  }
  return checks;
}

type Outcome = { readonly pass: boolean; readonly sentence: string };

async function attempt<T>(
  checks: SourceCheck[],
  name: string,
  work: () => Promise<T>,
  sentence: () => string,
): Promise<T | null> {
  try {
    const value = await work();
    checks.push({ name, pass: true, sentence: sentence() });
    return value;
  } catch (error) {
    checks.push(failed(name, error));
    return null;
  }
}

async function ask(name: string, work: () => Promise<Outcome>): Promise<SourceCheck> {
  try {
    return { name, ...(await work()) };
  } catch (error) {
    return failed(name, error);
  }
}

/** Only our own errors have a text that is safe to show. */
function failed(name: string, error: unknown): SourceCheck {
  if (!(error instanceof AppError)) throw error;
  return { name, pass: false, sentence: error.message };
}

function tlsCheck(connection: SourceConnection): SourceCheck {
  return {
    name: "tls",
    // Without TLS a connection exists only on this machine in the demo or a test.
    pass: true,
    sentence: connection.encrypted
      ? "The connection is encrypted, and the server's certificate and name are verified."
      : "The connection is not encrypted; this is accepted on this machine in the demo and tests only.",
  };
}

async function clockCheck(connection: SourceConnection): Promise<Outcome> {
  return (await runsInUtc(connection))
    ? { pass: true, sentence: "The source's clock runs in UTC." }
    : { pass: false, sentence: "The source's session does not run in UTC, so its times cannot be trusted." };
}

async function privilegeCheck(connection: SourceConnection): Promise<Outcome> {
  const { verdict, findings } = await proveReadOnly(connection);
  return verdict === "looks_read_only"
    ? { pass: true, sentence: "The account looks read-only; grants to PUBLIC and PROXY cannot be seen from here." }
    : { pass: false, sentence: findings.join(" ") };
}

async function baseTableCheck(connection: SourceConnection): Promise<Outcome> {
  const findings = await tableTypeFindings(connection);
  return findings.length === 0
    ? { pass: true, sentence: "All 8 tables are base tables." }
    : { pass: false, sentence: findings.join(" ") };
}

async function rowCheck(connection: SourceConnection, table: SourceTable): Promise<Outcome> {
  const mapping = mappings[table];
  const { cursor, key } = startPosition(mapping);
  const { rows } = await connection.read(incrementalTemplate(table), [cursor, cursor, key, afterEveryDate, 1]);
  const row = rows[0];
  if (row === undefined) return { pass: true, sentence: `${mapping.physicalName} can be read and is empty.` };
  // Nothing of this is kept, so a key that is gone a moment later is enough.
  const outcome = normaliseRow(mapping, row, normaliseTools(createKeyRing(randomBytes(32))));
  return isRejected(outcome)
    ? {
        pass: false,
        sentence: `The first row of ${mapping.physicalName} does not parse: ${outcome.column} has ${outcome.reason}.`,
      }
    : { pass: true, sentence: `The first row of ${mapping.physicalName} parses.` };
}
