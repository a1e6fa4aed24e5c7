import { expect, test } from "vitest";
import { countText, moneyText } from "#components/glossary/money-text.ts";

test("minor units follow the currency: cents, none, thousandths", () => {
  expect(moneyText(12_345, "EUR")).toBe("EUR\u00a0123.45");
  expect(moneyText(12_345, "JPY")).toBe("JPY\u00a012,345");
  expect(moneyText(12_345, "KWD")).toBe("KWD\u00a012.345");
});

test("a currency that is none shows the stored number and says so", () => {
  expect(moneyText(500, "??")).toBe("500 ?? (minor units)");
});

test("counts are grouped", () => {
  expect(countText(12_400)).toBe("12,400");
});
