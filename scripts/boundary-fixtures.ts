/**
 * A tiny house in which every boundary is broken once. The checker must find each of them: a rule
 * whose paths no longer match anything would otherwise pass for ever.
 */
export type BrokenImport = { readonly rule: string; readonly from: string; readonly imports: string };

const byHand: readonly BrokenImport[] = [
  { rule: "every-domain-has-a-floor", from: "lib/audit/uses-unknown.ts", imports: "#lib/homeless/thing.ts" },
  { rule: "scoring-never-reads-text", from: "lib/scoring/reads-text.ts", imports: "#lib/detection/text/views.ts" },
  { rule: "one-chokepoint-to-the-source", from: "lib/sync/own-driver.ts", imports: "mysql2/promise" },
  { rule: "one-file-knows-next-auth", from: "lib/cases/own-auth.ts", imports: "next-auth" },
  { rule: "screens-use-only-the-next-auth-client", from: "components/auth-server.ts", imports: "next-auth" },
  { rule: "components-stay-in-the-browser", from: "components/server-code.ts", imports: "#lib/platform/log.ts" },
  { rule: "client-safe-stays-safe", from: "lib/alerts/alert-types.ts", imports: "#lib/platform/log.ts" },
  { rule: "no-node-in-the-browser", from: "components/database.ts", imports: "pg" },
  { rule: "no-core-modules-in-the-browser", from: "components/files.ts", imports: "node:fs" },
  { rule: "nothing-imports-app", from: "lib/cases/uses-app.ts", imports: "#app/page.ts" },
  { rule: "nothing-imports-workers", from: "lib/cases/uses-workers.ts", imports: "#workers/demo/thing.ts" },
  { rule: "tests-use-only-the-demo-of-workers", from: "lib/cases/x.int.test.ts", imports: "#workers/worker.ts" },
  { rule: "http-serves-app", from: "workers/uses-http.ts", imports: "#lib/http/thing.ts" },
  { rule: "one-adapter-tells-people", from: "lib/cases/own-mail.ts", imports: "node:https" },
  { rule: "internal-is-private", from: "lib/cases/peeks.ts", imports: "#lib/sync/internal/thing.ts" },
  { rule: "internal-is-private-to-lib", from: "app/peeks.ts", imports: "#lib/sync/internal/thing.ts" },
  { rule: "production-never-imports-tests", from: "lib/cases/uses-test.ts", imports: "#lib/cases/x.int.test.ts" },
  { rule: "no-cycles", from: "lib/cases/round.ts", imports: "#lib/cases/round-again.ts" },
  { rule: "no-cycles", from: "lib/cases/round-again.ts", imports: "#lib/cases/round.ts" },
  { rule: "everything-resolves", from: "lib/cases/lost.ts", imports: "#lib/cases/not-there.ts" },
];

/** Targets of the imports above, with what they hold. */
export const harmlessFiles: readonly string[] = [
  "lib/homeless/thing.ts",
  "lib/detection/text/views.ts",
  "lib/platform/log.ts",
  "lib/http/thing.ts",
  "lib/sync/internal/thing.ts",
  "workers/demo/thing.ts",
  "workers/worker.ts",
  "app/page.ts",
];

/** Imports that look close to a violation and are allowed; the checker must stay silent on them. */
export const allowedImports: readonly Omit<BrokenImport, "rule">[] = [
  { from: "lib/sync/good.ts", imports: "#lib/source/thing.ts" },
  { from: "lib/scoring/good.ts", imports: "#lib/detection/signal-kinds.ts" },
  { from: "lib/source/good.ts", imports: "mysql2/promise" },
  { from: "lib/access/next-auth.ts", imports: "next-auth" },
  { from: "components/good.ts", imports: "#lib/access/permissions.ts" },
  { from: "lib/sync/good.int.test.ts", imports: "#workers/demo/thing.ts" },
  { from: "app/good.ts", imports: "#lib/http/thing.ts" },
];

/** Every floor rule `floor-<n>-<domain>` is broken by reaching for `http`, which stands above all. */
export function brokenImports(ruleNames: readonly string[]): BrokenImport[] {
  const floors = ruleNames
    .map((rule) => /^floor-\d+-(?<domain>[a-z]+)$/.exec(rule))
    .filter((match) => match !== null)
    .map((match) => ({
      rule: match[0],
      from: `lib/${match.groups?.["domain"] ?? ""}/reaches-up.ts`,
      imports: "#lib/http/thing.ts",
    }));
  return [...floors, ...byHand];
}
