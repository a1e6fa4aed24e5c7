import type { VerifierKey } from "#lib/audit/checkpoint/signing-key.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { newId } from "#lib/platform/ids.ts";

/**
 * Records that another key signs from now on, once for each change. The record is sealed before the
 * first checkpoint under the new key, so whoever trusts the old key can learn the new one from it.
 */
export async function announceKey(tx: Tx, key: VerifierKey): Promise<void> {
  const { rows } = await tx.query<{ keyId: string; known: boolean }>(
    `SELECT last.key_id AS "keyId",
            EXISTS (SELECT FROM audit_logs e LEFT JOIN audit_chain c ON c.audit_seq = e.seq
                    WHERE e.action = 'audit.key.rotated' AND e.object_id = $1
                      AND (c.chain_seq IS NULL OR c.chain_seq > last.tree_size)) AS known
     FROM audit_checkpoints AS last ORDER BY last.tree_size DESC LIMIT 1`,
    [key.keyId],
  );
  const last = rows[0];
  if (!last || last.keyId === key.keyId || last.known) return;
  await writeAudit(
    tx,
    { actor: { kind: "system", id: "sealer" }, requestId: newId() },
    {
      action: "audit.key.rotated",
      objectKind: "audit_key",
      objectId: key.keyId,
      facts: { old: last.keyId, new: key.keyId, key: key.text },
    },
  );
}
