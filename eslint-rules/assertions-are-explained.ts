/** A type assertion overrules the compiler: the lines above it say why it is safe. */
import type { Rule } from "eslint";

const linesAbove = 6;

export const assertionsAreExplained: Rule.RuleModule = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: { unexplained: "Say in a comment just above why this assertion is safe (“safe because …”)." },
  },
  create(context) {
    const explained = context.sourceCode
      .getAllComments()
      .filter((comment) => /\bsafe\b/i.test(comment.value))
      .map((comment) => comment.loc?.end.line ?? 0);
    return {
      "TSAsExpression:not(TSAsExpression > TSAsExpression)"(node: Rule.Node & { typeAnnotation?: unknown }) {
        if (context.sourceCode.getText(node).endsWith(" as const")) return;
        const line = node.loc?.end.line ?? 0;
        if (!explained.some((end) => end <= line && end >= line - linesAbove)) {
          context.report({ node, messageId: "unexplained" });
        }
      },
    };
  },
};
