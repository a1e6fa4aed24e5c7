import { describe, expect, it } from "vitest";
import { sha256 } from "#lib/platform/crypto.ts";
import { checkedStatement } from "#lib/source/checked-statement.ts";
import { registeredTemplate, templateNames } from "#lib/source/templates.ts";

const page = "sync:bookings:incremental";
const values = ["2026-01-01 00:00:00", "2026-01-01 00:00:00", "5", "2026-02-01 00:00:00", 100];

describe("the last look before a statement is sent", () => {
  it("gives the registered text and values as text", () => {
    expect(checkedStatement(page, values)).toEqual({ sql: registeredTemplate(page)?.text, values: values.map(String) });
    expect(checkedStatement("source:clock", [])).toMatchObject({ values: [] });
  });

  it.each([
    "sync:payments:incremental",
    "SELECT 1",
    "",
    "__proto__",
    "constructor",
    null,
    undefined,
    5,
    {},
    ["source:clock"],
  ])("refuses a name that is not registered: %o", (name) => {
    expect(() => checkedStatement(name, [])).toThrow(expect.objectContaining({ code: "source.refused" }));
  });

  it.each([
    [{ toSqlString: () => "1; DROP TABLE x" }],
    [{ booking_id: 1 }],
    [["a"]],
    [new Date(0)],
    [Buffer.from("a")],
    [true],
    [undefined],
    [1.5],
    [Number.NaN],
    [10n],
    [() => "x"],
    ["a\0"],
    ["\ud800"],
  ])("refuses a value that is not text, a whole number or null: %o", (value) => {
    expect(() => checkedStatement(page, [...values.slice(0, 4), value])).toThrow(
      expect.objectContaining({ code: "source.refused", details: expect.objectContaining({ errorClass: "guard" }) }),
    );
  });

  it.each([[[]], [values.slice(1)], [[...values, 1]], [null], ["abcde"], [{ length: 5 }]])(
    "refuses another number of values: %o",
    (odd) => {
      expect(() => checkedStatement(page, odd)).toThrow(expect.objectContaining({ code: "source.refused" }));
    },
  );

  it("refuses a text whose bytes are not those the guard passed at load", () => {
    const good = registeredTemplate(page);
    const tampered = { text: `${good?.text} `, digest: good?.digest ?? "" };
    expect(() => checkedStatement(page, values, () => tampered)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ queryHash: sha256(tampered.text) }) }),
    );
  });

  it("refuses a write even if it stands in the registry", () => {
    const text = "DELETE FROM bookings WHERE booking_id = ?";
    expect(() => checkedStatement(page, [1], () => ({ text, digest: sha256(text) }))).toThrow(
      expect.objectContaining({ code: "source.refused" }),
    );
  });

  it("names no statement and no value in its error", () => {
    try {
      checkedStatement(page, ["secret-value", {}, "5", "x", 1]);
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toMatch(/secret-value|SELECT|bookings/);
    }
  });
});

describe("the registry", () => {
  it("cannot be changed after it has loaded", () => {
    expect(Object.isFrozen(templateNames)).toBe(true);
    const found = registeredTemplate("source:clock");
    expect(found?.digest).toBe(sha256(found?.text ?? ""));
  });
});
