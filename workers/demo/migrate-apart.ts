/**
 * Migrates in a thread that is ended afterwards: the engine leaves a ten-second timer behind, which
 * would keep a test run open for as long.
 */
import { once } from "node:events";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { migrate } from "../../prisma/migrate.ts";

const file = "workers/demo/migrate-apart.ts";

export async function migrateApart(databaseUrl: string): Promise<void> {
  const thread = new Worker(`./${file}`, { workerData: { migrate: databaseUrl } });
  await once(thread, "message");
  await thread.terminate();
}

const task: unknown = workerData;
if (!isMainThread && typeof task === "object" && task !== null && "migrate" in task) {
  await migrate(String(task.migrate));
  parentPort?.postMessage("migrated");
}
