/**
 * A run writes down every process it starts, so that the next one can end what a crash or kill -9
 * left behind: exactly those processes, recognised by number and start time, and nothing else.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import {
  endProcess,
  identify,
  isAlive,
  processIdentitySchema,
  type ProcessIdentity,
} from "#workers/demo/process-identity.ts";

const recordSchema = z.object({
  owner: processIdentitySchema,
  children: z.array(processIdentitySchema),
  /** Removed with the run; null when the data is to be kept. */
  temporaryDirectory: z.string().nullable(),
});
type RunRecordContent = z.output<typeof recordSchema>;

export type RunRecord = {
  readonly add: (label: string, pid: number | undefined) => Promise<void>;
  /** The run ended in order. */
  readonly close: () => Promise<void>;
};

/** Processes of an ended server may take a while to write their files. */
const patienceMs = 15_000;

export async function openRunRecord(folder: string, temporaryDirectory: string | null = null): Promise<RunRecord> {
  const owner = identify("owner", process.pid);
  if (!owner) throw new Error("the system does not show this process");
  const file = join(resolve(folder), `run-${process.pid}-${owner.started.replaceAll(/\W/g, "")}.json`);
  const content: RunRecordContent = { owner, children: [], temporaryDirectory };
  await mkdir(resolve(folder), { recursive: true });
  let writing: Promise<void> = Promise.resolve();
  // One after the other: two servers that start at the same moment would rename each other's file away.
  const write = () => {
    writing = writing.then(async () => {
      await writeFile(`${file}.new`, JSON.stringify(content));
      await rename(`${file}.new`, file);
    });
    return writing;
  };
  await write();
  return {
    async add(label, pid) {
      const child = identify(label, pid);
      if (child) content.children.push(child);
      await write();
    },
    close: () => rm(file, { force: true }),
  };
}

/** Ends what dead runs of this folder left behind, newest child first. A living run is left alone. */
export async function endLeftOvers(folder: string): Promise<ProcessIdentity[]> {
  const directory = resolve(folder);
  if (!existsSync(directory)) return [];
  const ended: ProcessIdentity[] = [];
  for (const name of (await readdir(directory)).filter((entry) => /^run-.*\.json$/.test(entry))) {
    const file = join(directory, name);
    const record = recordSchema.safeParse(await readJson(file));
    if (record.success && isAlive(record.data.owner)) continue;
    for (const child of record.success ? record.data.children.toReversed() : []) {
      if (!isAlive(child)) continue;
      await endProcess(child, child.label === "postgres" ? "SIGINT" : "SIGTERM", patienceMs);
      ended.push(child);
    }
    const temporary = record.success ? record.data.temporaryDirectory : null;
    if (temporary?.includes("cis-")) await rm(temporary, { recursive: true, force: true });
    await rm(file, { force: true });
  }
  return ended;
}

/** The first living run of this folder, if there is one. */
export async function livingRun(folder: string): Promise<number | null> {
  for (const name of await readdir(resolve(folder)).catch(() => [])) {
    const record = recordSchema.safeParse(await readJson(join(resolve(folder), name)));
    if (record.success && isAlive(record.data.owner)) return record.data.owner.pid;
  }
  return null;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return null;
  }
}
