import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { statementsOf } from "./general-log.ts";
import type { RunningStack } from "./running-stack.ts";

/** As whoever runs the marketplace. */
async function inMarketplace(stack: RunningStack, statement: string): Promise<void> {
  await promisify(execFile)("mariadb", ["--socket", stack.socketPath, "--execute", statement, stack.marketplace]);
}

const rowOf = (page: Page, table: string) =>
  page
    .getByRole("table", { name: "Tables of the source" })
    .locator("tbody tr")
    .filter({
      has: page.getByRole("rowheader", { name: table, exact: true }),
    });

/** Decides about a table by its button, with a reason. */
async function decide(page: Page, table: string, button: string, verb: RegExp): Promise<void> {
  await rowOf(page, table)
    .getByRole("button", { name: new RegExp(`^${button}… ?${table}$`) })
    .click();
  await page.getByRole("dialog").getByLabel("Reason").fill("agreed with the people who run it");
  await page.getByRole("dialog").getByRole("button", { name: verb }).click();
}

const tables = ["categories", "users", "providers", "bookings", "transactions", "messages", "ratings", "disputes"];

test("every table shows how far it has been read", async ({ page, signIn }) => {
  await signIn("operator");
  await page.goto("/source");
  const list = page.getByRole("table", { name: "Tables of the source" });
  for (const table of tables) await expect(list.getByRole("rowheader", { name: table, exact: true })).toBeVisible();
});

test("an operator halts the reading, and resumes it with a reason", async ({ page, signIn, database }) => {
  await signIn("operator");
  await page.goto("/source");
  const reading = page.getByRole("region", { name: "Reading" });
  await reading.getByRole("button", { name: "Halt reading…" }).click();
  await page
    .getByRole("dialog")
    .getByLabel(/Reason/)
    .fill("looking at the load");
  await page.getByRole("dialog").getByRole("button", { name: "Halt reading" }).click();
  await expect(reading.getByText("Halted", { exact: true })).toBeVisible();
  await expect
    .poll(async () => (await database.query("SELECT halted FROM source_control")).rows)
    .toEqual([{ halted: true }]);

  await reading.getByRole("button", { name: "Resume reading…" }).click();
  const resume = page.getByRole("dialog").getByRole("button", { name: "Resume reading" });
  await expect(resume).toBeDisabled();
  await page
    .getByRole("dialog")
    .getByLabel(/Reason/)
    .fill("the load is fine");
  await resume.click();
  await expect(reading.getByText("Reading", { exact: true }).last()).toBeVisible();
  await expect
    .poll(async () => (await database.query("SELECT halted FROM source_control")).rows)
    .toEqual([{ halted: false }]);
});

test("a moderator may look at the source and not halt it", async ({ page, signIn }) => {
  await signIn("moderator");
  await page.goto("/source");
  await expect(page.getByRole("region", { name: "Reading" })).toBeVisible();
  await expect(page.getByRole("button", { name: /Halt/ })).toHaveCount(0);
});

test("a table that changes its shape waits for a person, who sees what changed and accepts it", async ({
  page,
  signIn,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  await signIn("operator");
  await page.goto("/source");
  await inMarketplace(stack, "ALTER TABLE disputes MODIFY reason VARCHAR(600) NOT NULL");
  const row = rowOf(page, "disputes");
  // Two cycles and the page's own polling.
  await expect(row.getByText("Drift", { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(row).toContainText("reason");
  await expect(rowOf(page, "messages").getByText("Ok", { exact: true })).toBeVisible();
  await expectAccessible("a table that drifted");
  await decide(page, "disputes", "Accept shape", /Accept version \d+/);
  await expect(row.getByText("Ok", { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/accepted version \d+ of disputes: agreed with the people/).first()).toBeVisible({
    timeout: 30_000,
  });
});

test("a frozen table is read again when a person says that the source can be believed", async ({
  page,
  signIn,
  database,
}) => {
  await database.query(
    `UPDATE sync_watermarks SET state = 'frozen', frozen_kind = 'missing_rows', frozen_at = now(),
       state_reason = 'More rows than usual are gone.', caught_up = false WHERE table_name = 'ratings'`,
  );
  await signIn("operator");
  await page.goto("/source");
  const row = rowOf(page, "ratings");
  await expect(row.getByText("Frozen", { exact: true })).toBeVisible();
  await decide(page, "ratings", "Resume table", /Resume table/);
  await expect(row.getByText("Ok", { exact: true })).toBeVisible({ timeout: 30_000 });
});

test("the marketplace's own log has nothing but SELECTs from us", ({ stack }) => {
  const statements = statementsOf(readFileSync(stack.generalLogFile, "utf8"), "cis_readonly");
  expect(statements.length).toBeGreaterThan(50);
  expect(statements.filter((statement) => !/^SELECT\b/.test(statement))).toEqual([]);
});
