import { chmod, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readSyncSettings } from "#lib/platform/env.ts";
import { sourceEnvironment } from "#lib/source/credentials-environment.ts";

const canary = "canary-password-0137";
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cis-env-"));
  file = join(folder, "source.env");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function replace(text: string): Promise<void> {
  await writeFile(`${file}.new`, text, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

const read = () => sourceEnvironment({ SOURCE_DB_USER: "from-environment", CIS_SOURCE_ENV_FILE: file });

it("without a file the environment counts alone", () => {
  const environment = { SOURCE_DB_USER: "reader" };
  expect(sourceEnvironment(environment)).toBe(environment);
});

it("a file that is replaced counts at the next reading: credentials rotate and reading stops without a restart", async () => {
  await replace(`SOURCE_DB_PASSWORD='${canary}'\nSYNC_ENABLED=true\n`);
  expect(read()).toMatchObject({ SOURCE_DB_PASSWORD: canary, SOURCE_DB_USER: "from-environment" });
  expect(readSyncSettings(read()).SYNC_ENABLED).toBe(true);
  await replace("# rotated\nSOURCE_DB_PASSWORD=another\nSYNC_ENABLED=false\n");
  expect(read()).toMatchObject({ SOURCE_DB_PASSWORD: "another" });
  expect(readSyncSettings(read()).SYNC_ENABLED).toBe(false);
});

it("a file that sets anything else is refused as a whole", async () => {
  await replace(`SOURCE_DB_PASSWORD=${canary}\nCIS_RUNTIME=demo\n`);
  expect(read).toThrow(/CIS_SOURCE_ENV_FILE must name a file with/);
});

it("a file that others may write, or that is not there, is refused, without a word of its content or place", async () => {
  expect(read).toThrow(/CIS_SOURCE_ENV_FILE/);
  await replace(`SOURCE_DB_PASSWORD=${canary}\n`);
  await chmod(file, 0o666);
  try {
    read();
    expect.unreachable();
  } catch (error) {
    const text = inspect(error, { depth: 10, showHidden: true });
    expect(text).toContain("only its owner may write");
    expect(text).not.toContain(canary);
    expect(text.split("\n    at ")[0]).not.toContain(folder);
  }
});
