import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { envExample } from "./env-example.ts";

const example = readFileSync(".env.example", "utf8");

it("the example names every setting, as `node scripts/write-env-example.ts` writes it", () => {
  expect(example).toBe(envExample());
});

it("the example holds no value", () => {
  const settings = example.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(settings.filter((line) => !line.endsWith("="))).toEqual([]);
});
