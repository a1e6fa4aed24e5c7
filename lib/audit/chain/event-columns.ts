/**
 * How each field of `ChainedEvent` is read from `audit_logs AS e`, in the order it is hashed; the time
 * is brought into its form by `chainTime`. Only casts to `pg_catalog` types: a look-alike in another
 * schema is not reached.
 */
export const eventFields = [
  ["seq", "e.seq::pg_catalog.text"],
  ["auditId", "e.audit_id::pg_catalog.text"],
  ["writtenBy", "e.written_by::pg_catalog.text"],
  ["at", "(e.at AT TIME ZONE 'UTC')::pg_catalog.text"],
  ["actorKind", "e.actor_kind"],
  ["actorId", "e.actor_id"],
  ["action", "e.action"],
  ["objectKind", "e.object_kind"],
  ["objectId", "e.object_id"],
  ["requestId", "e.request_id"],
  ["facts", "e.facts::pg_catalog.text"],
] as const;

/** The select list of an event, named as in `ChainedEvent`. */
export const eventColumns: string = eventFields.map(([name, sql]) => `${sql} AS "${name}"`).join(", ");
