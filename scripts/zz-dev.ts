// scratch: dev stack without web
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { startMariaDb } from "#workers/demo/mariadb.ts";
import { createMarketplace } from "#workers/demo/marketplace/create-marketplace.ts";
import { grantReadOnly } from "#workers/demo/marketplace/grant-read-only.ts";
import { grantWriter } from "#workers/demo/marketplace/grant-writer.ts";
import { generateMarketplace } from "#workers/demo/marketplace/generate-marketplace.ts";
import { loadMarketplace } from "#workers/demo/marketplace/load-marketplace.ts";
import { fullScale, smallScale } from "#workers/demo/marketplace/model.ts";
const m = await startMariaDb({ dataDir: "/tmp/devmaria" });
const a = await m.adminConnection();
await a.query("drop database if exists shop");
await createMarketplace(a, "shop");
await grantReadOnly(a, { database: "shop", password: "pw-reader" });
await grantWriter(a, { database: "shop", password: "pw-writer" });
await loadMarketplace(
  a,
  "shop",
  generateMarketplace({ seed: "dev", now: new Date(), scale: process.argv[2] === "small" ? smallScale : fullScale }),
);
writeFileSync(
  "/tmp/worker.env",
  `export CIS_RUNTIME=test CIS_DATA_KEY=${Buffer.alloc(32, 7).toString("base64")} CIS_SESSION_SECRET=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa CIS_WORKER_PORT=0 SYNC_ENABLED=true SYNC_INTERVAL_MS=5000 SYNC_BATCH_SIZE=1000 SYNC_ROWS_PER_MINUTE=1000000 SYNC_CLOSE_LAG_MS=10000 SOURCE_DB_HOST=127.0.0.1 SOURCE_DB_PORT=${m.port} SOURCE_DB_NAME=shop SOURCE_DB_USER=cis_readonly SOURCE_DB_PASSWORD=pw-reader SOURCE_DB_CA_FILE=${m.caFile} SOURCE_DB_TLS_NAME=${m.tlsName}\n`,
);
console.log("ready");
process.stdin.resume();
process.on("SIGTERM", async () => {
  await m.stop();
  process.exit(0);
});
