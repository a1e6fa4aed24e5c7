import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { arrayLiteral } from "#lib/platform/db/array-literal.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** What the database makes of it. */
async function back<T>(
  type: string,
  values: readonly (string | number | boolean | Date | Buffer | null)[],
): Promise<T> {
  const { rows } = await database.db.query<{ values: T }>(`SELECT $1::${type}[] AS values`, [values]);
  return rows[0]?.values as T;
}

const text = fc.oneof(
  fc.string({ unit: "binary" }).map((each) => each.replaceAll("\0", "").toWellFormed()),
  fc.constantFrom("", "NULL", "null", " a", "a ", "{", "}", ",", '"', "\\", '\\"', "a,b", "{a}", "\n", "\\x00", "%s"),
);

it("texts come back as they went, whatever they hold", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(text)), async (values) => {
      expect(await back("text", values)).toEqual(values);
    }),
    { numRuns: 200 },
  );
});

it("bytes, numbers, times and truth come back as they went", async () => {
  const bytes = [Buffer.from([0, 255, 92, 34]), Buffer.alloc(0), null];
  expect(await back("bytea", bytes)).toEqual(bytes);
  expect(await back("float8", [1.5, -0.25, 1e300, null])).toEqual([1.5, -0.25, 1e300, null]);
  expect(await back("boolean", [true, false, null])).toEqual([true, false, null]);
  const times = [new Date("2026-11-20T10:00:00.123Z"), new Date(0)];
  expect(await back("timestamptz", times)).toEqual(times);
});

it("an empty array is one, and arrays may hold arrays", () => {
  expect(arrayLiteral([])).toBe("{}");
  expect(
    arrayLiteral([
      ["a", null],
      ["b c", 2],
    ]),
  ).toBe('{{a,NULL},{"b c",2}}');
});
