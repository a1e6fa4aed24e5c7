/** `npm run demo`: installs what is missing, then starts everything and says where to look. */
import { checkPlatform, ensureDatabaseClient, ensureMariaDb, ensurePackages, handOver } from "./bootstrap.mjs";

checkPlatform();
await ensurePackages();
await ensureMariaDb();
await ensureDatabaseClient();
handOver("workers/demo/demo.ts", process.argv.slice(2));
