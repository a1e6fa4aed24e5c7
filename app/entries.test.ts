import { describe, expect, it } from "vitest";
import { exportedDoors } from "#app/exported-doors.ts";
import { entryOf } from "#lib/http/entries.ts";

describe("everything a client can call", async () => {
  const doors = await exportedDoors();

  it("was found", () => {
    expect(doors.map(({ file }) => file)).toContain("(console)/alerts/actions.ts");
    expect(doors.map(({ file }) => file)).toContain("api/auth/callback/credentials/route.ts");
  });

  it.each(doors)("$file $name went through the wrapper", ({ value }) => {
    expect(entryOf(value)?.name).toMatch(/^[a-z_]+(\.[a-z_]+)+$/);
  });

  /**
   * The list that people review and that the end-to-end matrix drives: a door that is not on it fails
   * here. After a change on purpose: `vitest run app/entries.test.ts --update`.
   */
  it("is on the list", async () => {
    const listed = doors
      .filter(({ name, value }) => entryOf(value)?.kind === "action" || name === "GET")
      .map(({ file, name, value }) => ({
        file,
        export: entryOf(value)?.kind === "action" ? name : null,
        ...entryOf(value),
      }));
    await expect(`${JSON.stringify(listed, null, 2)}\n`).toMatchFileSnapshot("./doors.json");
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
      "(auth)/actions.ts",
      "api/auth/callback/credentials/route.ts",
      "api/auth/csrf/route.ts",
      "api/auth/oidc/callback/route.ts",
      "api/auth/oidc/start/route.ts",
      "api/auth/sign-out/route.ts",
      "api/health/route.ts",
      "api/ready/route.ts",
    ]);
  });
});
