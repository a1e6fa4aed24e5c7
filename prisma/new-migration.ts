/**
 * Writes the SQL that leads from the schema of the last migration to `schema.prisma`:
 *   node prisma/new-migration.ts <name>
 * Each migration keeps the schema it led to, so no shadow database is needed; the engine still asks
 * for a reachable server, the one in DATABASE_URL, and reads nothing there.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { noFilters, openSchemaEngine } from "./schema-engine.ts";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error("usage: node prisma/new-migration.ts <name_in_snake_case>");

const here = fileURLToPath(new URL(".", import.meta.url));
const schema = await readFile(`${here}schema.prisma`, "utf8");
const existing = (await readdir(`${here}migrations`)).filter((entry) => /^\d{4}_/.test(entry)).sort();
const last = existing.at(-1);
const before = last && `${here}migrations/${last}/schema.prisma`;

const engine = await openSchemaEngine(
  bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: process.env["DATABASE_URL"] ?? "" })),
  () => {},
);
const target = (path: string, content: string) => ({ tag: "schemaDatamodel" as const, files: [{ path, content }] });
const outcome = await engine.diff({
  // A missing snapshot of the last migration fails here: from nothing, the difference would be everything.
  from: before ? target("before.prisma", await readFile(before, "utf8")) : { tag: "empty" },
  to: target("schema.prisma", schema),
  script: true,
  exitCode: null,
  filters: noFilters,
});
engine.free();

const folder = `${here}migrations/${String(existing.length + 1).padStart(4, "0")}_${name}`;
await mkdir(folder, { recursive: true });
await writeFile(`${folder}/migration.sql`, outcome.stdout ?? "");
await writeFile(`${folder}/schema.prisma`, schema);
process.stdout.write(`${folder}\n`);
