import type { Connection } from "mysql2/promise";
import type { Marketplace } from "#workers/demo/marketplace/model.ts";
import { tableNames } from "#workers/demo/marketplace/schema.ts";

const rowsPerInsert = 1_000;

/** By whose time a row belongs to a stretch of history. */
const cursors: Readonly<Record<string, string>> = {
  transactions: "created_at",
  messages: "timestamp",
  ratings: "created_at",
};

/**
 * Fills the tables of `database`, in one transaction, keeping the historic times: all of them, or
 * only what happened at `stretch.from` or later and before `stretch.until`. The generator knows
 * milliseconds; the microseconds are made up from the row's number, as a real table would have some.
 */
export async function loadMarketplace(
  admin: Connection,
  database: string,
  marketplace: Marketplace,
  stretch: { readonly from: Date; readonly until: Date } | null = null,
): Promise<void> {
  await admin.query(`USE ${admin.escapeId(database)}`);
  await admin.beginTransaction();
  try {
    for (const table of tableNames) {
      const rows = rowsOf(marketplace, table).filter(
        (row) => stretch === null || isWithin(row[cursors[table] ?? "updated_at"], stretch),
      );
      for (let from = 0; from < rows.length; from += rowsPerInsert) {
        await insertRows(admin, table, rows.slice(from, from + rowsPerInsert), from);
      }
    }
    await admin.commit();
  } catch (error) {
    await admin.rollback();
    throw error;
  }
}

function isWithin(at: Row[string] | undefined, stretch: { readonly from: Date; readonly until: Date }): boolean {
  return at instanceof Date && at >= stretch.from && at < stretch.until;
}

type Row = Readonly<Record<string, string | number | Date | null>>;

function rowsOf(marketplace: Marketplace, table: string): readonly Row[] {
  const tables: Readonly<Record<string, readonly Row[]>> = {
    categories: marketplace.categories,
    users: marketplace.users,
    providers: marketplace.providers,
    bookings: marketplace.bookings,
    transactions: marketplace.transactions,
    messages: marketplace.messages,
    ratings: marketplace.ratings,
    disputes: marketplace.disputes,
  };
  const rows = tables[table];
  if (rows === undefined) throw new RangeError(`no rows for the table ${table}`);
  return rows;
}

async function insertRows(admin: Connection, table: string, rows: readonly Row[], offset: number): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row, index) =>
    columns.map((column) => {
      const value = row[column] ?? null;
      return value instanceof Date ? withMicroseconds(value, offset + index) : value;
    }),
  );
  await admin.query(`INSERT INTO ${admin.escapeId(table)} (??) VALUES ?`, [columns, values]);
}

function withMicroseconds(date: Date, row: number): string {
  const micros = String((row * 7_919) % 1_000).padStart(3, "0");
  return `${date.toISOString().replace("T", " ").replace("Z", "")}${micros}`;
}
