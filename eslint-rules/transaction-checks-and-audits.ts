/**
 * A person's change is permitted and recorded: whoever opens `withTransaction` calls
 * `requirePermission` before it and `writeAudit` inside it. `withSystemTransaction`, which does
 * neither, is for the machine's own folders only.
 */
import type { Rule } from "eslint";

type Unit = {
  readonly names: readonly string[];
  /** Name of a called function → position of its first call in this statement. */
  readonly calls: Map<string, number>;
  readonly transactions: Rule.Node[];
};

type Options = { readonly systemFolders?: readonly string[] };

function calledName(node: Rule.Node): string | undefined {
  if (node.type !== "CallExpression") return undefined;
  const { callee } = node;
  if (callee.type === "Identifier") return callee.name;
  if (callee.type === "MemberExpression" && callee.property.type === "Identifier") return callee.property.name;
  return undefined;
}

/** The statement at the top of the file that a node is in. */
function topStatement(node: Rule.Node): Rule.Node {
  let current = node;
  while (current.parent && current.parent.type !== "Program") current = current.parent;
  return current;
}

function declaredNames(statement: Rule.Node): string[] {
  if (statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration") {
    // safe because ESLint gives every node of the tree its parent before rules run.
    return statement.declaration ? declaredNames(statement.declaration as Rule.Node) : [];
  }
  if (statement.type === "FunctionDeclaration") return statement.id ? [statement.id.name] : [];
  if (statement.type !== "VariableDeclaration") return [];
  return statement.declarations.flatMap(({ id }) => (id.type === "Identifier" ? [id.name] : []));
}

/** The units reached from `start` by `next`, itself included. */
function closure(start: Unit, next: (unit: Unit) => Unit[]): Set<Unit> {
  const reached = new Set([start]);
  for (const unit of reached) for (const other of next(unit)) reached.add(other);
  return reached;
}

function checkUnit(context: Rule.RuleContext, units: readonly Unit[], unit: Unit): void {
  const calleesOf = (one: Unit) => units.filter((other) => other.names.some((name) => one.calls.has(name)));
  const callersOf = (one: Unit) => units.filter((other) => one.names.some((name) => other.calls.has(name)));
  const below = closure(unit, calleesOf);
  const around = new Set([...below, ...closure(unit, callersOf)]);
  const permitted = unit.calls.get("requirePermission");
  for (const node of unit.transactions) {
    if (![...around].some(({ calls }) => calls.has("requirePermission"))) {
      context.report({ node, messageId: "permission" });
    } else if (permitted !== undefined && node.range && permitted > node.range[0]) {
      context.report({ node, messageId: "permissionLate" });
    }
    if (![...below].some(({ calls }) => calls.has("writeAudit"))) context.report({ node, messageId: "audit" });
  }
}

export const transactionChecksAndAudits: Rule.RuleModule = {
  meta: {
    type: "problem",
    schema: [
      {
        type: "object",
        properties: { systemFolders: { type: "array", items: { type: "string" } } },
        additionalProperties: false,
      },
    ],
    messages: {
      permission: "A transaction of a verb needs requirePermission(ctx, …) as the verb's first line.",
      permissionLate: "requirePermission(ctx, …) comes before the transaction, not after it began.",
      audit: "A transaction of a verb needs writeAudit(tx, ctx, …) inside it.",
      system: "withSystemTransaction is for the machine's own folders; a verb uses withTransaction.",
      passedOn: "Call the transaction here, so that its permission and its record can be seen.",
    },
  },
  create(context) {
    // safe because the schema above admits nothing else.
    const { systemFolders = [] } = (context.options[0] ?? {}) as Options;
    const file = context.filename.replaceAll("\\", "/").replace(`${context.cwd.replaceAll("\\", "/")}/`, "");
    const systemAllowed = systemFolders.some((folder) => file.startsWith(`${folder}/`));
    const units = new Map<Rule.Node, Unit>();

    function unitOf(node: Rule.Node): Unit {
      const statement = topStatement(node);
      const known = units.get(statement) ?? { names: declaredNames(statement), calls: new Map(), transactions: [] };
      units.set(statement, known);
      return known;
    }

    return {
      FunctionDeclaration: (node) => void unitOf(node),
      VariableDeclaration: (node) => void unitOf(node),
      CallExpression(node) {
        const name = calledName(node);
        if (!name) return;
        const unit = unitOf(node);
        if (!unit.calls.has(name)) unit.calls.set(name, node.range?.[0] ?? 0);
        if (name === "withTransaction") unit.transactions.push(node);
        if (name === "withSystemTransaction" && !systemAllowed) context.report({ node, messageId: "system" });
      },
      "MemberExpression[property.name=/^with(System)?Transaction$/]"(node: Rule.Node) {
        const { parent } = node;
        if (parent?.type !== "CallExpression" || parent.callee !== node)
          context.report({ node, messageId: "passedOn" });
      },
      "Program:exit"() {
        const all = [...units.values()];
        for (const unit of all) checkUnit(context, all, unit);
      },
    };
  },
};
