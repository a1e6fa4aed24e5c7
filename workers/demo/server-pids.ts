/** The process numbers of the private servers, from the files the servers themselves write. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

async function firstNumber(file: string): Promise<number | undefined> {
  const number = Number.parseInt(await readFile(file, "utf8").catch(() => ""), 10);
  return Number.isInteger(number) && number > 1 ? number : undefined;
}

export function postgresPid(dataDir: string): Promise<number | undefined> {
  return firstNumber(join(dataDir, "postmaster.pid"));
}

export function mariaDbPid(dataDir: string): Promise<number | undefined> {
  return firstNumber(join(dataDir, "mariadbd.pid"));
}
