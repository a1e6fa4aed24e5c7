/**
 * Known holes, and the first version without each. Registries do not answer audit questions
 * everywhere, so the table is kept here by hand: look the advisories up when a package is updated.
 * Every installed copy counts, nested ones too.
 */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { finish } from "./check-outcome.ts";
import { isBelow } from "./version-order.ts";

type Floor = { readonly name: string; readonly minimum: string; readonly advisory: string; readonly date: string };

const floors: readonly Floor[] = [
  {
    name: "next",
    minimum: "16.4.6",
    advisory: "GHSA-2464-fhr4-w9xw, GHSA-673q-mjm6-r5xr, GHSA-xqc2-xf4c-x3h3",
    date: "2026-11-10",
  },
  { name: "react", minimum: "19.3.1", advisory: "CVE-2026-126187", date: "2026-11-10" },
  { name: "react-dom", minimum: "19.3.1", advisory: "CVE-2026-126187", date: "2026-11-10" },
  { name: "next-auth", minimum: "4.24.15", advisory: "newest of the maintained 4.x line", date: "2026-11-20" },
  { name: "zod", minimum: "4.6.7", advisory: "security floor of the 4.x line", date: "2026-11-20" },
  { name: "sharp", minimum: "0.35.5", advisory: "GHSA-2464-fhr4-w9xw (the decoder behind it)", date: "2026-10-22" },
];

/**
 * Node's fix for CVE-2026-111497 (Brotli) is 24.22.1, and npm's newest `node` is 24.21.0. Nothing
 * here decodes Brotli, and production images bring a patched Node: the newest on npm is asked for.
 */
const runtimeFloor: Floor = {
  name: "node",
  minimum: "24.21.0",
  advisory: "CVE-2026-111497, see above",
  date: "2026-10-21",
};

/** Packages that must be on one exact version together. */
const together = [
  ["prisma", "@prisma/client", "@prisma/adapter-pg", "@prisma/driver-adapter-utils"],
  ["react", "react-dom"],
  ["next", "eslint-config-next"],
  ["playwright", "@playwright/test"],
];

const lockSchema = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });
const { packages } = lockSchema.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

const copiesOf = (name: string) =>
  Object.entries(packages).filter(
    ([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`),
  );

function belowFloor({ name, minimum, advisory, date }: Floor): string[] {
  const copies = copiesOf(name);
  if (copies.length === 0) return [`${name} is not in package-lock.json; take it off the table`];
  return copies
    .filter(([, { version }]) => version === undefined || isBelow(version, minimum))
    .map(([path, { version }]) => `${path} is ${version}, needs ${minimum} (${advisory}, ${date})`);
}

function apart(names: readonly string[]): string[] {
  const versions = new Set(names.map((name) => packages[`node_modules/${name}`]?.version ?? "missing"));
  return versions.size > 1 ? [`${names.join(", ")} must share one version; found ${[...versions].join(", ")}`] : [];
}

/** The engine carries Prisma's version in its own, and must be the one Prisma was made with. */
function engineApart(): string[] {
  const engine = packages["node_modules/@prisma/schema-engine-wasm"]?.version ?? "missing";
  const prisma = packages["node_modules/prisma"]?.version ?? "missing";
  return engine.startsWith(`${prisma}-`)
    ? []
    : [`@prisma/schema-engine-wasm ${engine} does not belong to prisma ${prisma}`];
}

finish("version floors", [
  ...[...floors, runtimeFloor].flatMap(belowFloor),
  ...together.flatMap(apart),
  ...engineApart(),
]);
