import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { sourceTables } from "#lib/events/model.ts";
import { piiClass } from "#lib/source/mapping-shape.ts";
import { mappings } from "#lib/source/mappings.ts";
import {
  incrementalTemplate,
  registeredTemplate,
  startPosition,
  tableTemplate,
  templateNames,
} from "#lib/source/templates.ts";

const textOf = (name: string): string => registeredTemplate(name)?.text ?? "";

describe("the registry of statements", () => {
  it("holds the five reads of each table, the clock and the fixed readings of rights and shape, and nothing else", () => {
    expect([...templateNames].sort()).toEqual(
      [
        ...sourceTables.flatMap((table) =>
          (["incremental", "sweep", "probe", "count", "last_key"] as const).map((read) => tableTemplate(table, read)),
        ),
        "source:clock",
        "shape:columns",
        "shape:indexes",
        "shape:table",
        ..."user schema table column applicable_roles enabled_roles routines table_types effective"
          .split(" ")
          .map((name) => `privileges:${name}`),
      ].sort(),
    );
  });

  it.each(sourceTables)("reads exactly the mapped columns of %s, by key and cursor, bounded on both ends", (table) => {
    const mapping = mappings[table];
    const { cursor, key } = { cursor: `\`${mapping.cursor}\``, key: `\`${mapping.key}\`` };
    const [head = "", tail = ""] = textOf(incrementalTemplate(table)).split(" FROM ");
    const read = [...head.matchAll(/(?:LEFT\(`\w+`, \d+\) AS )?`(\w+)`(?:, |$)/g)].map((match) => match[1]);
    expect(read).toEqual(mapping.columns.map((column) => column.name));
    expect(tail).toBe(
      `\`${mapping.physicalName}\` WHERE ${cursor} >= ? AND (${cursor} > ? OR ${key} > ?) AND ${cursor} < ? ORDER BY ${cursor}, ${key} LIMIT ?`,
    );
  });

  it.each(sourceTables)("never reads free text of %s without a bound", (table) => {
    const sql = textOf(incrementalTemplate(table));
    for (const column of mappings[table].columns) {
      if (piiClass(column) === "content") expect(sql).toMatch(new RegExp(`LEFT\\(\`${column.name}\`, 65537\\)`));
    }
  });

  it("starts before every date and key a table may hold", () => {
    expect(startPosition(mappings.messages)).toEqual({ cursor: "1000-01-01 00:00:00", key: "0" });
    expect(startPosition({ ...mappings.messages, keyOrder: "text" }).key).toBe("");
  });
});

describe("the grant scripts", () => {
  it.each(["mariadb", "mysql8"])("for %s give SELECT on the mapped tables and nothing else", async (kind) => {
    const script = await readFile(new URL(`../../deploy/sql/cis-readonly-${kind}.sql`, import.meta.url), "utf8");
    const grants = script.split("\n").filter((line) => line.startsWith("GRANT "));
    const granted = grants.map((line) => /^GRANT SELECT ON :database\.`?(\w+)`? TO /.exec(line)?.[1]);
    expect(granted.sort()).toEqual(sourceTables.map((table) => mappings[table].physicalName).sort());
  });
});
