/**
 * What the audit record costs writers: `node bench/audit-writers.ts [round ms] [connections]` against an empty, migrated
 * database in DATABASE_URL. 200 writers loop over one change, with and without its record in turns; with records, the
 * sealer runs as in the worker. Two kinds of change:
 *
 * - action: a moderator claims an alert through the door of the console's own action, which is what a writer does in
 *   this product: session, permission, limits, the request's id, the change, its record, the answer. Limit: with the
 *   record at least 80 % of the throughput without.
 * - bare: only the two statements of that change in a transaction, as a floor that nobody reaches through the console.
 *   There a third statement of any sort costs a fifth; printed, not judged.
 *
 * Rounds with and without follow each other closely; the ratio is the median of the ratios of neighbours.
 */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { claimAlert, claimAlertSchema } from "#lib/alerts/claim-alert.ts";
import { writeAudit } from "#lib/audit/write-audit.ts";
import { performAction, type ActionDefinition } from "#lib/http/perform-action.ts";
import { doorRuntime, openSignedInCookie } from "#lib/http/door-fixture.ts";
import { openDatabase, type Database } from "#lib/platform/db/database.ts";
import { readDatabaseUrl } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import { silentLog } from "#lib/platform/log.ts";

const limit = 0.8;
const writers = 200;
const people = 20;
const roundMs = Number(process.argv[2] ?? 4_000);
const pairs = 5;
/** A process has so many connections; more writers than that wait for one, as requests do. */
const poolSize = Number(process.argv[3] ?? 40);
const publicUrl = "http://127.0.0.1:4100";
const url = readDatabaseUrl();
const db = openDatabase({ url, poolSize, applicationName: "bench", log: silentLog });
const runtime = doorRuntime({ db, url }, publicUrl);

const ids = Array.from({ length: writers }, () => newId());
await db.query(
  `INSERT INTO alerts (alert_id, subject_user_id, shard, status, tier, score_centi, headline, kinds, signal_count, last_signal_at,
                       last_event_recorded_at, opened_by_event_at, opened_by_event_recorded_at, sla_due_at)
   SELECT id::uuid, 'bench-' || id, 0, 'open', 'low', 1, 'x', '{}', 1, now(), now(), now(), now(), now() FROM unnest($1::text[]) AS id`,
  [ids],
);
const cookies: string[] = [];
for (let person = 0; person < people; person += 1) cookies.push(await openSignedInCookie(runtime, "moderator"));

type Change = (writer: number, audited: boolean) => Promise<void>;

const claim: ActionDefinition<"alerts:triage", typeof claimAlertSchema, unknown> = {
  name: "alerts.claim",
  permission: "alerts:triage",
  input: claimAlertSchema,
  run: claimAlert,
};

/** The same database, in which the record's own statement is the only one that is not sent. */
const unrecorded: Database = {
  ...db,
  withTransaction: (work) =>
    db.withTransaction((tx) =>
      work({
        ...tx,
        query: (text, values, name) =>
          name === "write_audit_one" ? Promise.resolve({ rows: [], rowCount: 1 }) : tx.query(text, values, name),
      }),
    ),
};

async function claimThroughTheDoor(writer: number, audited: boolean): Promise<void> {
  const headers = new Headers({
    ...{ "sec-fetch-site": "same-origin", origin: publicUrl, "x-request-id": newId() },
    cookie: cookies[writer % people] ?? "",
  });
  const request = { headers, runtime: audited ? runtime : { ...runtime, db: unrecorded } };
  const { result } = await performAction(claim, request, [{ alertId: ids[writer] }, { requestId: newId() }]);
  if (!result.ok) throw new Error(result.error.message);
}

async function changeBare(writer: number, audited: boolean): Promise<void> {
  const alertId = ids[writer] ?? "";
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

/** Changes a second. */
async function measure(change: Change, audited: boolean): Promise<number> {
  // The rows changed in the round before leave no debt for this one.
  await db.query("VACUUM alerts");
  // As in the product, another process than the writers' seals.
  const sealer = audited ? new Worker(new URL("./parts/seal-alone.ts", import.meta.url), { workerData: url }) : null;
  const from = performance.now();
  let done = 0;
  await Promise.all(
    ids.map(async (_, writer) => {
      while (performance.now() - from < roundMs) {
        await change(writer, audited);
        done += 1;
      }
    }),
  );
  const rate = (done * 1_000) / (performance.now() - from);
  sealer?.postMessage("stop");
  if (sealer) await once(sealer, "exit");
  return rate;
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const show = (list: readonly number[], digits = 0): string => list.map((value) => value.toFixed(digits)).join(", ");

async function compare(change: Change): Promise<number> {
  await measure(change, true);
  const rates: { without: number[]; withRecord: number[] } = { without: [], withRecord: [] };
  for (let pair = 0; pair < pairs; pair += 1) {
    // Which comes first changes from pair to pair, so that neither has the warmer database.
    for (const audited of pair % 2 === 0 ? [false, true] : [true, false])
      (audited ? rates.withRecord : rates.without).push(await measure(change, audited));
  }
  const ratios = rates.withRecord.map((rate, pair) => rate / (rates.without[pair] ?? Number.NaN));
  console.log(`  without the record  ${show(rates.without)}`);
  console.log(`  with the record     ${show(rates.withRecord)}, sealed meanwhile`);
  console.log(`  ratio of neighbours ${show(ratios, 2)}, median ${median(ratios).toFixed(2)}`);
  return median(ratios);
}

console.log(`${writers} writers over ${poolSize} connections, changes a second`);
console.log("action, a claim through the door:");
const ratio = await compare(claimThroughTheDoor);
console.log(`  limit ${limit}: ${ratio >= limit ? "ok" : "MISSED"}`);
console.log("bare, the claim's statements alone (not judged):");
await compare(changeBare);
process.exitCode = ratio >= limit ? 0 : 1;
await db.close();
