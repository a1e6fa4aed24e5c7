import { randomUUID } from "node:crypto";
import { link, open, readdir, readFile, unlink } from "node:fs/promises";
import { join } from "node:path";

const fileShape = /^(\d{20})\.checkpoint$/;

export type StoreOutcome = "stored" | "conflict";

/**
 * Puts a note into the directory for good: written aside, flushed, then given its name, which fails
 * where there is one. The same note again is fine; another note of the same size is a conflict.
 */
export async function storeCheckpoint(directory: string, treeSize: number, note: string): Promise<StoreOutcome> {
  const path = join(directory, `${String(treeSize).padStart(20, "0")}.checkpoint`);
  const aside = join(directory, `.${treeSize}.${randomUUID()}`);
  const file = await open(aside, "wx", 0o444);
  try {
    await file.writeFile(note, "utf8");
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(aside, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    return (await readFile(path, "utf8")) === note ? "stored" : "conflict";
  } finally {
    // An append-only directory keeps the aside file too, which does no harm.
    await unlink(aside).catch(() => {});
  }
  await syncDirectory(directory);
  return "stored";
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The notes of a directory by size, smallest first. Throws when the directory cannot be read. */
export async function readCheckpoints(directory: string): Promise<{ treeSize: number; text: string }[]> {
  const names = (await readdir(directory)).filter((name) => fileShape.test(name)).sort();
  return Promise.all(
    names.map(async (name) => ({
      treeSize: Number(name.slice(0, 20)),
      text: await readFile(join(directory, name), "utf8"),
    })),
  );
}

/** The text of the note with the greatest size, or `null` in an empty directory. */
export async function readLastCheckpoint(directory: string): Promise<string | null> {
  const last = (await readdir(directory))
    .filter((name) => fileShape.test(name))
    .sort()
    .at(-1);
  return last === undefined ? null : readFile(join(directory, last), "utf8");
}
