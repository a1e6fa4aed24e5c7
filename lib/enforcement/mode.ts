import type { Sql } from "#lib/platform/db/sql.ts";
import type { Mode } from "#lib/enforcement/store-actions.ts";

/** The mode of the product. Unreadable, missing or unknown is shadow: the one that does nothing to anyone. */
export async function readMode(sql: Sql): Promise<Mode> {
  const { rows } = await sql.query<{ mode: string }>(`SELECT mode FROM mode_state WHERE mode_id = 1`);
  const mode = rows[0]?.mode;
  // Becoming active needs the full arming path; until a deployment has it, a row alone does not arm.
  return mode === "simulation" ? "simulation" : "shadow";
}
