import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.ts";
import { statementsOf } from "./general-log.ts";

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

test("the marketplace's own log has nothing but SELECTs from us", ({ stack }) => {
  const statements = statementsOf(readFileSync(stack.generalLogFile, "utf8"), "cis_readonly");
  expect(statements.length).toBeGreaterThan(50);
  expect(statements.filter((statement) => !/^SELECT\b/.test(statement))).toEqual([]);
});
