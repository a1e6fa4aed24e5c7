/**
 * What the audit record costs writers: `node bench/audit-writers.ts` against an empty, migrated
 * database in DATABASE_URL. 200 writers, each a loop of one business transaction (an alert is
 * updated), without and with its record, in turns; with records, the sealer runs as in the worker.
 * Limit: with the record at least 80 % of the throughput without, from the same run.
 */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { openDatabase } from "#lib/platform/db/database.ts";
import { readDatabaseUrl } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import { silentLog } from "#lib/platform/log.ts";

const limit = 0.8;
const writers = 200;
const roundMs = Number(process.argv[2] ?? 6_000);
const rounds = 4;
/** A process has so many connections; more writers than that wait for one, as requests do. */
const poolSize = Number(process.argv[3] ?? 40);
const url = readDatabaseUrl();
const db = openDatabase({ url, poolSize, applicationName: "bench", log: silentLog });

const ids = Array.from({ length: writers }, () => newId());
await db.query(
  `INSERT INTO alerts (alert_id, subject_user_id, shard, status, tier, score_centi, headline, kinds, signal_count, last_signal_at,
                       last_event_recorded_at, opened_by_event_at, opened_by_event_recorded_at, sla_due_at)
   SELECT id::uuid, 'bench-' || id, 0, 'open', 'low', 1, 'x', '{}', 1, now(), now(), now(), now(), now() FROM unnest($1::text[]) AS id`,
  [ids],
);

async function change(alertId: string, audited: boolean): Promise<void> {
  await db.withTransaction(async (tx) => {
    await tx.query("SELECT claimed_by, claimed_until FROM alerts WHERE alert_id = $1::uuid FOR UPDATE", [alertId]);
    await tx.query(
      "UPDATE alerts SET version = version + 1, updated_at = clock_timestamp() WHERE alert_id = $1::uuid RETURNING version",
      [alertId],
    );
    if (!audited) return;
    const ctx = { actor: { kind: "person", id: alertId }, requestId: alertId };
    await writeAudit(tx, ctx, {
      action: "alerts.alert.claimed",
      objectKind: "alert",
      objectId: alertId,
      facts: { until: "2026-01-01T00:00:00.000Z", renewed: false, taken_over_from: null },
    });
  });
}

async function measure(audited: boolean): Promise<number> {
  const until = performance.now() + roundMs;
  let done = 0;
  // As in the product, another process than the writers' seals.
  const sealer = audited ? new Worker(new URL("./parts/seal-alone.ts", import.meta.url), { workerData: url }) : null;
  await Promise.all(
    ids.map(async (alertId) => {
      while (performance.now() < until) {
        await change(alertId, audited);
        done += 1;
      }
    }),
  );
  sealer?.postMessage("stop");
  if (sealer) await once(sealer, "exit");
  return (done * 1_000) / roundMs;
}

await measure(true);
const rates: { without: number[]; withRecord: number[] } = { without: [], withRecord: [] };
for (let round = 0; round < rounds; round += 1) {
  // Which comes first changes from round to round, so that neither has the warmer database.
  for (const audited of round % 2 === 0 ? [false, true] : [true, false])
    (audited ? rates.withRecord : rates.without).push(await measure(audited));
}
const median = (list: number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const without = median(rates.without);
const withRecord = median(rates.withRecord);
const show = (list: number[]): string => list.map(Math.round).join(", ");
console.log(`${writers} writers over ${poolSize} connections, transactions a second`);
console.log(`without the record  ${Math.round(without)}  (${show(rates.without)})`);
console.log(`with the record     ${Math.round(withRecord)}  (${show(rates.withRecord)}), sealed meanwhile`);
const ratio = withRecord / without;
console.log(`ratio ${ratio.toFixed(2)}, limit ${limit}: ${ratio >= limit ? "ok" : "MISSED"}`);
process.exitCode = ratio >= limit ? 0 : 1;
await db.close();
