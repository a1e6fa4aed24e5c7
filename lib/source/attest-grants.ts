import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { accountHash, attestationMs, voidAttestation } from "#lib/source/attestation.ts";
import { parseGrants } from "#lib/source/attestation-grants.ts";

export const attestGrantsInput = z.strictObject({
  grants: z.string().min(1, "paste what SHOW GRANTS printed").max(20_000),
});

/**
 * Records that an operator has seen the account's grants and that they are SELECT on the eight
 * tables and nothing else. Only the SHA-256 is kept. Takes the place of the one before. Throws
 * `validation.unprocessable`, with what is wrong, for anything more than that.
 */
export async function attestGrants({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof attestGrantsInput>;
}): Promise<{ grantsSha256: string; expiresAt: string }> {
  requirePermission(ctx, "source:operate");
  const parsed = parseGrants(input.grants);
  if ("problems" in parsed) {
    throw new AppError("validation.unprocessable", parsed.problems.join(" "), {
      details: { problems: parsed.problems },
    });
  }
  const grantsSha256 = sha256(parsed.canonical.join("\n"));
  const account = accountHash(parsed.user, parsed.database);
  const attestationId = newId(ctx.now);
  const expiresAt = new Date(ctx.now.getTime() + attestationMs);
  await ctx.db.withTransaction(async (tx) => {
    await voidAttestation(tx, ctx.now, "A newer attestation took its place.");
    // Rights that a cycle has proven since stand beside the paste; the next cycle fills in what is not there yet.
    await tx.query(
      `INSERT INTO source_attestations
         (attestation_id, grants_sha256, account_hash, rights_hash, requires_tls, attested_by, attested_at, expires_at)
       SELECT $1::uuid, $2, $3,
              (SELECT rights_hash FROM source_proof WHERE account_hash = $3 AND verdict <> 'unsafe'), $4, $5, $6, $7`,
      [attestationId, grantsSha256, account, parsed.requiresTls, ctx.actor.id, ctx.now, expiresAt],
    );
    await writeAudit(tx, ctx, {
      action: "source.attestation.recorded",
      objectKind: "source",
      objectId: "marketplace",
      facts: { attestationId, grantsSha256 },
    });
  });
  return { grantsSha256, expiresAt: expiresAt.toISOString() };
}
