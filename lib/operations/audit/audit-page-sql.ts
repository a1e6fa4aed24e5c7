import type { AuditCursor } from "#lib/operations/audit/audit-cursor.ts";
import type { AuditFilter } from "#lib/operations/audit/audit-filter.ts";
import type { SqlValue } from "#lib/platform/db/sql.ts";

export type Statement = { readonly text: string; readonly values: readonly SqlValue[] };

/** One event as a list or an export shows it. */
export type AuditRow = {
  readonly seq: number;
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string;
  /** The colleague's name, when the actor is one. */
  readonly actorName: string | null;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly requestId: string;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  /** Place in the chain; null while it waits for the sealer. */
  readonly chainSeq: number | null;
};

/** One page along the index of its filter, newest first. Ask for one row more than is shown. */
export function auditPageStatement(filter: AuditFilter, cursor: AuditCursor | null, limit: number): Statement {
  const values: SqlValue[] = [];
  const add = (value: SqlValue): string => `$${values.push(value)}`;
  const where = conditions(filter, add);
  const newer = cursor?.direction === "newer";
  if (cursor) where.push(`(at, seq) ${newer ? ">" : "<"} (${add(cursor.at)}::timestamptz, ${add(cursor.seq)}::bigint)`);
  const direction = newer ? "ASC" : "DESC";
  const text = `
    SELECT e.seq, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, e.actor_kind AS "actorKind",
           e.actor_id AS "actorId", u.name AS "actorName", e.action, e.object_kind AS "objectKind",
           e.object_id AS "objectId", e.request_id AS "requestId", e.facts, c.chain_seq AS "chainSeq"
    FROM (SELECT * FROM audit_logs WHERE ${where.length > 0 ? where.join(" AND ") : "true"}
          ORDER BY at ${direction}, seq ${direction} LIMIT ${add(limit)}) AS e
    LEFT JOIN admin_users AS u ON e.actor_kind = 'person' AND u.user_id::text = e.actor_id
    LEFT JOIN audit_chain AS c ON c.audit_seq = e.seq
    ORDER BY e.at DESC, e.seq DESC`;
  return { text, values };
}

/** How many events match after the cursor, counting no further than `limit`. */
export function auditCountStatement(filter: AuditFilter, cursor: AuditCursor, limit: number): Statement {
  const values: SqlValue[] = [];
  const add = (value: SqlValue): string => `$${values.push(value)}`;
  const where = [
    ...conditions(filter, add),
    `(at, seq) < (${add(cursor.at)}::timestamptz, ${add(cursor.seq)}::bigint)`,
  ];
  const text = `SELECT count(*) AS count FROM (
    SELECT FROM audit_logs WHERE ${where.join(" AND ")} LIMIT ${add(limit)}) AS matching`;
  return { text, values };
}

function conditions(filter: AuditFilter, add: (value: SqlValue) => string): string[] {
  return [
    ...(filter.actor === "" ? [] : [`actor_id = ${add(filter.actor)}`]),
    ...(filter.action === "" ? [] : [`action = ${add(filter.action)}`]),
    ...(filter.object === "" ? [] : [`object_id = ${add(filter.object)}`]),
    ...(filter.request === "" ? [] : [`request_id = ${add(filter.request)}`]),
    ...(filter.from === "" ? [] : [`at >= ${add(filter.from)}::timestamptz`]),
    ...(filter.to === "" ? [] : [`at < ${add(filter.to)}::timestamptz`]),
  ];
}
