/** Outside a transaction the database is read: no Prisma writes, no writing statement on `db`. */
import type { Rule } from "eslint";

const prismaWrites =
  /^(create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)$/;
const prismaDoors = /^\$(transaction|executeRaw|executeRawUnsafe|queryRawUnsafe)$/;
const writingStatement = /^\s*(INSERT|UPDATE|DELETE|TRUNCATE|MERGE|DROP|ALTER|CREATE)\b/i;

function isNamed(node: Rule.Node, name: string): boolean {
  if (node.type === "Identifier") return node.name === name;
  return node.type === "MemberExpression" && node.property.type === "Identifier" && node.property.name === name;
}

function leadingText(node: Rule.Node | undefined): string {
  if (node?.type === "Literal") return typeof node.value === "string" ? node.value : "";
  return node?.type === "TemplateLiteral" ? (node.quasis[0]?.value.raw ?? "") : "";
}

export const writesOnlyInTransactions: Rule.RuleModule = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      prisma: "Prisma is for typed reads; write through a transaction, with the audit record in it.",
      statement: "A writing statement belongs in a transaction: use tx.query.",
    },
  },
  create(context) {
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return;
        // safe because ESLint gives every node of the tree its parent before rules run.
        const object = callee.object as Rule.Node;
        const method = callee.property.name;
        // safe for the same reason.
        const inner = object.type === "MemberExpression" ? (object.object as Rule.Node) : undefined;
        const writes = prismaWrites.test(method) && inner && isNamed(inner, "prisma");
        if (writes || (prismaDoors.test(method) && isNamed(object, "prisma"))) {
          context.report({ node, messageId: "prisma" });
        }
        // safe for the same reason.
        const text = leadingText(node.arguments[0] as Rule.Node | undefined);
        if (method === "query" && isNamed(object, "db") && writingStatement.test(text)) {
          context.report({ node, messageId: "statement" });
        }
      },
    };
  },
};
