/** `npm test`: installs what is missing, then runs every check. `--only unit,lint` runs some of them. */
import {
  checkPlatform,
  ensureBrowser,
  ensureDatabaseClient,
  ensureMariaDb,
  ensurePackages,
  handOver,
} from "./bootstrap.mjs";

const options = process.argv.slice(2);
const chosen = options.includes("--only") ? (options[options.indexOf("--only") + 1] ?? "").split(",") : null;
const needs = (/** @type {string} */ step) => chosen === null || chosen.includes(step);

checkPlatform();
await ensurePackages();
if (needs("integration") || needs("e2e")) await ensureMariaDb();
const browser = needs("e2e") ? await ensureBrowser() : undefined;
await ensureDatabaseClient();
handOver("scripts/checks.ts", options, browser ? { CHROMIUM_PATH: browser } : {});
