/**
 * Every ruled field, read through the verbs that show it, by every role and by scripts whose token
 * carries only the right to read the object: who holds the field's permission sees the value,
 * everyone else what stands in its place, and never the value.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandLineContext } from "#lib/access/command-line-context.ts";
import { can } from "#lib/access/actor.ts";
import type { Ctx } from "#lib/access/context.ts";
import { fieldRules, withheldText, type RuledField } from "#lib/access/field-rules.ts";
import { permissionsOf, roles, type Permission, type Role } from "#lib/access/permissions.ts";
import { readAlert } from "#lib/alerts/read-alert.ts";
import { listSubjectSignals } from "#lib/cases/subject-view/list-subject-signals.ts";
import { readConversation } from "#lib/cases/subject-view/read-conversation.ts";
import { runDecideStage } from "#lib/enforcement/run-decide-stage.ts";
import { readSource } from "#lib/operations/read-source.ts";
import { sleep } from "#lib/platform/clock.ts";
import { createKeyRing, sealText } from "#lib/platform/crypto.ts";
import { newId, shardOf } from "#lib/platform/ids.ts";
import { loadActivePolicy } from "#lib/policy/active-policy.ts";
import { installStartingPolicy } from "#lib/policy/install-starting-policy.ts";
import { runScoreStage } from "#lib/scoring/run-score-stage.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

const subject = "100";
const lane = shardOf(subject) & 15;
const keys = createKeyRing(Buffer.alloc(32, 7));
const text = "Call me on +44 7700 900123 please";
const masked = "…0123";
const now = new Date();
let database: TestDatabase;
let alertId = "";

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  const hash = Buffer.alloc(32, 1);
  await installStartingPolicy({ ctx: commandLineContext(db, now) });
  await db.query(
    `INSERT INTO users (user_id, city, country, status, source_created_at, source_updated_at, source_cursor, row_hash)
     VALUES ($1, 'Leeds', 'GB', 'active', $2, $2, 'x', $3)`,
    [subject, now, hash],
  );
  await db.query(
    `INSERT INTO messages (message_id, conversation_id, sender_id, receiver_id, sent_at, body_length, source_cursor, row_hash)
     VALUES ('m1', 'c-1', $1, '200', $2, $3, 'x', $4)`,
    [subject, now, text.length, hash],
  );
  const { rows } = await db.query<{ seq: number }>(
    `INSERT INTO source_events (source_table, source_key, version, change, subject_user_id, counterpart_user_id,
       conversation_id, shard, occurred_at, historic, payload, content_sealed, content_key_id, row_hash, schema_fingerprint)
     VALUES ('messages', 'm1', 1, 'seen', $1, '200', 'c-1', $2, $3, false, '{}', $4, $5, $6, 'f') RETURNING seq`,
    [subject, shardOf(subject), now, sealText(keys, "messages:m1:1", text), keys.keyId, hash],
  );
  const evidence = [{ start: 11, end: 26, masked, note: "a phone number", fingerprint: "k1:abc" }];
  for (const kind of ["CONTACT_PHONE", "PAYMENT_EXTERNAL"]) {
    await db.query(
      `INSERT INTO risk_signals (signal_id, event_seq, subject_user_id, pair_key, conversation_id, shard, kind, family,
         confidence, techniques, evidence, span, detector, detector_version, booking_stage, occurred_at)
       VALUES ($1, $2, $3, '100~200', 'c-1', $4, $5, $6, 0.95, '{plain}', $7::jsonb, $5, 'content', '1', 'before_booking', $8)`,
      [
        ...[newId(), rows[0]?.seq ?? 0, subject, shardOf(subject), kind],
        ...[kind === "CONTACT_PHONE" ? "contact" : "payment", JSON.stringify(evidence), now],
      ],
    );
  }
  const policy = await loadActivePolicy(db);
  const version = { policyVersionId: policy.policyVersionId, scoring: policy.content.scoring };
  // A transaction of another test on the same server may hide the rows for a moment.
  for (let round = 0; round < 200 && alertId === ""; round += 1) {
    await runScoreStage({ db, queue: { ring: async () => {} }, version, now }, lane);
    await runDecideStage({ db, policy, now, requestId: newId() }, lane);
    const alerts = await db.query<{ id: string }>("SELECT alert_id AS id FROM alerts");
    alertId = alerts.rows[0]?.id ?? "";
    if (alertId === "") await sleep(50);
  }
  await db.query(
    `INSERT INTO quarantined_rows (quarantine_id, table_name, source_key, row_hash, column_name, reason, first_seen_at,
       last_seen_at, times_seen) VALUES ($1, 'messages', 'key-4711', $2, 'timestamp', 'bad_date', $3, $3, 1)`,
    [newId(), hash, now],
  );
});
afterAll(() => database.drop());

/** Where a ruled field is shown: what it takes to read the object, the value there, and what hides it. */
type Place = {
  readonly field: RuledField;
  readonly object: Permission;
  readonly read: (ctx: Ctx) => Promise<unknown>;
  readonly value: unknown;
  readonly withheld: unknown;
};

const shownAlert = (ctx: Ctx) => readAlert({ ctx, input: { alertId } });
const places: readonly Place[] = [
  {
    ...{ field: "evidence.masked", object: "subjects:read", value: masked, withheld: withheldText },
    read: async (ctx) =>
      (await listSubjectSignals({ ctx, input: { subjectUserId: subject } })).signals[0]?.evidence[0]?.masked,
  },
  {
    ...{ field: "evidence.masked", object: "alerts:read", value: masked, withheld: withheldText },
    read: async (ctx) => (await shownAlert(ctx)).signals[0]?.evidence[0]?.masked,
  },
  {
    ...{ field: "evidence.masked", object: "subjects:read", value: masked, withheld: withheldText },
    read: async (ctx) =>
      (
        await readConversation({ ctx, keys, input: { subjectUserId: subject, conversationId: "c-1" } })
      ).messages[0]?.pieces?.find((piece) => piece.hides)?.text,
  },
  {
    ...{ field: "alert.subject", object: "alerts:read", withheld: null },
    value: { city: "Leeds", country: "GB", status: "active" },
    read: async (ctx) => (await shownAlert(ctx)).subject,
  },
  {
    ...{ field: "alert.action", object: "alerts:read", value: "string", withheld: "undefined" },
    read: async (ctx) => typeof (await shownAlert(ctx)).action?.sentence,
  },
  {
    ...{ field: "quarantine.sourceKey", object: "source:read", value: "key-4711", withheld: withheldText },
    read: async (ctx) => (await readSource({ ctx })).quarantined[0]?.sourceKey,
  },
];

function reader(role: Role, scopes?: readonly Permission[]): Ctx {
  const person = { kind: "person", id: newId(), name: "Ana", role, sessionId: newId() } as const;
  return { actor: scopes ? { ...person, scopes } : person, requestId: newId(), now, db: database.db };
}

describe("a field that needs more than its object", () => {
  it("is listed here wherever there is a rule for it", () => {
    expect(new Set(places.map((place) => place.field))).toEqual(new Set(Object.keys(fieldRules)));
  });

  it.each(places)("$field in what $object shows: by role, and for a token that may read only that", async (place) => {
    const readers = [
      ...roles.filter((role) => permissionsOf(role).includes(place.object)).map((role) => reader(role)),
      reader("admin", [place.object]),
    ];
    const outcomes = new Set<boolean>();
    for (const ctx of readers) {
      const may = can(ctx.actor, fieldRules[place.field].permission);
      outcomes.add(may);
      expect(await place.read(ctx)).toEqual(may ? place.value : place.withheld);
    }
    // Both sides of the rule were seen, so neither can be broken unnoticed.
    expect(outcomes).toEqual(new Set([true, false]));
  });
});
