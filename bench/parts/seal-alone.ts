/** Seals every second, in a thread of its own, until it is told to stop. */
import { parentPort, workerData } from "node:worker_threads";
import { runSealPass } from "#lib/audit/seal/run-seal-pass.ts";
import { sleep } from "#lib/platform/clock.ts";
import { openDatabase } from "#lib/platform/db/database.ts";
import { silentLog } from "#lib/platform/log.ts";

const db = openDatabase({ url: String(workerData), poolSize: 2, applicationName: "bench-seal", log: silentLog });
let going = true;
parentPort?.once("message", () => {
  going = false;
});
while (going) {
  await runSealPass({
    sql: db,
    inLease: (work) => db.withSystemTransaction(work),
    ...{ keys: null, directory: null, policy: { everyEvents: 1_000, everyMs: 300_000 }, chunkSize: 2_000 },
  });
  await sleep(1_000);
}
await db.close();
