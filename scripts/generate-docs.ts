/**
 * Writes the parts of docs/ that the code knows best. `--check` writes nothing and fails when a
 * page is not what it would write.
 */
import { readFile, writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { z } from "zod";
import { fieldRules } from "#lib/access/field-rules.ts";
import { permissions, permissionsOf, roles } from "#lib/access/permissions.ts";
import { catalogue } from "#lib/detection/catalogue.ts";
import { signalFamilies, signalKinds } from "#lib/detection/signal-kinds.ts";
import { settingGroups } from "#lib/platform/env.ts";

const note = (source: string): string =>
  `<!-- Generated from \`${source}\` by \`npm run docs\`. Edit that instead. -->`;
const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

function permissionsPage(): string {
  const rows = permissions.map((permission) => [
    `\`${permission}\``,
    ...roles.map((role) => (permissionsOf(role).includes(permission) ? "yes" : "")),
  ]);
  const fields = Object.values(fieldRules).map((rule) => [
    rule.field,
    `\`${rule.permission}\``,
    rule.instead,
    ...roles.map((role) => (permissionsOf(role).includes(rule.permission) ? "yes" : "")),
  ]);
  return [
    note("lib/access/permissions.ts"),
    "# Permissions",
    "Identity rules beat roles, also for admins: nobody approves their own proposal, decides an appeal against a decision they took part in, or reviews their own work.",
    table(["permission", ...roles], rows),
    "## Fields that need more\n\nWho may read an object gets it with these fields withheld, unless they hold the field's permission.",
    table(["field", "permission", "others see", ...roles], fields),
  ].join("\n\n");
}

function signalsPage(): string {
  const families = signalFamilies.map((family) => {
    const entries = signalKinds.map((kind) => catalogue[kind]).filter((entry) => entry.family === family);
    const body = entries.map((entry) =>
      [
        `### ${entry.kind}`,
        `${entry.title}. ${entry.meaning}${entry.implemented ? "" : " *Not computed yet.*"}`,
        table(
          ["inputs", "how", "known false positives", "weight", "half-life"],
          [
            [
              entry.inputs,
              entry.computation,
              entry.falsePositives,
              String(entry.defaultWeight),
              `${entry.halfLifeDays} days`,
            ],
          ],
        ),
      ].join("\n\n"),
    );
    return [`## ${family.replace("_", " ")}`, ...body].join("\n\n");
  });
  return [
    note("lib/detection/catalogue.ts"),
    "# Signals",
    "What each kind of signal means and rests on. Weights are log-odds at full confidence, before decay; the active policy may set others.",
    ...families,
  ].join("\n\n");
}

function settingsPage(): string {
  const groups = Object.entries(settingGroups).map(([title, schema]) => {
    const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
    const rows = Object.entries(properties).map(([name, property]) => {
      const facts = typeof property === "object" ? property : {};
      const fallback =
        facts.default === undefined ? (required.includes(name) ? "required" : "none") : `\`${String(facts.default)}\``;
      return [`\`${name}\``, fallback, facts.description ?? ""];
    });
    return `## ${title}\n\n${table(["name", "default", "what it is"], rows)}`;
  });
  return [
    note("lib/platform/env.ts"),
    "# Configuration",
    "Everything is set in the environment. A missing or wrong setting is named in one line before anything starts; its value is never repeated.",
    ...groups,
  ].join("\n\n");
}

const pages = {
  "docs/permissions.md": permissionsPage(),
  "docs/signals.md": signalsPage(),
  "docs/configuration.md": settingsPage(),
};
const checking = process.argv.includes("--check");
for (const [path, text] of Object.entries(pages)) {
  const formatted = await format(text, { ...(await resolveConfig(path)), parser: "markdown" });
  if (!checking) await writeFile(path, formatted);
  else if ((await readFile(path, "utf8").catch(() => "")) !== formatted) {
    process.stderr.write(`${path} is out of date: run npm run docs\n`);
    process.exitCode = 1;
  }
}
