import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const rows = (page: Page): Locator => page.getByRole("table").locator("tbody tr:has(a[href^='/subjects/'])");

async function openAlerts(page: Page): Promise<void> {
  await page.goto("/alerts");
  // The rows come with the page; the keys work once its scripts have run.
  await page.waitForLoadState("networkidle");
  await expect(rows(page).first()).toBeVisible();
}

test.beforeEach(async ({ signIn }) => signIn("moderator"));

test("every alert says who it is about and why it is there", async ({ page }) => {
  await openAlerts(page);
  for (const row of await rows(page).all()) {
    await expect(row.getByRole("link").first()).toHaveText(/\S/);
    await expect(row.locator("button[aria-expanded]")).toHaveText(/\S/);
  }
});

test("filters live in the address and survive a reload", async ({ page }) => {
  await openAlerts(page);
  const subject = (await rows(page).first().getByRole("link").first().textContent()) ?? "";
  await page.getByLabel("Subject id starts with").fill(subject);
  await expect(page).toHaveURL(new RegExp(`subject=${encodeURIComponent(subject)}`));
  await expect(rows(page).first().getByRole("link").first()).toHaveText(subject);
  await page.reload();
  await expect(page.getByLabel("Subject id starts with")).toHaveValue(subject);
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(page).not.toHaveURL(/subject=/);
});

test("an alert is opened, claimed, released and dismissed without the mouse", async ({ page, database }) => {
  await openAlerts(page);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: "Alert" });
  await expect(panel).toBeVisible();
  await expect(page).toHaveURL(/row=/);
  const alertId = new URL(page.url()).searchParams.get("row") ?? "";

  await page.keyboard.press("c");
  await expect(panel.getByRole("button", { name: /Release/ })).toBeVisible();
  await page.keyboard.press("c");
  await expect(panel.getByRole("button", { name: /Claim/ })).toBeVisible();

  // The marketplace is alive: evidence that arrives meanwhile makes the dismissal be refused, and it is asked again.
  await expect(async () => {
    await page.keyboard.press("d");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("3");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeHidden();
    const stored = await database.query("SELECT status, close_reason FROM alerts WHERE alert_id = $1", [alertId]);
    expect(stored.rows).toEqual([{ status: "dismissed", close_reason: "inconclusive" }]);
  }).toPass({ timeout: 40_000, intervals: [1_000, 12_000] });
  const recorded = await database.query<{ action: string }>(
    "SELECT action FROM audit_logs WHERE object_id = $1 AND actor_kind = 'person' ORDER BY seq",
    [alertId],
  );
  expect(recorded.rows.map(({ action }) => action)).toEqual([
    "alerts.alert.claimed",
    "alerts.alert.released",
    "alerts.alert.dismissed",
  ]);
});

test("an answer that gets lost on the way is asked for again, and the claim is made once", async ({
  page,
  database,
  tolerate,
}) => {
  tolerate(/ERR_FAILED|Failed to load resource/);
  await openAlerts(page);
  // The server does it; the connection breaks before the answer is back.
  let broken = false;
  await page.route("**/alerts**", async (route) => {
    if (broken || route.request().method() !== "POST") return route.fallback();
    broken = true;
    await route.fetch();
    await route.abort();
  });
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  const alertId = new URL(page.url()).searchParams.get("row") ?? "";
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.keyboard.press("c");
  await answered;
  // A refused second try would take the claim off the screen again.
  await expect(
    page.getByRole("complementary", { name: "Alert" }).getByRole("button", { name: /Release/ }),
  ).toBeVisible();
  const claims = await database.query(
    "SELECT FROM audit_logs WHERE object_id = $1 AND action = 'alerts.alert.claimed'",
    [alertId],
  );
  expect(claims.rows).toHaveLength(1);
});

test("the keys are listed on a question mark", async ({ page }) => {
  await openAlerts(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText("Next alert");
});

test("alerts keep arriving from the living marketplace", async ({ page, database }) => {
  test.setTimeout(120_000);
  await page.goto("/alerts?sort=newest");
  await expect(rows(page).first()).toBeVisible();
  const { rows: before } = await database.query<{ n: number }>("SELECT count(*)::int AS n FROM alerts");
  await expect
    .poll(async () => (await database.query<{ n: number }>("SELECT count(*)::int AS n FROM alerts")).rows[0]?.n, {
      timeout: 60_000,
    })
    .toBeGreaterThan(before[0]?.n ?? 0);
  // New rows wait behind a button, so that nothing moves under the cursor.
  await page.getByRole("button", { name: /\d+ new/ }).click({ timeout: 30_000 });
  await expect(rows(page).first()).toBeVisible();
});

test("who may only look sees no claim and no dismissal", async ({ page, signIn }) => {
  await page.context().clearCookies();
  await signIn("observer");
  await openAlerts(page);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: "Alert" });
  await expect(panel).toBeVisible();
  await expect(panel.getByRole("button", { name: /Claim|Dismiss/ })).toHaveCount(0);
});
