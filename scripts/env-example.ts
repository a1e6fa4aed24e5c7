/** What `.env.example` says: every setting's name and meaning, and no value. */
import { settingGroups } from "#lib/platform/env.ts";

export function envExample(): string {
  const groups = Object.entries(settingGroups).map(([group, schema]) => {
    const settings = Object.entries(schema.shape).map(([name, field]) => `# ${field.description ?? ""}\n${name}=`);
    return [`## ${group}`, ...settings].join("\n");
  });
  return [
    "# Settings of the console, the worker and `cis`: names and meanings, never values.",
    "# Written by `node scripts/write-env-example.ts` from lib/platform/env.ts.",
    "",
    groups.join("\n\n"),
    "",
  ].join("\n");
}
