import { RuleTester } from "eslint";
import typescript from "eslint-config-next/typescript";
import { describe, it } from "vitest";
import { assertionsAreExplained } from "./assertions-are-explained.ts";
import { transactionChecksAndAudits } from "./transaction-checks-and-audits.ts";
import { writesOnlyInTransactions } from "./writes-only-in-transactions.ts";

RuleTester.describe = describe;
RuleTester.it = it;
const parser = typescript.find((config) => config.languageOptions?.parser)?.languageOptions?.parser;
const tester = new RuleTester({ languageOptions: { parser } });
const options = [{ systemFolders: ["lib/sync", "workers"] }];
const file = (name: string) => `${process.cwd()}/${name}`;
const verb = { filename: file("lib/cases/close-case.ts"), options };

const good = `export async function closeCase({ ctx, input }) {
  requirePermission(ctx, "cases:work");
  return ctx.db.withTransaction(async (tx) => { await tx.query("…"); await writeAudit(tx, ctx, {}); });
}`;

tester.run("a verb's transaction checks permission and writes audit", transactionChecksAndAudits, {
  valid: [
    { ...verb, code: good },
    {
      ...verb,
      name: "the record may be written by a function of the same file",
      code: `export async function closeCase({ ctx }) { requirePermission(ctx, "x"); return ctx.db.withTransaction((tx) => close(tx, ctx)); }
        async function close(tx, ctx) { await writeAudit(tx, ctx, {}); }`,
    },
    {
      ...verb,
      name: "the permission may be checked by the verb that calls this function",
      code: `export async function closeCase({ ctx }) { requirePermission(ctx, "x"); return run(ctx); }
        const run = (ctx) => ctx.db.withTransaction(async (tx) => { await writeAudit(tx, ctx, {}); });`,
    },
    {
      filename: file("lib/sync/cycle.ts"),
      options,
      code: `const run = (db) => db.withSystemTransaction(async () => {});`,
    },
  ],
  invalid: [
    { ...verb, code: good.replace("requirePermission", "hopeFor"), errors: [{ messageId: "permission" }] },
    { ...verb, code: good.replace("writeAudit", "forget"), errors: [{ messageId: "audit" }] },
    {
      ...verb,
      name: "another verb's check in the same file does not count",
      code: `${good} export async function openCase({ ctx }) { return ctx.db.withTransaction(async (tx) => {}); }`,
      errors: [{ messageId: "permission" }, { messageId: "audit" }],
    },
    {
      ...verb,
      name: "a check after the transaction is too late",
      code: `export async function closeCase({ ctx }) {
        await ctx.db.withTransaction(async (tx) => { await writeAudit(tx, ctx, {}); });
        requirePermission(ctx, "x"); }`,
      errors: [{ messageId: "permissionLate" }],
    },
    {
      ...verb,
      name: "taking the transaction out of the database does not hide it",
      code: `export async function closeCase({ ctx }) { const { withTransaction } = ctx.db; return withTransaction(async () => {}); }`,
      errors: [{ messageId: "permission" }, { messageId: "audit" }],
    },
    {
      ...verb,
      code: `export const open = (ctx) => retry(ctx.db.withTransaction);`,
      errors: [{ messageId: "passedOn" }],
    },
    {
      ...verb,
      name: "a person's verb does not borrow the machine's transaction",
      code: `export const run = (ctx) => ctx.db.withSystemTransaction(async () => {});`,
      errors: [{ messageId: "system" }],
    },
  ],
});

tester.run("the database is written only in transactions", writesOnlyInTransactions, {
  valid: [
    { code: `ctx.db.prisma.alert.findMany({ select: { alertId: true } });` },
    { code: `tx.query("INSERT INTO alerts VALUES ($1)", [1]);` },
    { code: "ctx.db.query(`SELECT 1`);" },
    { code: `seen.delete(1); hash.update("x");` },
  ],
  invalid: [
    { code: `ctx.db.prisma.alert.update({ data: {} });`, errors: [{ messageId: "prisma" }] },
    { code: `prisma.alert.deleteMany({});`, errors: [{ messageId: "prisma" }] },
    { code: `ctx.db.prisma.$transaction([]);`, errors: [{ messageId: "prisma" }] },
    { code: "ctx.db.query(`\n  UPDATE alerts SET a = 1`);", errors: [{ messageId: "statement" }] },
    { code: `db.query("delete from alerts");`, errors: [{ messageId: "statement" }] },
  ],
});

tester.run("a type assertion says why it is safe", assertionsAreExplained, {
  valid: [
    { code: `const a = [1] as const;` },
    { code: `// safe because the caller checked it\nconst a = b as string;` },
  ],
  invalid: [
    { code: `const a = b as string;`, errors: [{ messageId: "unexplained" }] },
    { code: `// hurried\nconst a = b as unknown as string;`, errors: [{ messageId: "unexplained" }] },
  ],
});
