import fc from "fast-check";
import { expect, it } from "vitest";
import { chainTime } from "#lib/audit/chain/chain-time.ts";

it("a time has one text of 27 characters, to the microsecond", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date(0), max: new Date("2200-01-01"), noInvalidDate: true }),
      fc.nat(999),
      (at, micros) => {
        const exact = `${at.toISOString().slice(0, -1)}${String(micros).padStart(3, "0")}`;
        // As PostgreSQL prints it: a blank instead of the T, no zeros at the end.
        const printed = exact
          .replace("T", " ")
          .replace(/\.?0+$/, (zeros) => (exact.endsWith(".000000") ? "" : zeros.startsWith(".") ? zeros : ""));
        expect(chainTime(printed)).toBe(`${exact}Z`);
      },
    ),
  );
});

it.each(["2026-01-02 03:04:05", "2026-01-02 03:04:05.1", "2026-01-02 03:04:05.123456"])("%s is read", (text) => {
  expect(chainTime(text)).toHaveLength(27);
});

it.each(["02.01.2026 03:04:05", "infinity", "2026-01-02 03:04:05+02", "10000-01-01 00:00:00", ""])(
  "%s is refused: another style gives other bytes",
  (text) => {
    expect(() => chainTime(text)).toThrow(TypeError);
  },
);
