/** Applies the migrations that a database does not have yet. Re-running applies nothing. */
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { noFilters, openSchemaEngine } from "./schema-engine.ts";

const folder = fileURLToPath(new URL("./migrations", import.meta.url));

/**
 * The stock adapter splits a script at every semicolon, which breaks function bodies. Sent whole,
 * PostgreSQL parses it itself and runs it in one transaction: a failed migration leaves nothing.
 */
class WholeScripts extends PrismaPg {
  override async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script) => {
      await connection.underlyingDriver().query(script);
    };
    return connection;
  }
}

async function migrationDirectories() {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const sorted = names.map((entry) => entry.name).sort();
  return Promise.all(
    sorted.map(async (path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: await readFile(`${folder}/${path}/migration.sql`, "utf8") },
      },
    })),
  );
}

/** Returns the names of the migrations applied by this call, oldest first. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  // The adapter does not end a pool that it opened itself, which would keep the process alive.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const engine = await openSchemaEngine(bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool)), () => {});
  try {
    const outcome = await engine.applyMigrations({
      filters: noFilters,
      migrationsList: {
        baseDir: folder,
        lockfile: { path: "migration_lock.toml", content: await readFile(`${folder}/migration_lock.toml`, "utf8") },
        shadowDbInitScript: "",
        migrationDirectories: await migrationDirectories(),
      },
    });
    return outcome.appliedMigrationNames;
  } finally {
    engine.free();
    await pool.end();
  }
}
