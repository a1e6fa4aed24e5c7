import { canonicalFacts, storableText, type AuditFacts } from "#lib/audit/canonical-facts.ts";
import type { AuditAction, AuditObjectKind } from "#lib/audit/actions.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { newId } from "#lib/platform/ids.ts";

/** What happened to one object. `facts` hold ids, codes and numbers; never text of or about a person. */
export type AuditEntry = {
  readonly action: AuditAction;
  readonly objectKind: AuditObjectKind;
  readonly objectId: string;
  readonly facts?: AuditFacts;
};

type AuditContext = { readonly actor: { readonly kind: string; readonly id: string }; readonly requestId: string };

/**
 * Writes the record in the caller's transaction: no effect without it, no record without the effect.
 * Number, time and transaction are the database's own, and no application role may set them.
 */
export async function writeAudit(
  tx: Tx,
  ctx: AuditContext,
  entries: AuditEntry | readonly AuditEntry[],
): Promise<void> {
  const list = "action" in entries ? [entries] : entries;
  if (list.length === 0) return;
  await tx.query(
    `INSERT INTO audit_logs (audit_id, actor_kind, actor_id, request_id, action, object_kind, object_id, facts)
     SELECT id::uuid, $1, $2, $3, action, object_kind, object_id, facts::json
     FROM unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) AS entry(id, action, object_kind, object_id, facts)`,
    [
      ctx.actor.kind,
      storableText(ctx.actor.id),
      storableText(ctx.requestId),
      list.map(() => newId()),
      list.map((entry) => entry.action),
      list.map((entry) => entry.objectKind),
      list.map((entry) => storableText(entry.objectId)),
      list.map((entry) => canonicalFacts(entry.facts ?? {})),
    ],
    "write_audit",
  );
}
