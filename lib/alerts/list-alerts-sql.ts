import type { AlertCursor } from "#lib/alerts/alert-cursor.ts";
import type { AlertFilter, AlertSort } from "#lib/alerts/alert-filter.ts";
import type { SqlValue } from "#lib/platform/db/sql.ts";

export type Statement = { readonly text: string; readonly values: readonly SqlValue[] };

/** Who asks, and when: "claimed by me" and "the claim ran out" depend on it. */
export type Viewpoint = { readonly actorId: string; readonly now: Date };

/** Counts stop here; beyond it the list says "more than". Keeps a page fast at any size. */
export const countLimit = 5_000;

type Parameters = { readonly add: (value: SqlValue) => string; readonly values: SqlValue[] };

function parameters(): Parameters {
  const values: SqlValue[] = [];
  return { values, add: (value) => `$${values.push(value)}` };
}

const order = {
  score: { column: "score_centi", cast: "int", descending: true, printed: "a.score_centi::text" },
  newest: { column: "opened_at", cast: "timestamptz", descending: true, printed: printedTime("a.opened_at") },
  sla: { column: "sla_due_at", cast: "timestamptz", descending: false, printed: printedTime("a.sla_due_at") },
} as const satisfies Record<AlertSort, unknown>;

function printedTime(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** Columns of one row of the list, with the claimer's name. */
export const alertColumns = `
  a.alert_id, a.subject_user_id, a.status, a.tier, a.score_centi, a.headline, a.kinds, a.signal_count,
  a.opened_at, a.last_signal_at, a.sla_due_at, a.claimed_by, a.claimed_until, a.close_reason, a.closed_at,
  a.version, claimer.name AS claimed_by_name, closer.name AS closed_by_name`;

export const alertJoins = `
  LEFT JOIN admin_users claimer ON claimer.user_id = a.claimed_by
  LEFT JOIN admin_users closer ON closer.user_id = a.closed_by`;

/** The subject condition as a range, so that an index serves it, and as a prefix, so that any collation is right. */
function subjectCondition(filter: AlertFilter, at: Parameters): string[] {
  if (filter.subject === "") return [];
  const start = at.add(filter.subject);
  return [`subject_user_id >= ${start}`, `starts_with(subject_user_id, ${start})`];
}

function claimCondition(filter: AlertFilter, view: Viewpoint, at: Parameters): string | null {
  if (filter.claim === "any") return null;
  const now = at.add(view.now);
  if (filter.claim === "none") return `(claimed_until IS NULL OR claimed_until <= ${now}::timestamptz)`;
  return `(claimed_by = ${at.add(view.actorId)}::uuid AND claimed_until > ${now}::timestamptz)`;
}

function conditions(filter: AlertFilter, view: Viewpoint, at: Parameters): string[] {
  const claim = claimCondition(filter, view, at);
  return [
    `status = ${at.add(filter.status)}`,
    ...subjectCondition(filter, at),
    ...(filter.tiers.length > 0 ? [`tier = ANY(${at.add(filter.tiers)}::text[])`] : []),
    ...(filter.kinds.length > 0 ? [`kinds && ${at.add(filter.kinds)}::text[]`] : []),
    ...(claim ? [claim] : []),
  ];
}

/** One page, read along the index of its sort order. Ask for one row more than is shown. */
export function pageStatement(
  filter: AlertFilter,
  sort: AlertSort,
  cursor: AlertCursor | null,
  view: Viewpoint,
  limit: number,
): Statement {
  const at = parameters();
  const by = order[sort];
  const backwards = cursor?.direction === "before";
  const descending = by.descending !== backwards;
  const where = conditions(filter, view, at);
  if (cursor) {
    const place = `(${at.add(cursor.value)}::${by.cast}, ${at.add(cursor.alertId)}::uuid)`;
    where.push(`(${by.column}, alert_id) ${descending ? "<" : ">"} ${place}`);
  }
  const direction = descending ? "DESC" : "ASC";
  const text = `
    SELECT ${alertColumns}, ${by.printed} AS cursor_value
    FROM (SELECT * FROM alerts WHERE ${where.join(" AND ")}
          ORDER BY ${by.column} ${direction}, alert_id ${direction} LIMIT ${at.add(limit)}) a
    ${alertJoins}
    ORDER BY a.${by.column} ${direction}, a.alert_id ${direction}`;
  return { text, values: at.values };
}

/**
 * Counts beside the list, in one statement. Each facet ignores its own filter and obeys the others;
 * in a list longer than the limit it counts only as many alerts as the limit, a lower bound.
 * Rows: facet, value, count. `asOf` is the database's time to the microsecond.
 */
export function facetStatement(filter: AlertFilter, view: Viewpoint): Statement {
  const at = parameters();
  const status = at.add(filter.status);
  const now = at.add(view.now);
  const me = at.add(view.actorId);
  const limit = at.add(countLimit + 1);
  const subject = subjectCondition(filter, at);
  const inTiers = filter.tiers.length > 0 ? `tier = ANY(${at.add(filter.tiers)}::text[])` : "true";
  const inKinds = filter.kinds.length > 0 ? `kinds && ${at.add(filter.kinds)}::text[]` : "true";
  const inClaim = filter.claim === "any" ? "true" : `claim = ${at.add(filter.claim)}`;
  const text = `
    WITH base AS MATERIALIZED (
      SELECT tier, kinds,
             CASE WHEN claimed_until IS NULL OR claimed_until <= ${now}::timestamptz THEN 'none'
                  WHEN claimed_by = ${me}::uuid THEN 'me' ELSE 'others' END AS claim
      FROM alerts WHERE ${[`status = ${status}`, ...subject].join(" AND ")} LIMIT ${limit}
    ), judged AS MATERIALIZED (
      SELECT tier, kinds, claim, ${inTiers} AS in_tiers, ${inKinds} AS in_kinds, ${inClaim} AS in_claim FROM base
    )
    SELECT 'total' AS facet, '' AS value, count(*) AS count
      FROM (SELECT 1 FROM alerts WHERE ${conditions(filter, view, at).join(" AND ")} LIMIT ${limit}) AS few
    UNION ALL SELECT 'tier', tier, count(*) FROM judged WHERE in_kinds AND in_claim GROUP BY tier
    UNION ALL SELECT 'kind', kind, count(*) FROM judged CROSS JOIN LATERAL unnest(kinds) AS kind
      WHERE in_tiers AND in_claim GROUP BY kind
    UNION ALL SELECT 'claim', claim, count(*) FROM judged WHERE in_tiers AND in_kinds GROUP BY claim
    UNION ALL SELECT 'base', '', count(*) FROM base
    UNION ALL SELECT 'status', each, (SELECT count(*) FROM (SELECT 1 FROM alerts WHERE status = each LIMIT ${limit}) AS few)
      FROM unnest(ARRAY['open', 'escalated', 'dismissed', 'closed']) AS each
    UNION ALL SELECT 'asOf', ${printedTime("clock_timestamp()")}, 0`;
  return { text, values: at.values };
}

/** How many alerts entered the list after `since` (printed to the microsecond). Stops at 100. */
export function newcomersStatement(filter: AlertFilter, since: string, view: Viewpoint): Statement {
  const at = parameters();
  const where = [...conditions(filter, view, at), `opened_at > ${at.add(since)}::timestamptz`];
  return {
    text: `SELECT count(*) AS count FROM (SELECT 1 FROM alerts WHERE ${where.join(" AND ")} LIMIT 100) AS few`,
    values: at.values,
  };
}
