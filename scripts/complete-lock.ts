/** Fills the gaps that `npm install` left in package-lock.json; see lock-gaps.ts. Run it after every install. */
import { readFileSync, writeFileSync } from "node:fs";
import { lockGaps, lockSchema } from "./lock-gaps.ts";

const file = process.argv[2] ?? "package-lock.json";
const lock = lockSchema.parse(JSON.parse(readFileSync(file, "utf8")));
const gaps = lockGaps(lock);
const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(gaps) });
packages.sort(([left], [right]) => left.localeCompare(right, "en"));
const complete = { ...lock, packages: Object.fromEntries(packages) };
if (gaps.size > 0) writeFileSync(file, `${JSON.stringify(complete, null, 2)}\n`);
process.stdout.write(`${gaps.size} entries added\n`);
