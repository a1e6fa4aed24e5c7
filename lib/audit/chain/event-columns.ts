/**
 * The select list that reads an event of `audit_logs AS e` in its hashed form, in the order of
 * `ChainedEvent`, but for the time, which `chainTime` brings into its form. Only functions of `pg_catalog`: a look-alike in another schema is not reached.
 */
export const eventColumns = [
  `e.seq::pg_catalog.text AS seq`,
  `e.audit_id::pg_catalog.text AS "auditId"`,
  `e.written_by::pg_catalog.text AS "writtenBy"`,
  `(e.at AT TIME ZONE 'UTC')::pg_catalog.text AS at`,
  `e.actor_kind AS "actorKind"`,
  `e.actor_id AS "actorId"`,
  `e.action`,
  `e.object_kind AS "objectKind"`,
  `e.object_id AS "objectId"`,
  `e.request_id AS "requestId"`,
  `e.facts::pg_catalog.text AS facts`,
].join(", ");
