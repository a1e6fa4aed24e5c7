import { PgBoss } from "pg-boss";
import { z } from "zod";
import { stages, type Stage } from "#lib/jobs/stages.ts";
import { laneCount } from "#lib/platform/ids.ts";
import type { SqlValue, Tx } from "#lib/platform/db/sql.ts";
import type { Log } from "#lib/platform/log.ts";

/** A doorbell says that a lane of a stage may have something to do. It carries no work itself. */
export const doorbellPayload = z.strictObject({
  lane: z
    .int()
    .min(0)
    .max(laneCount - 1),
});
export type Doorbell = z.output<typeof doorbellPayload>;

export type JobQueue = {
  /** Rings in the caller's transaction: rung if and only if it commits. Ringing twice rings once. */
  readonly ring: (tx: Tx, stage: Stage, lanes: Iterable<number>) => Promise<void>;
  /** Rings every lane of every stage: heals whatever was lost. */
  readonly ringAll: () => Promise<void>;
  readonly answer: (stage: Stage, concurrency: number, handle: (lane: number) => Promise<void>) => Promise<void>;
  readonly stop: (timeoutMs: number) => Promise<void>;
};

const queueName = (stage: Stage): string => `pipeline.${stage}`;

/** At most one waiting doorbell for a lane, any number answered; a crashed answer is retried within seconds. */
const doorbellQueue = {
  policy: "short",
  notify: true,
  retryLimit: 5,
  retryBackoff: true,
  retryDelay: 1,
  retryDelayMax: 60,
  expireInSeconds: 300,
  heartbeatSeconds: 20,
  deleteAfterSeconds: 600,
  retentionSeconds: 3_600,
};

/**
 * Woken by NOTIFY; polls in case one is lost. A full batch is followed by the next at once; with a
 * batch of one, pg-boss would wait for a poll between any two doorbells.
 */
const listening = {
  batchSize: 4,
  pollingIntervalSeconds: 0.5,
  notifyPollingIntervalSeconds: 1,
  burstWhenBatchFull: true,
};

/** Starts pg-boss on the product's database (schema `pgboss`), with its own small pool. */
export async function openJobQueue(options: { url: string; log: Log }): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString: options.url,
    application_name: "cis-jobs",
    schema: "pgboss",
    max: 6,
    useListenNotify: true,
    schedule: false,
    monitorVacuum: false,
  });
  boss.on("error", (error) => options.log.warn("job queue error", { error }));
  await boss.start();
  for (const stage of stages) await boss.createQueue(queueName(stage), doorbellQueue);

  return {
    async ring(tx, stage, lanes) {
      const jobs = [...new Set(lanes)].map((lane) => ({ data: { lane }, singletonKey: String(lane) }));
      if (jobs.length === 0) return;
      // safe because pg-boss binds what node-postgres can bind, and `tx` is node-postgres underneath.
      const db = { executeSql: (text: string, values: unknown[] = []) => tx.query(text, values as SqlValue[]) };
      await boss.insert(queueName(stage), jobs, { db });
    },
    async ringAll() {
      for (const stage of stages) {
        const jobs = Array.from({ length: laneCount }, (_, lane) => ({ data: { lane }, singletonKey: String(lane) }));
        await boss.insert(queueName(stage), jobs);
      }
    },
    async answer(stage, concurrency, handle) {
      await boss.work<Doorbell>(queueName(stage), { ...listening, localConcurrency: concurrency }, async (jobs) => {
        const failures: unknown[] = [];
        // One lane's failure must not keep the others of the batch waiting; all are rung again together.
        for (const job of jobs)
          await handle(doorbellPayload.parse(job.data).lane).catch((error) => failures.push(error));
        if (failures.length > 0) throw failures[0];
      });
    },
    stop: (timeoutMs) => boss.stop({ graceful: true, timeout: timeoutMs }),
  };
}
