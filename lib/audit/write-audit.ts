import { newId } from "#lib/platform/ids.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import type { AuditAction, AuditObjectKind } from "#lib/audit/actions.ts";

/** What happened to one object. `facts` hold ids, codes and numbers; never text of or about a person. */
export type AuditEntry = {
  readonly action: AuditAction;
  readonly objectKind: AuditObjectKind;
  readonly objectId: string;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
};

type AuditContext = { readonly actor: { readonly kind: string; readonly id: string }; readonly requestId: string };

/** Writes the record in the caller's transaction: no effect without it, no record without the effect. */
export async function writeAudit(
  tx: Tx,
  ctx: AuditContext,
  entries: AuditEntry | readonly AuditEntry[],
): Promise<void> {
  const list = "action" in entries ? [entries] : entries;
  if (list.length === 0) return;
  await tx.query(
    `INSERT INTO audit_logs (audit_id, actor_kind, actor_id, request_id, action, object_kind, object_id, facts)
     SELECT id::uuid, $1, $2, $3, action, object_kind, object_id, facts::jsonb
     FROM unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) AS entry(id, action, object_kind, object_id, facts)`,
    [
      ctx.actor.kind,
      ctx.actor.id,
      ctx.requestId,
      list.map(() => newId()),
      list.map((entry) => entry.action),
      list.map((entry) => entry.objectKind),
      list.map((entry) => entry.objectId),
      list.map((entry) => JSON.stringify(entry.facts ?? {})),
    ],
  );
}
