/**
 * How fast a clean log verifies: `node bench/audit-verify.ts [events]` against an empty, migrated
 * database in DATABASE_URL. Events are inserted with one statement and sealed by the real sealer.
 * Limit: at least 100,000 events a second, with everything the command does.
 */
import { runSealPass } from "#lib/audit/seal/run-seal-pass.ts";
import { verifyAudit } from "#lib/audit/verify/verify-audit.ts";
import { openDatabase } from "#lib/platform/db/database.ts";
import { readDatabaseUrl } from "#lib/platform/env.ts";
import { silentLog } from "#lib/platform/log.ts";

const limit = 100_000;
const events = Number(process.argv[2] ?? 1_000_000);
const url = readDatabaseUrl();
const db = openDatabase({ url, poolSize: 2, applicationName: "bench", statementTimeoutMs: 600_000, log: silentLog });
const seconds = (since: number): number => (performance.now() - since) / 1_000;
const report = (what: string, count: number, took: number): void =>
  console.log(`${what.padEnd(8)} ${count} events in ${took.toFixed(1)} s = ${Math.round(count / took)}/s`);

const known = await db.query<{ n: number }>("SELECT count(*) AS n FROM audit_logs");
const missing = events - (known.rows[0]?.n ?? 0);
if (missing > 0) {
  const started = performance.now();
  await db.query(
    `INSERT INTO audit_logs (audit_id, actor_kind, actor_id, request_id, action, object_kind, object_id, facts)
     SELECT gen_random_uuid(), 'person', md5((n % 50)::text)::uuid::text, gen_random_uuid()::text,
            (ARRAY['alerts.alert.claimed', 'alerts.alert.dismissed', 'alerts.alert.released', 'access.request.refused'])[1 + n % 4],
            'alert', gen_random_uuid()::text,
            ('{"reason":"false_positive","score_centi":' || n % 10000 || ',"seen_version":3,"tier":"medium"}')::json
     FROM generate_series(1, $1) AS n`,
    [missing],
  );
  await db.query("ANALYZE audit_logs");
  report("insert", missing, seconds(started));
}

const sealing = performance.now();
const pass = await runSealPass({
  sql: db,
  inLease: (work) => db.withSystemTransaction(work),
  ...{ keys: null, directory: null, policy: { everyEvents: 1_000, everyMs: 1 }, chunkSize: 10_000 },
});
if (pass.sealed > 0) report("seal", pass.sealed, seconds(sealing));
await db.query("VACUUM ANALYZE audit_chain, audit_logs");
await db.close();

const rounds: number[] = [];
for (let round = 0; round < 3; round += 1) {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = await verifyAudit({ databaseUrl: url, from: 1, checkpoints: null, keys: [], stateFile: null });
  const took = seconds(started);
  report("verify", result.entries, took);
  const used = process.cpuUsage(before);
  console.log(`         of which ${((used.user + used.system) / 1e6).toFixed(1)} s of CPU in this process`);
  if (result.verdict !== "ok") throw new Error(`the log did not verify: ${JSON.stringify(result.first)}`);
  rounds.push(result.entries / took);
}
const best = Math.max(...rounds);
const peak = Math.round(process.resourceUsage().maxRSS / 1_024);
console.log(`best ${Math.round(best)}/s, limit ${limit}/s: ${best >= limit ? "ok" : "MISSED"}; peak memory ${peak} MB`);
process.exitCode = best >= limit ? 0 : 1;
