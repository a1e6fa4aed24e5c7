import type { Database } from "#lib/platform/db/database.ts";
import { sleep } from "#lib/platform/clock.ts";

/** Whether PostgreSQL answers within `limitMs`. */
export async function checkReady(db: Database, limitMs: number): Promise<boolean> {
  const answered = db.query("SELECT 1").then(
    () => true,
    () => false,
  );
  const giveUp = new AbortController();
  const late = sleep(limitMs, giveUp.signal).then(() => false);
  const ready = await Promise.race([answered, late]);
  giveUp.abort();
  return ready;
}
