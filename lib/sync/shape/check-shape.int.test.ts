import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ctx } from "#lib/access/context.ts";
import type { SourceTable } from "#lib/events/model.ts";
import { newId } from "#lib/platform/ids.ts";
import { acceptMapping } from "#lib/sync/shape/accept-mapping.ts";
import { createTestSync, type TestSync } from "#workers/demo/test-sync.ts";

let sync: TestSync;

beforeAll(async () => {
  sync = await createTestSync();
  await sync.marketplace.admin.query("INSERT INTO users (user_id, name, email) VALUES (1, 'A', 'a@example.com')");
  await sync.drain();
});
afterAll(() => sync.drop());

const ctx = (role: "operator" | "observer"): Ctx => ({
  actor: { kind: "person", id: newId(), name: "Test", role, sessionId: newId() },
  requestId: newId(),
  now: new Date(),
  db: sync.database.db,
});

/** Makes the next cycle look at every table's definition, as one does every few minutes. */
async function lookAgain(): Promise<void> {
  await sync.database.db.query("UPDATE sync_watermarks SET shape_checked_at = now() - interval '10 minutes'");
  expect((await sync.cycle()).outcome).toBe("read");
}

const mark = (table: SourceTable) =>
  sync.one<{ state: string; drift: string[] | null; note: string | null; version: number; pending: number | null }>(
    `SELECT state, drift, shape_note AS note, mapping_version AS version,
       (SELECT max(mapping_version) FROM source_columns WHERE table_name = '${table}' AND accepted_at IS NULL) AS pending
     FROM sync_watermarks WHERE table_name = '${table}'`,
  );

const changes: readonly [SourceTable, string, string, string][] = [
  [
    "users",
    "MODIFY city VARCHAR(60) NULL",
    "The type of users.city is now varchar(60); it was varchar(120).",
    "MODIFY city VARCHAR(120) NULL",
  ],
  [
    "users",
    "MODIFY name VARCHAR(160) NULL",
    "users.name may now be empty (NULL).",
    "MODIFY name VARCHAR(160) NOT NULL",
  ],
  [
    "providers",
    "MODIFY status ENUM('active','demoted','suspended','paused') NOT NULL DEFAULT 'active'",
    "providers.status may now be 'paused'.",
    "MODIFY status ENUM('active','demoted','suspended') NOT NULL DEFAULT 'active'",
  ],
  [
    "categories",
    "MODIFY name VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL",
    "categories.name now compares and orders by utf8mb4_bin; it was utf8mb4_unicode_ci.",
    "MODIFY name VARCHAR(120) NOT NULL",
  ],
  [
    "messages",
    "MODIFY `timestamp` DATETIME(0) NOT NULL DEFAULT CURRENT_TIMESTAMP",
    "The type of messages.timestamp is now datetime; it was datetime(6).",
    "MODIFY `timestamp` DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6)",
  ],
  [
    "ratings",
    "DROP KEY ratings_created",
    "The index on the cursor ratings.created_at is gone: every read would scan the table.",
    "ADD KEY ratings_created (created_at)",
  ],
  [
    "disputes",
    "MODIFY updated_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6)",
    "disputes.updated_at is no longer set when a row changes (ON UPDATE is gone): only the sweep would see changes.",
    "MODIFY updated_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6)",
  ],
  ["bookings", "RENAME COLUMN amount TO price", "The column bookings.amount is gone.", "RENAME COLUMN price TO amount"],
];

describe("a change in a table's definition", () => {
  it.each(changes)("of %s (%s) is named, and is over when it is undone", async (table, change, sentence, undo) => {
    await sync.marketplace.admin.query(`ALTER TABLE ${table} ${change}`);
    await lookAgain();
    const drifted = await mark(table);
    expect(drifted).toMatchObject({ state: "drift" });
    expect(drifted.drift).toContain(sentence);
    expect(await sync.count(`sync_watermarks WHERE state = 'drift'`)).toBe(1);
    await sync.marketplace.admin.query(`ALTER TABLE ${table} ${undo}`);
    await lookAgain();
    expect(await mark(table)).toMatchObject({ state: "ok", drift: null, pending: null });
  });

  it("is only noted for a column that is not read", async () => {
    await sync.marketplace.admin.query("ALTER TABLE users ADD COLUMN nickname VARCHAR(40) NULL");
    await lookAgain();
    expect(await mark("users")).toMatchObject({ state: "ok", drift: null, note: "The column users.nickname is new." });
    await sync.marketplace.admin.query("ALTER TABLE users DROP COLUMN nickname");
    await lookAgain();
  });
});

describe("accepting a changed table", () => {
  it("makes a new version, recorded with who did it, and the table is read on", async () => {
    await sync.marketplace.admin.query("ALTER TABLE users MODIFY city VARCHAR(200) NULL");
    await sync.marketplace.admin.query("INSERT INTO users (user_id, name, email) VALUES (2, 'B', 'b@example.com')");
    await lookAgain();
    expect(await sync.count("users")).toBe(1);
    const { pending, version } = await mark("users");
    const input = { table: "users", version: pending ?? 0, reason: "a longer city name" } as const;
    await expect(acceptMapping({ ctx: ctx("observer"), input })).rejects.toMatchObject({ code: "auth.forbidden" });
    await expect(acceptMapping({ ctx: ctx("operator"), input: { ...input, version: 99 } })).rejects.toMatchObject({
      code: "state.conflict",
    });
    const acceptedAs = ctx("operator");
    await acceptMapping({ ctx: acceptedAs, input });
    await sync.drain();
    expect(await sync.count("users")).toBe(2);
    expect(await mark("users")).toMatchObject({ state: "ok", drift: null, version: version + 1, pending: null });
    expect(
      await sync.count(
        `source_columns WHERE table_name = 'users' AND accepted_by = '${acceptedAs.actor.id}' AND column_name = 'city'`,
      ),
    ).toBe(1);
    expect(await sync.count("audit_logs WHERE action = 'source.mapping.accepted'")).toBe(1);
  });

  it("is refused while a column that is read is gone", async () => {
    await sync.marketplace.admin.query("ALTER TABLE ratings DROP COLUMN comment");
    await lookAgain();
    const { pending } = await mark("ratings");
    await expect(
      acceptMapping({ ctx: ctx("operator"), input: { table: "ratings", version: pending ?? 0, reason: "try it" } }),
    ).rejects.toMatchObject({ code: "validation.unprocessable" });
  });
});
