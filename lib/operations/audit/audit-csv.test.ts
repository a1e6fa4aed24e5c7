import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell } from "#lib/operations/audit/audit-csv.ts";

describe("a cell of an export", () => {
  it.each(["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "|x", "%x", "\u0000=1", "\uFF1D1", "\uFF20x"])(
    "is never a formula: %j",
    (text) => {
      expect(csvCell(text)).toMatch(/^"'/);
    },
  );

  it("reads back as what it was, but for the apostrophe", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const cell = csvCell(text);
        const inner = cell.slice(1, -1).replaceAll('""', '"');
        expect([text, `'${text}`]).toContain(inner);
      }),
    );
  });
});
