import { sha256 } from "#lib/platform/crypto.ts";
import { dayMs } from "#lib/platform/clock.ts";
import type { Sql, Tx } from "#lib/platform/db/sql.ts";

export type Verdict = "unsafe" | "looks_read_only" | "attested";

/** An operator's word for what SELECT cannot see. It holds for 30 days and for these very rights. */
export type Attestation = {
  readonly attestationId: string;
  readonly grantsSha256: string;
  readonly accountHash: string;
  readonly rightsHash: string | null;
  readonly requiresTls: boolean;
  readonly attestedBy: string;
  readonly attestedAt: Date;
  readonly expiresAt: Date;
};

export const attestationDays = 30;
export const attestationMs = attestationDays * dayMs;

/** Names an account and its database without keeping either. */
export function accountHash(user: string, database: string): string {
  return sha256(`source account\0${user}\0${database}`);
}

/** The attestation that has not been voided, expired or not. */
export async function loadAttestation(sql: Sql): Promise<Attestation | null> {
  const { rows } = await sql.query<Attestation>(
    `SELECT attestation_id AS "attestationId", grants_sha256 AS "grantsSha256", account_hash AS "accountHash",
            rights_hash AS "rightsHash", requires_tls AS "requiresTls", attested_by AS "attestedBy",
            attested_at AS "attestedAt", expires_at AS "expiresAt"
     FROM source_attestations WHERE voided_at IS NULL`,
  );
  return rows[0] ?? null;
}

/** Ends the attestation in force, if there is one. */
export async function voidAttestation(tx: Tx, now: Date, reason: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE source_attestations SET voided_at = $1, void_reason = $2 WHERE voided_at IS NULL`,
    [now, reason],
  );
  return rowCount > 0;
}
