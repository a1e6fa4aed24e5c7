import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL(".", import.meta.url));

export type Door = { readonly file: string; readonly name: string; readonly value: unknown };

/** Every value that a client can call: exports of `"use server"` files and of `route.ts` files. For tests. */
export async function exportedDoors(): Promise<readonly Door[]> {
  const files = (await readdir(root, { recursive: true })).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes(".test."),
  );
  const doors: Door[] = [];
  for (const file of files.sort()) {
    const isRoute = /(^|\/)route\.ts$/.test(file);
    const isAction = /^(\s*\/\*[^]*?\*\/)?\s*"use server";/.test(await readFile(join(root, file), "utf8"));
    if (!isRoute && !isAction) continue;
    const loaded: Record<string, unknown> = await import(/* @vite-ignore */ join(root, file));
    for (const [name, value] of Object.entries(loaded)) {
      if (isAction || typeof value === "function") doors.push({ file, name, value });
    }
  }
  return doors;
}
