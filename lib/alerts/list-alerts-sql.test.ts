import fc from "fast-check";
import { expect, test } from "vitest";
import { alertFilterSchema, alertSorts } from "#lib/alerts/alert-filter.ts";
import { facetStatement, newcomersStatement, pageStatement } from "#lib/alerts/list-alerts-sql.ts";

const view = { actorId: "01990000-0000-7000-8000-000000000001", now: new Date("2026-11-20T14:00:00Z") };

test("nothing a person types becomes part of a statement's text, and every value has its place", () => {
  const typed = fc.record({
    subject: fc.string({ minLength: 8, maxLength: 40 }).map((text) => `'; --${text}`.trim()),
    claim: fc.constantFrom("any", "me", "none"),
    kinds: fc.subarray(["CONTACT_PHONE", "PAYMENT_EXTERNAL"]),
  });
  fc.assert(
    fc.property(typed, fc.constantFrom(...alertSorts), (input, sort) => {
      const filter = alertFilterSchema.parse(input);
      const statements = [
        pageStatement(filter, sort, null, view, 51),
        facetStatement(filter, view),
        newcomersStatement(filter, "2026-11-20T14:00:00.000000Z", view),
      ];
      for (const { text, values } of statements) {
        expect(text).not.toContain(filter.subject);
        const places = new Set(text.match(/\$\d+/g));
        expect(places.size).toBe(values.length);
        expect(places.has(`$${values.length}`)).toBe(true);
      }
    }),
  );
});

test("going back reads the index the other way round", () => {
  const filter = alertFilterSchema.parse({});
  const cursor = { direction: "before", value: "9600", alertId: view.actorId, position: 50 } as const;
  expect(pageStatement(filter, "score", cursor, view, 51).text).toContain("score_centi ASC, alert_id ASC");
  expect(pageStatement(filter, "sla", cursor, view, 51).text).toContain("sla_due_at DESC, alert_id DESC");
});
