import { expect, test } from "vitest";
import { prepareCsv } from "#components/charts/prepare-csv.ts";

test("a gap stays empty and a zero stays zero", () => {
  expect(
    prepareCsv(
      ["time", "count"],
      [
        ["10:00", null],
        ["10:30", 0],
      ],
    ),
  ).toBe("time,count\r\n10:00,\r\n10:30,0\r\n");
});

test("text that a spreadsheet would run is made text, and quotes are doubled", () => {
  expect(prepareCsv(["a"], [["=1+1"], ['say "hi", twice']])).toBe(`a\r\n'=1+1\r\n"say ""hi"", twice"\r\n`);
});

test("negative numbers stay numbers", () => {
  expect(prepareCsv(["a"], [[-5]])).toBe("a\r\n-5\r\n");
});
