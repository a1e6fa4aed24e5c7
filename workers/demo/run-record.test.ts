import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { present } from "#lib/platform/assert.ts";
import { identify, isAlive, type ProcessIdentity } from "#workers/demo/process-identity.ts";
import { endLeftOvers, livingRun, openRunRecord } from "#workers/demo/run-record.ts";

let folder: string;
let child: ChildProcess;
let left: ProcessIdentity;

/** A number that was given to some process once, and to none with this start time. */
const deadOwner = { label: "owner", pid: 2, started: "never" };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cis-record-"));
  child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  left = present(identify("worker", child.pid), "the child");
});
afterEach(async () => {
  child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

const record = (content: object) =>
  writeFile(join(folder, "run-1.json"), JSON.stringify({ temporaryDirectory: null, ...content }));

describe("what a dead run left behind", () => {
  it("is ended, and its record goes", async () => {
    await record({ owner: deadOwner, children: [left] });
    expect(await endLeftOvers(folder)).toEqual([left]);
    expect(isAlive(left)).toBe(false);
    expect(await readdir(folder)).toEqual([]);
  });

  it("is spared when its number belongs to another process by now", async () => {
    await record({ owner: deadOwner, children: [{ ...left, started: "1" }] });
    expect(await endLeftOvers(folder)).toEqual([]);
    expect(isAlive(left)).toBe(true);
  });

  it("is ended by nobody while the run lives", async () => {
    const open = await openRunRecord(folder);
    await open.add("worker", child.pid);
    expect(await endLeftOvers(folder)).toEqual([]);
    expect(await livingRun(folder)).toBe(process.pid);
    expect(isAlive(left)).toBe(true);
    await open.close();
    expect(await livingRun(folder)).toBeNull();
  });

  it("is written down whole, also when many processes start at the same moment", async () => {
    const run = await openRunRecord(folder);
    await Promise.all(Array.from({ length: 30 }, (_, count) => run.add(`child ${count}`, child.pid)));
    const [file = ""] = (await readdir(folder)).filter((name) => name.endsWith(".json"));
    const written = JSON.parse(await readFile(join(folder, file), "utf8")) as { children: unknown[] };
    expect(written.children).toHaveLength(30);
    await run.close();
  });

  it("is nothing when the record cannot be read", async () => {
    await writeFile(join(folder, "run-1.json"), "{ half a rec");
    expect(await endLeftOvers(folder)).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });
});
