import { beforeAll, describe, expect, it } from "vitest";
import type { Ctx } from "#lib/access/context.ts";
import type { Role } from "#lib/access/permissions.ts";
import { listSubjectConversations } from "#lib/cases/subject-view/list-subject-conversations.ts";
import { listSubjectSignals } from "#lib/cases/subject-view/list-subject-signals.ts";
import { readConversation } from "#lib/cases/subject-view/read-conversation.ts";
import { readSubject } from "#lib/cases/subject-view/read-subject.ts";
import { readSubjectRecords } from "#lib/cases/subject-view/read-subject-records.ts";
import { createKeyRing, sealText } from "#lib/platform/crypto.ts";
import { newId } from "#lib/platform/ids.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;
const keys = createKeyRing(Buffer.alloc(32, 7));
const hash = Buffer.alloc(32, 1);
const start = new Date("2026-11-20T10:00:00Z");
const number = "+44 7700 900123";

const as = (role: Role): Ctx => ({
  actor: { kind: "person", id: newId(), name: "Ana", role, sessionId: newId() },
  requestId: newId(),
  now: start,
  db: database.db,
});

/** A message and its event, all at the same instant, so that only the id orders them. */
async function say(messageId: string, from: string, to: string, text: string): Promise<void> {
  await database.db.query(
    `INSERT INTO messages (message_id, conversation_id, sender_id, receiver_id, sent_at, body_length, source_cursor, row_hash)
     VALUES ($1, 'c-1', $2, $3, $4, $5, 'x', $6)`,
    [messageId, from, to, start, text.length, hash],
  );
  await database.db.query(
    `INSERT INTO source_events (source_table, source_key, version, change, subject_user_id, counterpart_user_id,
       conversation_id, shard, occurred_at, historic, payload, content_sealed, content_key_id, row_hash, schema_fingerprint)
     VALUES ('messages', $1, 1, 'seen', $2, $3, 'c-1', 1, $4, false, '{}', $5, $6, $7, 'f')`,
    [messageId, from, to, start, sealText(keys, `messages:${messageId}:1`, text), keys.keyId, hash],
  );
}

beforeAll(async () => {
  database = await createTestDatabase();
  for (const id of ["ana", "ben"]) {
    await database.db.query(
      `INSERT INTO users (user_id, status, source_created_at, source_updated_at, source_cursor, row_hash)
       VALUES ($1, 'active', $2, $2, 'x', $3)`,
      [id, start, hash],
    );
  }
  for (let n = 0; n < 69; n += 1)
    await say(`m${String(n).padStart(3, "0")}`, n % 2 ? "ana" : "ben", n % 2 ? "ben" : "ana", `Hello ${n}`);
  await say("m069", "ana", "ben", `Call me on ${number} please`);
  return () => database.drop();
});

describe("a conversation", () => {
  it("never shows a phone number, even one that no signal points at", async () => {
    const page = await readConversation({
      ctx: as("moderator"),
      keys,
      input: { subjectUserId: "ana", conversationId: "c-1" },
    });
    const last = page.messages.at(-1);
    const shown = last?.pieces?.map((piece) => piece.text).join("");
    expect(shown).toMatch(/^Call me on .*please$/);
    expect(shown).not.toContain("900123");
    expect(last?.pieces?.some((piece) => piece.kind === "CONTACT_PHONE")).toBe(true);
  });

  it("is read back to its beginning without skipping or repeating, although all times are equal", async () => {
    const input = { subjectUserId: "ben", conversationId: "c-1" };
    const latest = await readConversation({ ctx: as("moderator"), keys, input });
    const earlier = await readConversation({
      ctx: as("moderator"),
      keys,
      input: { ...input, before: latest.earlier ?? "" },
    });
    const ids = [...earlier.messages, ...latest.messages].map((message) => message.messageId);
    expect(ids).toEqual(Array.from({ length: 70 }, (_, n) => `m${String(n).padStart(3, "0")}`));
    expect(earlier.earlier).toBeNull();
  });

  it("stays closed to whoever has no part in it, and its text to a process without the key", async () => {
    const stranger = { subjectUserId: "carl", conversationId: "c-1" };
    await expect(readConversation({ ctx: as("moderator"), keys, input: stranger })).rejects.toMatchObject({
      code: "resource.not_found",
    });
    const other = createKeyRing(Buffer.alloc(32, 8));
    const page = await readConversation({
      ctx: as("moderator"),
      keys: other,
      input: { ...stranger, subjectUserId: "ana" },
    });
    expect(page.messages.every((message) => message.pieces === null)).toBe(true);
  });
});

describe("a subject", () => {
  it("that nobody knows is null, and one without signals is shown without a score", async () => {
    expect(await readSubject({ ctx: as("observer"), input: { subjectUserId: "nobody" } })).toBeNull();
    const ana = await readSubject({ ctx: as("observer"), input: { subjectUserId: "ana" } });
    expect(ana).toMatchObject({ account: { status: "active" }, provider: null, risk: null, history: [] });
  });

  it("lists its threads without text, its signals and its records", async () => {
    const input = { subjectUserId: "ana" };
    const { conversations } = await listSubjectConversations({ ctx: as("observer"), input });
    expect(conversations).toMatchObject([
      { conversationId: "c-1", counterpartUserId: "ben", messages: 70, signals: 0 },
    ]);
    expect(await listSubjectSignals({ ctx: as("observer"), input })).toEqual({ signals: [], nextBefore: null });
    expect(await readSubjectRecords({ ctx: as("observer"), input })).toMatchObject({
      bookings: [],
      ratings: { received: { count: 0, average: null } },
    });
  });
});
