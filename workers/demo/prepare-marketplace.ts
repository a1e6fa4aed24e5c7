/** Creates the reference marketplace, its two accounts and, when it is new, its history. */
import { createMarketplace } from "#workers/demo/marketplace/create-marketplace.ts";
import { generateMarketplace } from "#workers/demo/marketplace/generate-marketplace.ts";
import { grantReadOnly } from "#workers/demo/marketplace/grant-read-only.ts";
import { grantWriter } from "#workers/demo/marketplace/grant-writer.ts";
import { loadMarketplace } from "#workers/demo/marketplace/load-marketplace.ts";
import type { Scale } from "#workers/demo/marketplace/model.ts";
import type { PrivateMariaDb } from "#workers/demo/mariadb.ts";
import type { DemoSecrets } from "#workers/demo/secrets.ts";

const database = "marketplace";
const seed = "qwick";

export async function prepareMarketplace(input: {
  readonly mariaDb: PrivateMariaDb;
  readonly secrets: DemoSecrets;
  readonly scale: Scale;
  readonly report: (line: string) => void;
}): Promise<void> {
  const admin = await input.mariaDb.adminConnection();
  try {
    // The log is the witness of who reads; passwords and the history's making do not belong into it.
    await admin.query("SET GLOBAL general_log = OFF");
    await createMarketplace(admin, database);
    await grantReadOnly(admin, { database, password: input.secrets.readerPassword });
    await grantWriter(admin, { database, password: input.secrets.writerPassword });
    const [rows] = await admin.query("SELECT user_id FROM users LIMIT 1");
    if (Array.isArray(rows) && rows.length > 0) return;
    const history = generateMarketplace({ seed, now: new Date(), scale: input.scale });
    // Loaded in one transaction: an interrupted start leaves no half history.
    await loadMarketplace(admin, database, history);
    input.report(
      `the marketplace has ${history.users.length} people, ${history.bookings.length} bookings and ${history.messages.length} messages`,
    );
  } finally {
    await admin.query("SET GLOBAL general_log = ON");
    await admin.end();
  }
}
