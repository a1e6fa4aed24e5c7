import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mirrorTables } from "#lib/events/mirror-columns.ts";
import { sourceTables, type NormalisedRow, type QuarantineReason, type SourceTable } from "#lib/events/model.ts";
import { createKeyRing } from "#lib/platform/crypto.ts";
import type { SourceRow } from "#lib/source/connection.ts";
import { mappings } from "#lib/source/mappings.ts";
import { isRejected, normaliseRow, normaliseTools } from "#lib/source/normalise.ts";
import { rowPosition } from "#lib/source/row-position.ts";

const tools = normaliseTools(createKeyRing(Buffer.alloc(32, 7)));
const at = "2026-05-04 10:11:12.345678";

const rows: Record<SourceTable, SourceRow> = {
  categories: {
    category_id: 3,
    name: "Plumbing",
    slug: "plumbing",
    parent_id: null,
    is_active: 1,
    created_at: at,
    updated_at: at,
  },
  users: {
    user_id: "10",
    name: "Ana  Sørensen",
    email: " Ana@Example.com ",
    phone: "01 99 00 12 34",
    city: "Lyon",
    country: "FR",
    status: "active",
    email_verified_at: null,
    created_at: at,
    updated_at: "2026-05-04 10:11:12",
  },
  providers: {
    provider_id: "20",
    user_id: "11",
    business_name: "Ana's Pipes",
    category_id: "3",
    kyc_status: "verified",
    payout_ref: " acct-1 ",
    status: "active",
    created_at: at,
    updated_at: at,
  },
  bookings: {
    booking_id: "30",
    customer_id: "10",
    provider_id: "20",
    category_id: null,
    status: "cancelled_by_customer",
    amount: "120.50",
    currency: "EUR",
    scheduled_at: at,
    completed_at: null,
    cancelled_at: at,
    cancel_reason: "found a friend",
    created_at: at,
    updated_at: at,
  },
  transactions: {
    transaction_id: "40",
    booking_id: "30",
    payer_id: "10",
    payee_id: "11",
    kind: "charge",
    status: "succeeded",
    method: "card",
    amount: "1500",
    currency: "JPY",
    created_at: at,
  },
  messages: {
    message_id: "50",
    conversation_id: "7",
    booking_id: null,
    sender_id: "10",
    receiver_id: "11",
    body: "hi 😀",
    timestamp: at,
  },
  ratings: { id: "60", booking_id: "30", rater_id: "10", ratee_id: "11", score: 5, comment: null, created_at: at },
  disputes: {
    id: "70",
    booking_id: "30",
    opened_by: "10",
    against_id: "11",
    reason: "no show",
    status: "open",
    amount: "-0.05",
    created_at: at,
    updated_at: at,
  },
};

function accepted(table: SourceTable, change: SourceRow = {}): NormalisedRow {
  const outcome = normaliseRow(mappings[table], { ...rows[table], ...change }, tools);
  if (isRejected(outcome)) throw new Error(`rejected: ${outcome.column} ${outcome.reason}`);
  return outcome;
}

function reasonFor(table: SourceTable, change: SourceRow): [string, QuarantineReason] | null {
  const outcome = normaliseRow(mappings[table], { ...rows[table], ...change }, tools);
  return isRejected(outcome) ? [outcome.column, outcome.reason] : null;
}

describe("a row that fits", () => {
  it.each(sourceTables)("fills exactly the columns of the mirror of %s", (table) => {
    const row = accepted(table);
    expect(Object.keys(row.mirror).sort()).toEqual(mirrorTables[table].columns.map((column) => column.name).sort());
    expect(row.mirror[mirrorTables[table].key]).toBe(row.key);
    expect(row.rowHash).toHaveLength(32);
  });

  it.each(sourceTables)("puts nothing that identifies a person into the event of %s", (table) => {
    const { event } = accepted(table);
    expect(Object.keys(event.payload).filter((name) => name.endsWith("_fingerprint"))).toEqual([]);
    expect(JSON.stringify(event.payload)).not.toMatch(/Ana|example|0199|acct|friend|no show|hi /i);
  });

  it("keeps the cursor's text at full precision and the instant in UTC", () => {
    const row = accepted("bookings");
    expect(row.cursor).toBe(at);
    expect(row.event.occurredAt).toEqual(new Date("2026-05-04T10:11:12.345Z"));
    expect(accepted("users").cursor).toBe("2026-05-04 10:11:12");
  });

  it("names who the fact is about and who else is in it", () => {
    const people = (table: SourceTable, change: SourceRow = {}): unknown[] => {
      const { subjectUserId, counterpartUserId, conversationId } = accepted(table, change).event;
      return [subjectUserId, counterpartUserId, conversationId];
    };
    expect(people("categories")).toEqual(["-", null, null]);
    expect(people("users")).toEqual(["10", null, null]);
    expect(people("providers")).toEqual(["11", null, null]);
    expect(people("bookings")).toEqual(["10", null, null]);
    expect(people("transactions")).toEqual(["10", "11", null]);
    expect(people("transactions", { payer_id: null })).toEqual(["11", null, null]);
    expect(people("transactions", { payer_id: null, payee_id: null })).toEqual(["-", null, null]);
    expect(people("messages")).toEqual(["10", "11", "7"]);
    expect(people("ratings")).toEqual(["10", "11", null]);
    expect(people("disputes")).toEqual(["10", "11", null]);
  });

  it("keeps what people wrote apart from everything else", () => {
    expect(accepted("messages").event.content).toBe("hi 😀");
    expect(accepted("messages").mirror["body_length"]).toBe(5);
    expect(accepted("ratings").event.content).toBeNull();
    expect(accepted("disputes").event.content).toBe("no show");
    expect(accepted("bookings").event.content).toBe("found a friend");
  });
});

describe("money", () => {
  it.each([
    ["EUR", "120.50", 12_050],
    ["EUR", "120.5", 12_050],
    ["EUR", "120", 12_000],
    ["EUR", "120.5000", 12_050],
    ["EUR", "-0.05", -5],
    ["EUR", "-0.00", 0],
    ["EUR", 12, 1_200],
    ["JPY", "1500", 1_500],
    ["JPY", "1500.00", 1_500],
    ["KWD", "1.234", 1_234],
    ["EUR", "90071992547409.91", Number.MAX_SAFE_INTEGER],
  ])("in %s, %s is %i minor units exactly", (currency, amount, minor) => {
    expect(accepted("transactions", { currency, amount }).mirror["amount_minor"]).toBe(minor);
  });

  it.each<[string, unknown, QuarantineReason]>([
    ["EUR", "120.505", "bad_number"],
    ["JPY", "1500.50", "bad_number"],
    ["EUR", "1e5", "bad_number"],
    ["EUR", "NaN", "bad_number"],
    ["EUR", "", "bad_number"],
    ["EUR", " 5", "bad_number"],
    ["EUR", "+5", "bad_number"],
    ["EUR", Number.NaN, "bad_number"],
    ["EUR", Number.POSITIVE_INFINITY, "bad_number"],
    ["EUR", 0.1, "bad_number"],
    ["EUR", "90071992547409.92", "out_of_range"],
    ["EUR", "9".repeat(40), "out_of_range"],
    ["EUR", true, "bad_type"],
    ["EUR", Buffer.from("5"), "bad_type"],
  ])("in %s, %s is refused as %s", (currency, amount, reason) => {
    expect(reasonFor("transactions", { currency, amount })).toEqual(["amount", reason]);
  });

  it("agrees with exact arithmetic for every amount of cents", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -9_007_199_254_740_991n, max: 9_007_199_254_740_991n }), (cents) => {
        const digits = (cents < 0n ? -cents : cents).toString().padStart(3, "0");
        const text = `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(accepted("transactions", { currency: "EUR", amount: text }).mirror["amount_minor"]).toBe(Number(cents));
      }),
    );
  });
});

describe("a value that does not fit", () => {
  it.each<[SourceTable, SourceRow, string, QuarantineReason]>([
    ["bookings", { completed_at: "0000-00-00 00:00:00" }, "completed_at", "bad_date"],
    ["bookings", { completed_at: "0000-00-00" }, "completed_at", "bad_date"],
    ["bookings", { completed_at: "2026-02-30 00:00:00" }, "completed_at", "bad_date"],
    ["bookings", { completed_at: "2026-13-01 00:00:00" }, "completed_at", "bad_date"],
    ["bookings", { completed_at: "2026-02-00 00:00:00" }, "completed_at", "bad_date"],
    ["bookings", { completed_at: "2025-02-29 00:00:00" }, "completed_at", "bad_date"],
    ["bookings", { completed_at: "2026-01-01 24:00:00" }, "completed_at", "bad_date"],
    ["bookings", { completed_at: "2026-01-01 23:59:60" }, "completed_at", "bad_date"],
    ["bookings", { completed_at: "0026-01-01 00:00:00" }, "completed_at", "bad_date"],
    ["bookings", { completed_at: "2026-01-01T00:00:00Z" }, "completed_at", "bad_date"],
    ["bookings", { completed_at: "" }, "completed_at", "bad_date"],
    ["bookings", { completed_at: 1_767_225_600 }, "completed_at", "bad_type"],
    ["bookings", { completed_at: new Date(0) }, "completed_at", "bad_type"],
    ["bookings", { status: "teleported" }, "status", "unknown_value"],
    ["bookings", { status: "Requested" }, "status", "unknown_value"],
    ["bookings", { status: "" }, "status", "unknown_value"],
    ["bookings", { currency: "eur" }, "currency", "unknown_value"],
    ["bookings", { currency: "ZZZ" }, "currency", "unknown_value"],
    ["bookings", { customer_id: null }, "customer_id", "missing_value"],
    ["bookings", { customer_id: undefined }, "customer_id", "missing_value"],
    ["bookings", { category_id: undefined }, "category_id", "missing_value"],
    ["bookings", { customer_id: "" }, "customer_id", "missing_value"],
    ["bookings", { customer_id: 2 ** 53 }, "customer_id", "bad_number"],
    ["bookings", { customer_id: 1.5 }, "customer_id", "bad_number"],
    ["bookings", { customer_id: Buffer.alloc(16) }, "customer_id", "bad_type"],
    ["bookings", { customer_id: "x".repeat(129) }, "customer_id", "too_long"],
    ["messages", { body: null }, "body", "missing_value"],
    ["messages", { body: "a\0b" }, "body", "bad_encoding"],
    ["messages", { body: "a\u001bb" }, "body", "bad_encoding"],
    ["messages", { body: "a\u000bb" }, "body", "bad_encoding"],
    ["messages", { body: "a\ufffdb" }, "body", "bad_encoding"],
    ["messages", { body: "a\ud83d" }, "body", "bad_encoding"],
    ["messages", { body: "x".repeat(65_537) }, "body", "too_long"],
    ["messages", { body: "é".repeat(32_769) }, "body", "too_long"],
    ["messages", { body: Buffer.from("x") }, "body", "bad_type"],
    ["messages", { body: { nested: 1 } }, "body", "bad_type"],
    ["ratings", { score: 0 }, "score", "out_of_range"],
    ["ratings", { score: 6 }, "score", "out_of_range"],
    ["ratings", { score: "4.5" }, "score", "bad_number"],
    ["ratings", { score: Number.NaN }, "score", "bad_number"],
    ["categories", { is_active: 2 }, "is_active", "unknown_value"],
    ["categories", { is_active: "1" }, "is_active", "bad_type"],
    ["users", { email: "a\0@example.com" }, "email", "bad_encoding"],
    ["users", { phone: "0".repeat(300) }, "phone", "too_long"],
  ])("rejects its row: %s %o as %s %s", (table, change, column, reason) => {
    expect(reasonFor(table, change)).toEqual([column, reason]);
  });

  it("does not stand for a neighbour: text up to the bound, tabs and line ends pass", () => {
    expect(reasonFor("messages", { body: "é".repeat(32_768) })).toBeNull();
    expect(reasonFor("messages", { body: "a\tb\r\nc" })).toBeNull();
    expect(reasonFor("messages", { body: "" })).toBeNull();
    expect(reasonFor("bookings", { completed_at: "2024-02-29 23:59:59.9" })).toBeNull();
  });

  it("leaves the row's place readable, so that the watermark can pass it", () => {
    const row = { ...rows.messages, body: "a\0b" };
    expect(normaliseRow(mappings.messages, row, tools)).toMatchObject({ key: "50", cursor: at, column: "body" });
    expect(rowPosition(mappings.messages, row)).toEqual({ cursor: at, key: "50" });
  });

  it("in the key gives a stand-in key that is safe to store", () => {
    const row = { ...rows.messages, message_id: "a\0b" };
    expect(normaliseRow(mappings.messages, row, tools)).toMatchObject({
      key: expect.stringMatching(/^\?[0-9a-f]{16}$/),
    });
    expect(rowPosition(mappings.messages, row)).toBeNull();
  });

  it("never makes the engine throw, whatever the driver hands over", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double(),
      fc.constant(null),
      fc.constant(undefined),
      fc.uint8Array(),
      fc.boolean(),
      fc.object(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...sourceTables), fc.nat(), value, (table, which, odd) => {
        const columns = mappings[table].columns;
        const name = columns[which % columns.length]?.name ?? "";
        expect(normaliseRow(mappings[table], { ...rows[table], [name]: odd }, tools).rowHash).toHaveLength(32);
      }),
    );
  });
});

describe("an identity value", () => {
  const print = (table: SourceTable, column: string, change: SourceRow = {}): unknown =>
    accepted(table, change).mirror[column];

  it("has one fingerprint however it is written", () => {
    expect(print("users", "email_fingerprint", { email: "ANA@example.com" })).toBe(print("users", "email_fingerprint"));
    expect(print("users", "phone_fingerprint", { phone: "+33 1 99 00 12 34" })).toBe(
      print("users", "phone_fingerprint"),
    );
    expect(print("users", "phone_fingerprint", { phone: "+33199001234", country: null })).toBe(
      print("users", "phone_fingerprint"),
    );
    expect(print("users", "name_fingerprint", { name: " ana SØRENSEN" })).toBe(print("users", "name_fingerprint"));
    expect(print("providers", "payout_fingerprint", { payout_ref: "acct-1" })).toBe(
      print("providers", "payout_fingerprint"),
    );
  });

  it("has another fingerprint for another value, kind or key", () => {
    expect(print("users", "email_fingerprint", { email: "ana@example.org" })).not.toBe(
      print("users", "email_fingerprint"),
    );
    expect(print("users", "phone_fingerprint", { country: "GB" })).not.toBe(print("users", "phone_fingerprint"));
    expect(print("users", "email_fingerprint", { email: "x", name: "x" })).not.toBe(
      print("users", "name_fingerprint", { email: "x", name: "x" }),
    );
    const others = normaliseTools(createKeyRing(randomBytes(32)));
    expect(normaliseRow(mappings.users, rows.users, others)).not.toMatchObject({
      mirror: { email_fingerprint: print("users", "email_fingerprint") },
    });
  });

  it("is nothing when nothing is left of it", () => {
    expect(print("users", "phone_fingerprint", { phone: "n/a" })).toBeNull();
    expect(print("users", "email_fingerprint", { email: "  " })).toBeNull();
    expect(print("users", "name_fingerprint", { name: null })).toBeNull();
  });

  it("leaves no trace of itself in the result", () => {
    const text = JSON.stringify([accepted("users"), accepted("providers")]);
    expect(text).not.toMatch(/ana|sørensen|example|0199|99 00|pipes|acct/i);
  });
});

describe("the row hash", () => {
  const hashOf = (table: SourceTable, change: SourceRow = {}): string =>
    normaliseRow(mappings[table], { ...rows[table], ...change }, tools).rowHash.toString("hex");

  it("changes with every column that is read", () => {
    for (const table of sourceTables) {
      for (const { name } of mappings[table].columns) {
        expect(hashOf(table, { [name]: `other` }), `${table}.${name}`).not.toBe(hashOf(table));
      }
    }
  });

  it("is the same for the same row, and for a key that arrives as a number or as text", () => {
    expect(hashOf("users")).toBe(hashOf("users", { ...rows.users }));
    expect(hashOf("categories", { category_id: "3" })).toBe(hashOf("categories", { category_id: 3 }));
  });

  it("does not run neighbouring columns together, nor NULL and the word for it", () => {
    expect(hashOf("categories", { name: "ab", slug: "c" })).not.toBe(hashOf("categories", { name: "a", slug: "bc" }));
    expect(hashOf("categories", { name: "a;text:1:b", slug: "c" })).not.toBe(
      hashOf("categories", { name: "a", slug: "b;text:1:c" }),
    );
    expect(hashOf("ratings", { comment: "null" })).not.toBe(hashOf("ratings", { comment: null }));
  });
});

describe("the mappings", () => {
  it.each(sourceTables)(
    "of %s name a key, a cursor and event columns that are read, each mirror column once",
    (table) => {
      const { columns, key, cursor, event } = mappings[table];
      const byName = new Map(columns.map((column) => [column.name, column]));
      expect(byName.size).toBe(columns.length);
      expect(byName.get(key)).toMatchObject({ type: "id" });
      expect(byName.get(key)?.nullable).toBeUndefined();
      expect(byName.get(cursor)).toMatchObject({ type: "timestamp" });
      expect(byName.get(event.occurredAt)).toMatchObject({ type: "timestamp" });
      expect(byName.get(event.occurredAt)?.nullable).toBeUndefined();
      for (const name of [...event.subject, event.counterpart, event.conversation])
        if (name !== null) expect(byName.get(name)).toMatchObject({ type: "id" });
      if (event.content !== null) expect(byName.get(event.content)).toMatchObject({ type: "content" });
      for (const column of columns) {
        if (column.type === "money" && column.currency !== null)
          expect(byName.get(column.currency)).toMatchObject({ type: "currency" });
        if (column.type === "content") expect(column.into).toBeNull();
        if (column.type === "identity" && column.into !== null) expect(column.into).toMatch(/_fingerprint$/);
      }
    },
  );
});
