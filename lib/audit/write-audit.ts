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
  const by = [ctx.actor.kind, storableText(ctx.actor.id), storableText(ctx.requestId)];
  const [only, ...others] = list.map(toCells);
  if (only === undefined) return;
  if (others.length === 0) {
    await tx.query(insertOne, [...by, ...only], "write_audit_one");
    return;
  }
  const columns = [0, 1, 2, 3, 4].map((column) => [only, ...others].map((cells) => cells[column] ?? null));
  await tx.query(insertMany, [...by, ...columns], "write_audit_many");
}

const insertOne = `
  INSERT INTO audit_logs (actor_kind, actor_id, request_id, audit_id, action, object_kind, object_id, facts)
  VALUES ($1, $2, $3, $4::uuid, $5, $6, $7, $8::json)`;

const insertMany = `
  INSERT INTO audit_logs (actor_kind, actor_id, request_id, audit_id, action, object_kind, object_id, facts)
  SELECT $1, $2, $3, id::uuid, action, object_kind, object_id, facts::json
  FROM unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) AS entry(id, action, object_kind, object_id, facts)`;

/** Id, action, object and facts of one entry, as they are sent. */
function toCells(entry: AuditEntry): readonly string[] {
  return [newId(), entry.action, entry.objectKind, storableText(entry.objectId), canonicalFacts(entry.facts ?? {})];
}
