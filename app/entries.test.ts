import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { entryOf } from "#lib/http/entries.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Every value that a client can call: exports of `"use server"` files and of `route.ts` files. */
async function exportedDoors(): Promise<{ file: string; name: string; value: unknown }[]> {
  const files = (await readdir(root, { recursive: true })).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes(".test."),
  );
  const doors = [];
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

describe("everything a client can call", async () => {
  const doors = await exportedDoors();

  it("was found", () => {
    expect(doors.map(({ file }) => file)).toContain("(auth)/sign-out-action.ts");
    expect(doors.map(({ file }) => file)).toContain("api/auth/callback/credentials/route.ts");
  });

  it.each(doors)("$file $name went through the wrapper", ({ value }) => {
    expect(entryOf(value)?.name).toMatch(/^[a-z_]+(\.[a-z_]+)+$/);
  });

  it("has a name of its own", () => {
    const files = new Map<string, Set<string>>();
    for (const { file, name, value } of doors) {
      const entry = entryOf(value);
      const key = `${entry?.kind} ${entry?.name}`;
      files.set(key, (files.get(key) ?? new Set()).add(entry?.kind === "route" ? file : `${file} ${name}`));
    }
    expect([...files].filter(([, places]) => places.size > 1)).toEqual([]);
  });

  it("asks nobody who they are only where that is meant", () => {
    const open = doors.filter(({ value }) => entryOf(value)?.access === "public").map(({ file }) => file);
    expect([...new Set(open)]).toEqual([
      "(auth)/sign-out-action.ts",
      "api/auth/callback/credentials/route.ts",
      "api/auth/csrf/route.ts",
      "api/health/route.ts",
      "api/ready/route.ts",
    ]);
  });
});
