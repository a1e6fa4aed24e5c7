import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseGrants } from "#lib/source/attestation-grants.ts";

const tables = ["categories", "users", "providers", "transactions", "bookings", "messages", "ratings", "disputes"];
const selects = tables.map((table) => `GRANT SELECT ON \`shop\`.\`${table}\` TO \`cis_readonly\`@\`10.0.4.%\``);
const usage =
  "GRANT USAGE ON *.* TO `cis_readonly`@`10.0.4.%` IDENTIFIED BY PASSWORD '*0123456789ABCDEF0123456789ABCDEF01234567' REQUIRE SSL WITH MAX_USER_CONNECTIONS 2 MAX_STATEMENT_TIME 15.000000";
const good = [usage, ...selects, "Empty set (0.000 sec)"];

function problemsOf(lines: readonly string[]): string {
  const parsed = parseGrants(lines.join("\n"));
  return "problems" in parsed ? parsed.problems.join(" ") : "none";
}

describe("what SHOW GRANTS printed", () => {
  it("passes as USAGE and SELECT on the eight tables, and forgets the password's hash", () => {
    const parsed = parseGrants(good.join("\n"));
    expect(parsed).toMatchObject({ user: "cis_readonly", database: "shop", requiresTls: true });
    expect(JSON.stringify(parsed)).not.toContain("0123456789ABCDEF");
  });

  it("reads the same whatever the client's frame, order and line ends", () => {
    const framed = [
      "+---+",
      "| Grants for cis_readonly@10.0.4.% |",
      "+---+",
      ...good.map((line) => `| ${line} |`),
      "+---+",
    ];
    const turned = [...good].reverse().map((line) => `${line};\r`);
    expect(parseGrants(framed.join("\n"))).toEqual(parseGrants(good.join("\n")));
    expect(parseGrants(turned.join("\n"))).toEqual(parseGrants(good.join("\n")));
  });

  it("reads MySQL's form, which says nothing of TLS, and grants by column", () => {
    const mysql = [
      "GRANT USAGE ON *.* TO `cis_readonly`@`%`",
      ...tables.map(
        (table) => `GRANT SELECT (\`id\`, \`updated_at\`) ON \`shop\`.\`${table}\` TO \`cis_readonly\`@\`%\``,
      ),
      "ERROR 1141 (42000): There is no such grant defined for user 'PUBLIC' on host '%'",
    ];
    expect(parseGrants(mysql.join("\n"))).toMatchObject({ requiresTls: false, user: "cis_readonly" });
  });

  it.each([
    ["a write", [...good, "GRANT INSERT ON `shop`.`users` TO `cis_readonly`@`10.0.4.%`"], "more than SELECT"],
    [
      "a write beside SELECT",
      [...good.toSpliced(8, 1), selects[7]?.replace("SELECT", "SELECT, UPDATE") ?? ""],
      "more than SELECT",
    ],
    ["a proxy", [...good, "GRANT PROXY ON 'root'@'%' TO 'cis_readonly'@'10.0.4.%'"], "PROXY"],
    ["a role", [...good, "GRANT `writer` TO `cis_readonly`@`10.0.4.%`"], "a role"],
    ["a default role", [...good, "SET DEFAULT ROLE `writer` FOR `cis_readonly`@`10.0.4.%`"], "a role"],
    ["a grant to everybody", [...good, "GRANT DELETE ON `shop`.`users` TO PUBLIC"], "PUBLIC"],
    ["the right to hand on", [...good.toSpliced(8, 1), `${selects[7]} WITH GRANT OPTION`], "hand its rights on"],
    ["everything", ["GRANT ALL PRIVILEGES ON *.* TO `cis_readonly`@`%`"], "more than SELECT"],
    ["a whole database", [...good, "GRANT SELECT ON `shop`.* TO `cis_readonly`@`10.0.4.%`"], "whole of a database"],
    [
      "a table that is not ours",
      [...good, "GRANT SELECT ON `shop`.`payroll` TO `cis_readonly`@`10.0.4.%`"],
      "not ours",
    ],
    [
      "another database",
      [...good, "GRANT SELECT ON `pay`.`users` TO `cis_readonly`@`10.0.4.%`"],
      "more than one database",
    ],
    ["a routine", [...good, "GRANT EXECUTE ON FUNCTION `shop`.`f` TO `cis_readonly`@`10.0.4.%`"], "more than SELECT"],
    ["a missing table", good.toSpliced(8, 1), "disputes"],
    ["silence about everybody", good.slice(0, 9), "SHOW GRANTS FOR PUBLIC"],
    ["half of the output", selects, "exactly one GRANT USAGE"],
    ["two accounts", [...good, usage.replace("cis_readonly", "other")], "more than one account"],
    ["anything else", [...good, "-- looks fine to me"], "not a grant"],
    ["nothing", [], "no grant"],
  ])("refuses %s", (_what, lines, finding) => {
    expect(problemsOf(lines)).toContain(finding);
  });

  it("never repeats a line it refuses, which may hold a password's hash", () => {
    expect(problemsOf([`${usage} WITH GRANT OPTION`, ...selects])).not.toContain("0123456789ABCDEF");
  });

  it("never passes a text with one line put in that grants anything more", () => {
    const verb = fc.constantFrom(
      "INSERT",
      "UPDATE",
      "DELETE",
      "ALL PRIVILEGES",
      "TRIGGER",
      "EXECUTE",
      "SELECT, LOCK TABLES",
    );
    const place = fc.constantFrom("*.*", "`shop`.*", "`shop`.`users`", "FUNCTION `shop`.`f`");
    fc.assert(
      fc.property(verb, place, fc.nat(8), (what, where, at) => {
        const lines = good.toSpliced(at, 0, `GRANT ${what} ON ${where} TO \`cis_readonly\`@\`10.0.4.%\``);
        expect(problemsOf(lines)).not.toBe("none");
      }),
    );
  });
});
