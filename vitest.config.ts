import { defineConfig } from "vitest/config";

const integration = "**/*.int.test.ts";
const elsewhere = ["node_modules/**", ".next/**", ".cis/**"];

export default defineConfig({
  test: {
    allowOnly: false,
    passWithNoTests: false,
    restoreMocks: true,
    env: { TZ: "UTC" },
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["**/*.test.{ts,tsx}"], exclude: [...elsewhere, integration] },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: [integration],
          exclude: elsewhere,
          globalSetup: "workers/demo/test-servers.ts",
          // Two cores carry two databases already; more files at once only make each slower.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
