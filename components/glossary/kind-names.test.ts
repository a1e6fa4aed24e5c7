import { expect, test } from "vitest";
import { catalogue } from "#lib/detection/catalogue.ts";
import { kindName, sentenceCase } from "#components/glossary/kind-names.ts";

test("every kind of signal is called what the catalogue calls it", () => {
  for (const entry of Object.values(catalogue)) expect(kindName(entry.kind)).toBe(entry.title);
});

test("a kind of a later version still reads as words", () => {
  expect(kindName("SOMETHING_NEW")).toBe("Something new");
  expect(sentenceCase("temporary_restriction")).toBe("Temporary restriction");
});
