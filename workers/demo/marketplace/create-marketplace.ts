import type { Connection } from "mysql2/promise";
import { createTableStatements } from "#workers/demo/marketplace/schema.ts";

/** Creates the database and its eight empty tables; what is there already stays. Leaves the database selected. */
export async function createMarketplace(admin: Connection, database: string): Promise<void> {
  const name = admin.escapeId(database);
  await admin.query(`CREATE DATABASE IF NOT EXISTS ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  await admin.query(`USE ${name}`);
  for (const statement of createTableStatements()) await admin.query(statement);
}
