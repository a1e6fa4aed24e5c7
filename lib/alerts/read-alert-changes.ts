import { z } from "zod";
import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { alertFilterSchema } from "#lib/alerts/alert-filter.ts";
import { toAlertRow, type AlertRow, type StoredAlert } from "#lib/alerts/alert-row.ts";
import { alertColumns, alertJoins, newcomersStatement } from "#lib/alerts/list-alerts-sql.ts";

export const alertChangesSchema = alertFilterSchema.extend({
  /** The alerts on the screen. */
  ids: z.array(z.uuid()).max(60),
  since: z.iso.datetime({ precision: 6 }).or(z.iso.datetime()),
});
export type AlertChangesInput = z.input<typeof alertChangesSchema>;

export type AlertChanges = {
  /** The shown alerts as they are now, in no order. */
  readonly rows: readonly AlertRow[];
  /** How many entered the list since; 100 means "100 or more". */
  readonly newcomers: number;
};

/** What changed under a list that is on a screen, without moving its rows. Needs `alerts:read`. */
export async function readAlertChanges({ ctx, input }: { ctx: Ctx; input: AlertChangesInput }): Promise<AlertChanges> {
  requirePermission(ctx, "alerts:read");
  const { ids, since, ...filter } = alertChangesSchema.parse(input);
  const view = { actorId: ctx.actor.id, now: ctx.now };
  const newcomers = newcomersStatement(filter, since, view);
  const [rows, count] = await Promise.all([
    ctx.db.query<StoredAlert>(`SELECT ${alertColumns} FROM alerts a ${alertJoins} WHERE a.alert_id = ANY($1::uuid[])`, [
      ids,
    ]),
    ctx.db.query<{ count: number }>(newcomers.text, newcomers.values),
  ]);
  return {
    rows: rows.rows.map((row) => toAlertRow(row, view.actorId, ctx.now)),
    newcomers: count.rows[0]?.count ?? 0,
  };
}
