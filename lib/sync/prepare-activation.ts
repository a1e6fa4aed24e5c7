import { systemClock } from "#lib/platform/clock.ts";
import type { KeyRing } from "#lib/platform/crypto.ts";
import type { Database } from "#lib/platform/db/database.ts";
import { readSourceSettings } from "#lib/platform/env.ts";
import { recordEvidence } from "#lib/source/activation-evidence.ts";
import { readActivation, type Activation } from "#lib/source/activation.ts";
import type { CheckSourceInput, SourceCheck } from "#lib/source/check-source.ts";
import { openSource } from "#lib/source/connection.ts";
import { proveReadOnly } from "#lib/source/privileges.ts";
import { settleVerdict } from "#lib/sync/settle-verdict.ts";
import { takeUpCredentials } from "#lib/sync/take-up-credentials.ts";

type Deps = { readonly db: Database; readonly ring: KeyRing };

/**
 * Turns what `checkSource` found into evidence for the gates: before a source is activated no cycle
 * runs, so this is where the role's proof, the credentials' first use and the gates' evidence come from.
 */
export async function prepareActivation(
  deps: Deps,
  input: CheckSourceInput,
  checks: readonly SourceCheck[],
): Promise<Activation> {
  const now = systemClock.now();
  await recordEvidence(deps.db, checks, now);
  if (checks.some((check) => check.name === "privileges")) await proveOnce(deps, input);
  return readActivation(deps.db, input.runtime, now);
}

async function proveOnce(deps: Deps, input: CheckSourceInput): Promise<void> {
  const settings = readSourceSettings(input.environment);
  const shared = { ...deps, clock: systemClock, log: input.log, runtime: input.runtime };
  await takeUpCredentials(shared, settings, input.queryTimeoutMs);
  const connection = await openSource({ ...input, settings });
  try {
    const role = await proveReadOnly(connection);
    await settleVerdict(shared, { role, user: settings.SOURCE_DB_USER, database: settings.SOURCE_DB_NAME });
  } finally {
    await connection.close();
  }
}
