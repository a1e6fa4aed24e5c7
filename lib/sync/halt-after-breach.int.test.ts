import { afterAll, beforeAll, expect, it } from "vitest";
import { fixedClock } from "#lib/platform/clock.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import type { LogFields } from "#lib/platform/log.ts";
import { silentLog } from "#lib/platform/log.ts";
import { sourceRefused } from "#lib/source/source-error.ts";
import { haltAfterBreach } from "#lib/sync/halt-after-breach.ts";
import { createTestDatabase, type TestDatabase } from "#workers/demo/test-database.ts";

const statement = "SELECT secret_column FROM payroll";
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it("a breach halts the sync, and is logged, recorded and told by hash and origin, never by text", async () => {
  const lines: LogFields[] = [];
  const log = { ...silentLog, error: (_text: string, fields: LogFields = {}) => void lines.push(fields) };
  const breach = sourceRefused("not a permitted read", sha256(statement));
  await haltAfterBreach({ db: database.db, clock: fixedClock(new Date()), log }, breach);
  const { rows } = await database.db.query<{ halted: boolean; audit: string; told: string; severity: string }>(
    `SELECT c.halted, (SELECT facts::text FROM audit_logs WHERE action = 'source.guard.breached') AS audit,
            o.message || o.context::text AS told, o.severity
     FROM source_control c, notification_outbox o`,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ halted: true, severity: "CRITICAL" });
  for (const text of [rows[0]?.audit, rows[0]?.told, JSON.stringify(lines)]) {
    expect(text).toContain(sha256(statement));
    expect(text).toContain("sync");
    expect(text).not.toContain("payroll");
  }
});
