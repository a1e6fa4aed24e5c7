import { decodeAlertCursor, encodeAlertCursor, type AlertCursor } from "#lib/alerts/alert-cursor.ts";
import { alertListSchema, type AlertListInput } from "#lib/alerts/alert-filter.ts";
import { toAlertRow, type AlertRow, type StoredAlert } from "#lib/alerts/alert-row.ts";
import { countLimit, facetStatement, pageStatement } from "#lib/alerts/list-alerts-sql.ts";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";

export const alertPageSize = 50;

export type AlertFacets = {
  readonly status: Readonly<Record<string, number>>;
  readonly tier: Readonly<Record<string, number>>;
  readonly kind: Readonly<Record<string, number>>;
  readonly claim: Readonly<Record<string, number>>;
  /** False when the list is longer than what was counted: the numbers are lower bounds. */
  readonly exact: boolean;
  /** A count above this means "more than this". */
  readonly limit: number;
};

export type AlertPage = {
  readonly rows: readonly AlertRow[];
  /** Number of the first row shown, from 1; 0 when the page is empty. */
  readonly first: number;
  readonly total: number;
  /** False when counting stopped early: there are more than `total`. */
  readonly totalIsExact: boolean;
  readonly nextCursor: string | null;
  readonly previousCursor: string | null;
  readonly facets: AlertFacets;
  /** Time of the database at the count, to the microsecond; newcomers are counted from here. */
  readonly asOf: string;
};

type StoredPageRow = StoredAlert & { cursor_value: string };

/** One page of alerts with its counts, in two statements side by side. Needs `alerts:read`. */
export async function listAlerts({ ctx, input }: { ctx: Ctx; input: AlertListInput }): Promise<AlertPage> {
  requirePermission(ctx, "alerts:read");
  const { sort, cursor: cursorText, ...filter } = alertListSchema.parse(input);
  const cursor = cursorText === "" ? null : decodeAlertCursor(cursorText);
  const view = { actorId: personId(ctx), now: ctx.now };
  const page = pageStatement(filter, sort, cursor, view, alertPageSize + 1);
  const counts = facetStatement(filter, view);
  const [stored, counted] = await Promise.all([
    ctx.db.query<StoredPageRow>(page.text, page.values),
    ctx.db.query<{ facet: string; value: string; count: number }>(counts.text, counts.values),
  ]);
  const facet = (name: string): Record<string, number> =>
    Object.fromEntries(counted.rows.filter((row) => row.facet === name).map((row) => [row.value, row.count]));
  const total = facet("total")[""] ?? 0;
  const placed = placePage(stored.rows, cursor);
  return {
    ...placed,
    rows: placed.rows.map((row) => toAlertRow(row, view.actorId, ctx.now)),
    total: Math.min(total, countLimit),
    totalIsExact: total <= countLimit,
    facets: {
      status: facet("status"),
      tier: facet("tier"),
      kind: facet("kind"),
      claim: facet("claim"),
      exact: (facet("base")[""] ?? 0) <= countLimit,
      limit: countLimit,
    },
    asOf: counted.rows.find((row) => row.facet === "asOf")?.value ?? ctx.now.toISOString(),
  };
}

/** An id no person has stands for the command line and the product's own parts. */
function personId(ctx: Ctx): string {
  return ctx.actor.kind === "person" ? ctx.actor.id : "00000000-0000-0000-0000-000000000000";
}

function placePage(found: readonly StoredPageRow[], cursor: AlertCursor | null) {
  const more = found.length > alertPageSize;
  const backwards = cursor?.direction === "before";
  const rows = found.slice(0, alertPageSize);
  if (backwards) rows.reverse();
  // Going back, rows that arrived meanwhile push the count; the first page is always number 1.
  const before = backwards ? (more ? Math.max(cursor.position - rows.length, 1) : 0) : (cursor?.position ?? 0);
  const cursorAt = (row: StoredPageRow | undefined, direction: AlertCursor["direction"], position: number) =>
    row ? encodeAlertCursor({ direction, value: row.cursor_value, alertId: row.alert_id, position }) : null;
  const hasNext = backwards || more;
  const hasPrevious = backwards ? more : cursor !== null;
  return {
    rows,
    first: rows.length === 0 ? 0 : before + 1,
    nextCursor: hasNext ? cursorAt(rows.at(-1), "after", before + rows.length) : null,
    previousCursor: hasPrevious ? cursorAt(rows[0], "before", before) : null,
  };
}
