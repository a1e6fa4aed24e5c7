import { defineConfig, globalIgnores } from "eslint/config";
import next from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";
import { assertionsAreExplained } from "./eslint-rules/assertions-are-explained.ts";
import { transactionChecksAndAudits } from "./eslint-rules/transaction-checks-and-audits.ts";
import { writesOnlyInTransactions } from "./eslint-rules/writes-only-in-transactions.ts";

const tests = ["**/*.test.ts", "**/*.test.tsx", "e2e/**"];
const doorsToTheOutside = [
  "lib/platform/env.ts",
  "*.config.{ts,mjs}",
  "scripts/**",
  "prisma/*.ts",
  "bench/**",
  "workers/*.ts",
  "workers/demo/**",
  ...tests,
];
const machineFolders = ["lib/sync", "lib/jobs", "lib/detection", "lib/scoring", "lib/enforcement"];
const alsoSystem = [...machineFolders, "lib/access", "lib/policy", "workers"];

const environment = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "Settings come from lib/platform/env.ts.",
  },
  {
    selector: "VariableDeclarator[init.name='process'] > ObjectPattern",
    message: "Settings come from lib/platform/env.ts.",
  },
];

const directSends = [
  {
    selector: "TemplateElement[value.raw=/INSERT INTO (notification_outbox|notifications)\\b/]",
    message: "People are told through notify(…) of lib/notifications.",
  },
  {
    selector: "CallExpression[callee.name='fetch']",
    message: "Only lib/notifications and the OpenID client reach out; tell people through notify(…).",
  },
];

export default defineConfig([
  globalIgnores([".next/**", ".cis/**", "node_modules/**", "lib/platform/db/generated/**", "next-env.d.ts"]),
  ...next,
  ...typescript,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: {
      local: {
        rules: {
          "assertions-are-explained": assertionsAreExplained,
          "transaction-checks-and-audits": transactionChecksAndAudits,
          "writes-only-in-transactions": writesOnlyInTransactions,
        },
      },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-unused-expressions": "error",
      "local/assertions-are-explained": "error",
      "max-lines": ["error", { max: 400 }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "@next/next/no-assign-module-variable": "off",
      "no-console": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      "no-restricted-syntax": ["error", ...environment],
      "no-restricted-imports": [
        "error",
        {
          paths: [
            { name: "server-only", message: "The boundaries are checked by dependency-cruiser." },
            { name: "node:process", message: "Settings come from lib/platform/env.ts." },
          ],
        },
      ],
    },
  },
  {
    files: ["lib/**/*.ts"],
    ignores: ["**/*.test.ts", "lib/platform/db/database.ts"],
    rules: {
      "local/transaction-checks-and-audits": ["error", { systemFolders: alsoSystem }],
      "local/writes-only-in-transactions": "error",
    },
  },
  {
    // No React there: a function that happens to be called `use` is no hook.
    files: ["bench/**", "lib/**", "prisma/**", "scripts/**", "workers/**"],
    rules: { "react-hooks/rules-of-hooks": "off" },
  },
  {
    files: ["lib/**/*.ts", "workers/**/*.ts"],
    ignores: ["lib/notifications/**", "lib/access/oidc.ts", "workers/demo/**", "**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", ...environment, ...directSends] },
  },
  { files: doorsToTheOutside, rules: { "no-restricted-syntax": "off" } },
  {
    files: ["scripts/**", "prisma/*.ts", "bench/**", "workers/demo/**", "workers/cli*"],
    rules: { "no-console": "off" },
  },
  {
    files: ["app/**", "**/*.config.{ts,mjs}", "e2e/global-setup.ts"],
    rules: { "no-restricted-exports": "off" },
  },
  { files: ["**/*.tsx"], rules: { "max-lines-per-function": ["error", { max: 100 }] } },
  {
    files: tests,
    rules: {
      "local/assertions-are-explained": "off",
      "max-lines": ["error", { max: 800 }],
      "max-lines-per-function": "off",
      // Playwright's fixtures call their argument `use`, which is no React hook.
      "react-hooks/rules-of-hooks": "off",
    },
  },
  {
    files: ["**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
]);
