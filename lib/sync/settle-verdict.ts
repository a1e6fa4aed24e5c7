import { requirePermission } from "#lib/access/require-permission.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { notify } from "#lib/notifications/notify.ts";
import { dayMs, type Clock } from "#lib/platform/clock.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { newId } from "#lib/platform/ids.ts";
import { accountHash, loadAttestation, voidAttestation, type Verdict } from "#lib/source/attestation.ts";
import type { RoleVerdict } from "#lib/source/privileges.ts";

type Proof = { readonly role: RoleVerdict; readonly user: string; readonly database: string };

const warnBeforeMs = 7 * dayMs;

/**
 * Joins what this cycle's proof saw with what an operator has attested, and keeps the outcome. An
 * attestation holds only for the account, the database and the very rights it was given for; when
 * one of them has changed it is void, and only a person can attest anew.
 */
export async function settleVerdict(deps: { db: Database; clock: Clock }, proof: Proof): Promise<Verdict> {
  const ctx = { actor: { kind: "system", id: "sync" } as const, requestId: newId(), now: deps.clock.now() };
  requirePermission(ctx, "source:operate");
  const account = accountHash(proof.user, proof.database);
  return deps.db.withTransaction(async (tx) => {
    const attestation = await loadAttestation(tx);
    const change = attestation && changeSince(attestation, account, proof.role);
    if (change) {
      await voidAttestation(tx, ctx.now, change);
      await writeAudit(tx, ctx, {
        action: "source.attestation.voided",
        objectKind: "source",
        objectId: "marketplace",
        facts: { attestationId: attestation.attestationId },
      });
      await notify(tx, { code: "SOURCE_ATTESTATION_VERDICT_VOIDED", message: `The attestation is void. ${change}` });
    }
    const held = attestation !== null && !change && attestation.expiresAt > ctx.now;
    if (held && attestation.rightsHash === null) await bindRights(tx, attestation.attestationId, proof.role.rightsHash);
    if (held && attestation.expiresAt.getTime() - ctx.now.getTime() < warnBeforeMs)
      await warnOfExpiry(tx, attestation.expiresAt);
    const verdict: Verdict = proof.role.verdict === "looks_read_only" && held ? "attested" : proof.role.verdict;
    if (verdict === "unsafe") await tellUnsafe(tx, proof.role.findings);
    const before = await tx.query<{ verdict: Verdict }>("SELECT verdict FROM source_proof WHERE proof_id = 1");
    await keepProof(tx, verdict, proof.role, account, ctx.now);
    if (before.rows[0]?.verdict !== verdict)
      await writeAudit(tx, ctx, {
        action: "source.role.judged",
        objectKind: "source",
        objectId: "marketplace",
        facts: { verdict, findings: proof.role.findings.length },
      });
    return verdict;
  });
}

function changeSince(
  attestation: { accountHash: string; rightsHash: string | null },
  account: string,
  role: RoleVerdict,
): string | null {
  if (attestation.accountHash !== account) return "It was given for another account or database.";
  if (role.verdict === "unsafe") return "The account was seen to hold more than it should.";
  if (attestation.rightsHash !== null && attestation.rightsHash !== role.rightsHash)
    return "The account's rights are no longer those it was given for.";
  return null;
}

async function bindRights(tx: Tx, attestationId: string, rightsHash: string): Promise<void> {
  await tx.query(`UPDATE source_attestations SET rights_hash = $2 WHERE attestation_id = $1 AND rights_hash IS NULL`, [
    attestationId,
    rightsHash,
  ]);
}

/** Once a day, not once a cycle. */
async function warnOfExpiry(tx: Tx, expiresAt: Date): Promise<void> {
  const { rowCount } = await tx.query(
    `SELECT FROM notification_outbox WHERE code = 'SOURCE_ATTESTATION_VERDICT_EXPIRING'
       AND emitted_at > clock_timestamp() - interval '1 day' LIMIT 1`,
  );
  if (rowCount > 0) return;
  await notify(tx, {
    code: "SOURCE_ATTESTATION_VERDICT_EXPIRING",
    message: `The attestation of the account's grants ends on ${expiresAt.toISOString().slice(0, 10)}; a new one is needed.`,
  });
}

async function tellUnsafe(tx: Tx, findings: readonly string[]): Promise<void> {
  await notify(tx, {
    code: "SOURCE_PRIVILEGE_PROOF_UNSAFE",
    message: `The source account may do more than read, so nothing is read. ${findings.join(" ")}`,
    context: { findings: findings.length },
  });
}

async function keepProof(tx: Tx, verdict: Verdict, role: RoleVerdict, account: string, now: Date): Promise<void> {
  await tx.query(
    `INSERT INTO source_proof (proof_id, verdict, rights_hash, account_hash, findings, checked_at)
     VALUES (1, $1, $2, $3, $4::text[], $5)
     ON CONFLICT (proof_id) DO UPDATE SET verdict = excluded.verdict, rights_hash = excluded.rights_hash,
       account_hash = excluded.account_hash, findings = excluded.findings, checked_at = excluded.checked_at`,
    [verdict, role.rightsHash, account, role.findings.slice(0, 20), now],
  );
}
