/** A deployment with other names changes its mapping and nothing else; the events are the same. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { sourceTables, type SourceTable } from "#lib/events/model.ts";
import type { SourceColumn, TableMapping } from "#lib/source/mapping-shape.ts";
import { mappings } from "#lib/source/mappings.ts";
import type { TestSync } from "#workers/demo/test-sync.ts";

/** Names as a Laravel application would have them: auto-increment `id`, `payments`, `notifications`. */
const names: Readonly<Record<SourceTable, { physical: string; columns: Readonly<Record<string, string>> }>> = {
  categories: { physical: "service_categories", columns: { category_id: "id" } },
  users: { physical: "users", columns: { user_id: "id" } },
  providers: { physical: "professionals", columns: { provider_id: "id" } },
  bookings: { physical: "appointments", columns: { booking_id: "id", scheduled_at: "starts_at" } },
  transactions: { physical: "payments", columns: { transaction_id: "id", booking_id: "appointment_id", kind: "type" } },
  messages: {
    physical: "notifications",
    columns: { message_id: "id", booking_id: "appointment_id", body: "data", timestamp: "created_at" },
  },
  ratings: { physical: "reviews", columns: { rater_id: "author_id", score: "stars" } },
  disputes: { physical: "complaints", columns: { opened_by: "user_id" } },
};

function renamed(mapping: TableMapping): TableMapping {
  const { physical, columns } = names[mapping.table];
  const name = (of: string): string => columns[of] ?? of;
  const maybe = (of: string | null): string | null => (of === null ? null : name(of));
  const column = (old: SourceColumn): SourceColumn => {
    if (old.type === "money") return { ...old, name: name(old.name), currency: maybe(old.currency) };
    if (old.type === "identity" && old.country !== undefined)
      return { ...old, name: name(old.name), country: name(old.country) };
    return { ...old, name: name(old.name) };
  };
  return {
    ...mapping,
    physicalName: physical,
    key: name(mapping.key),
    cursor: name(mapping.cursor),
    columns: mapping.columns.map(column),
    event: {
      subject: mapping.event.subject.map(name),
      counterpart: maybe(mapping.event.counterpart),
      conversation: maybe(mapping.event.conversation),
      occurredAt: name(mapping.event.occurredAt),
      content: maybe(mapping.event.content),
    },
  };
}

const at = "2026-10-01 10:00:00.123456";
const rows: readonly string[] = [
  `INSERT INTO categories VALUES (1, 'Plumbing', 'plumbing', NULL, 1, '${at}', '${at}')`,
  `INSERT INTO users VALUES (1, 'Ana', 'ana@example.com', '01 99 00 12 34', 'Lyon', 'FR', 'active', NULL, '${at}', '${at}')`,
  `INSERT INTO providers VALUES (1, 1, 'Pipes', 1, 'verified', 'acct-1', 'active', '${at}', '${at}')`,
  `INSERT INTO bookings VALUES (1, 1, 1, 1, 'accepted', 12.5, 'EUR', '${at}', NULL, NULL, NULL, '${at}', '${at}')`,
  `INSERT INTO transactions VALUES (1, 1, 1, 2, 'charge', 'held', 'card', 12.5, 'EUR', '${at}')`,
  `INSERT INTO messages VALUES (1, 7, 1, 1, 2, 'see you there', '${at}')`,
  `INSERT INTO ratings VALUES (1, 1, 1, 2, 5, 'fine', '${at}')`,
  `INSERT INTO disputes VALUES (1, 1, 1, 2, 'late', 'open', NULL, '${at}', '${at}')`,
];

let sync: TestSync | null = null;
afterEach(async () => {
  vi.doUnmock("#lib/source/mappings.ts");
  await sync?.drop();
  sync = null;
});

async function eventsOf(prepare: (sync: TestSync) => Promise<void>): Promise<readonly object[]> {
  vi.resetModules();
  const { createTestSync } = await import("#workers/demo/test-sync.ts");
  const running = (sync = await createTestSync());
  for (const row of rows) await running.marketplace.admin.query(row);
  await prepare(running);
  await running.drain();
  const { rows: events } = await running.database.db.query<object>(
    `SELECT source_table, source_key, version, change, subject_user_id, counterpart_user_id, conversation_id, shard,
            occurred_at, payload, content_sealed IS NULL AS silent FROM source_events ORDER BY source_table`,
  );
  await running.drop();
  sync = null;
  return events;
}

async function rename({ marketplace: { admin, database, source } }: TestSync): Promise<void> {
  const account = `'${source.SOURCE_DB_USER}'@'%'`;
  for (const table of sourceTables) {
    const { physical, columns } = names[table];
    await admin.query(`REVOKE SELECT ON ${database}.${table} FROM ${account}`);
    if (physical !== table) await admin.query(`RENAME TABLE ${table} TO ${physical}`);
    for (const [old, fresh] of Object.entries(columns))
      await admin.query(`ALTER TABLE ${physical} RENAME COLUMN ${admin.escapeId(old)} TO ${admin.escapeId(fresh)}`);
    await admin.query(`GRANT SELECT ON ${database}.${physical} TO ${account}`);
  }
}

describe("a marketplace with names of its own", () => {
  it("makes the same events, by its mapping alone", async () => {
    const reference = await eventsOf(async () => {});
    expect(reference).toHaveLength(8);
    const own = Object.fromEntries(sourceTables.map((table) => [table, renamed(mappings[table])]));
    vi.doMock("#lib/source/mappings.ts", () => ({ mappings: own }));
    expect(await eventsOf(rename)).toEqual(reference);
  });
});
