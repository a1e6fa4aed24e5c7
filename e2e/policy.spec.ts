import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type pg from "pg";
import { kindName } from "#components/glossary/kind-names.ts";
import { expect, test } from "./fixtures.ts";

/** Ten decided alerts with a phone number, three of them called false positives, on accounts that have such a signal. */
async function decideAlerts(database: pg.Pool): Promise<void> {
  await database.query(
    `INSERT INTO alerts (alert_id, subject_user_id, shard, status, tier, score_centi, headline, kinds, signal_count, opened_at,
                         last_signal_at, last_event_recorded_at, opened_by_event_at, opened_by_event_recorded_at, sla_due_at,
                         closed_at, close_reason)
     SELECT gen_random_uuid(), subject_user_id, shard, 'dismissed', 'medium', 4000, 'Arranged for the policy page',
            '{CONTACT_PHONE}', 1, now(), last_at, now(), now(), now(), now(), now(),
            CASE WHEN n <= 3 THEN 'false_positive' ELSE 'legitimate_exchange' END
     FROM generate_series(1, 10) AS n
     JOIN (SELECT subject_user_id, min(shard) AS shard, max(occurred_at) AS last_at, count(*) OVER () AS everyone,
                  row_number() OVER (ORDER BY subject_user_id) AS place
           FROM risk_signals WHERE kind = 'CONTACT_PHONE' GROUP BY subject_user_id) AS subject
       ON subject.place = 1 + n % subject.everyone`,
  );
}

/** A finished replay that finds one phone number more than is stored, and one less. */
async function addRun(database: pg.Pool): Promise<void> {
  const difference = { same: 40, changed: 2, onlyBefore: 1, onlyNow: 1 };
  const comparison = {
    versions: ["content-0.9.0"],
    compared: 300,
    notDetectedLive: 0,
    kinds: [{ kind: "CONTACT_PHONE", ...difference }],
    total: difference,
  };
  const counts = { messages: 310, notKept: 10, notReadable: 0, dead: 0, needsReview: 0, signals: 41 };
  await database.query(
    `INSERT INTO detector_runs (run_id, kind, detector_version, period_from, period_to, state, counts, comparison, digest,
                                requested_by, started_at, compared_at, finished_at)
     VALUES ($1, 'replay', 'content-9.9.9', now() - interval '3 days', now(), 'finished', $2, $3, $4, 'command-line:e2e', now(),
             now(), now())`,
    [randomUUID(), JSON.stringify(counts), JSON.stringify(comparison), "a".repeat(64)],
  );
}

async function addEvaluation(database: pg.Pool): Promise<void> {
  const share = { hits: 90, of: 100, share: 0.9, low: 0.8256, high: 0.9448 };
  const summary = {
    labelled: {
      recall: { all: share, contact: share },
      recallByLanguage: { en: share },
      recallByTechnique: { plain: share },
      falsePositives: { hits: 2, of: 100, share: 0.02, low: 0.0055, high: 0.07 },
      flaggedBenignPerThousandMessages: 1.2,
    },
  };
  await database.query(
    `INSERT INTO detector_evaluations (evaluation_id, corpus, corpus_sha256, detector_version, threads, messages, summary,
                                       stored_at, stored_by)
     VALUES ($1, 'test.jsonl', $2, 'content-9.9.9', 200, 400, $3, now(), 'command-line:e2e')`,
    [randomUUID(), "b".repeat(64), JSON.stringify(summary)],
  );
}

/** Keys work once the page runs. */
async function openAtRest(page: Page, address = "/policy"): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState("networkidle");
}

/** Another spec may have decided an alert by now; this kind stands in none that anybody has. */
async function neverReviewed(database: pg.Pool): Promise<string> {
  const { rows } = await database.query<{ kind: string }>(
    `SELECT DISTINCT kind FROM risk_signals WHERE family <> 'mitigating' AND kind NOT IN
       (SELECT unnest(kinds) FROM alerts WHERE status IN ('dismissed', 'closed')) ORDER BY kind LIMIT 1`,
  );
  return kindName(rows[0]?.kind ?? "");
}

/** The share of decided alerts with a phone number that nobody called a false positive, as the page writes it. */
async function phonePrecision(database: pg.Pool): Promise<string> {
  const { rows } = await database.query<{ share: string }>(
    `SELECT round(100.0 * count(*) FILTER (WHERE close_reason <> 'false_positive') / count(*)) AS share FROM alerts
     WHERE status IN ('dismissed', 'closed') AND 'CONTACT_PHONE' = ANY (kinds)`,
  );
  return `${rows[0]?.share} %`;
}

const phoneRow = (page: Page) =>
  page.getByRole("table", { name: "Kinds of signal, by family" }).getByRole("row", { name: /Phone number/ });

test.describe.serial("the detectors", () => {
  // What was arranged has no records of its own: it would look like tampering to the audit's verifier.
  test.afterAll(async ({ database }) => {
    await database.query("DELETE FROM alerts WHERE headline = 'Arranged for the policy page'");
    await database.query("DELETE FROM detector_runs WHERE requested_by = 'command-line:e2e'");
    await database.query("DELETE FROM detector_evaluations WHERE stored_by = 'command-line:e2e'");
  });

  test("say so while there is no evaluation and no run, and nothing was reviewed", async ({
    page,
    signIn,
    database,
    expectAccessible,
  }) => {
    const kind = await neverReviewed(database);
    await signIn("observer");
    await openAtRest(page);
    await expect(page.getByRole("heading", { level: 1, name: "Policy" })).toBeVisible();
    await expect(page.getByText("No evaluation yet")).toBeVisible();
    await expect(page.getByText("No detector ran beside the live one yet")).toBeVisible();
    const row = page.getByRole("row").filter({ has: page.getByRole("button", { name: kind, exact: true }) });
    await expect(row).toContainText("Not reviewed yet");
    await expectAccessible("/policy without evaluations and runs");
  });

  test("show volume, precision, recall and the differences of a run by kind", async ({ page, signIn, database }) => {
    await decideAlerts(database);
    await addRun(database);
    await addEvaluation(database);
    await signIn("moderator");
    await openAtRest(page, "/overview");
    await page.keyboard.press("g");
    await page.keyboard.press("y");
    await expect(page).toHaveURL(/\/policy$/);
    await expect(phoneRow(page)).toContainText(await phonePrecision(database));
    await expect(phoneRow(page)).toContainText("+1");
    await expect(phoneRow(page).getByRole("img")).toHaveAccessibleName(/signals in 30 days/);
    await expect(page.getByRole("rowheader", { name: /Contact/ })).toContainText("90 %");
    await expect(page.getByRole("region", { name: "Shadow and replay" })).toContainText("content-9.9.9");
  });

  test("are read by keyboard: j and k move, Enter opens, Escape closes, the address keeps the kind", async ({
    page,
    signIn,
  }) => {
    await signIn("moderator");
    await openAtRest(page);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary");
    await expect(panel.getByRole("heading", { level: 2, name: "Phone number", exact: true })).toBeVisible();
    await expect(page).toHaveURL(/kind=CONTACT_PHONE/);
    await expect(panel.getByRole("heading", { name: "Dismissed as false positives" })).toBeVisible();
    const subjects = panel.locator("a[href^='/subjects/']");
    await expect(subjects).toHaveCount(3);
    await page.keyboard.press("j");
    await expect(page).not.toHaveURL(/kind=CONTACT_PHONE/);
    await page.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
    await openAtRest(page, "/policy?kind=CONTACT_PHONE");
    await expect(panel.getByRole("heading", { level: 2, name: "Phone number", exact: true })).toBeVisible();
    await subjects.first().click();
    await expect(page).toHaveURL(/\/subjects\//);
  });

  test("hide what masking leaves from who may not reveal evidence", async ({ page, signIn }) => {
    await signIn("observer");
    await openAtRest(page, "/policy?kind=CONTACT_PHONE");
    const panel = page.getByRole("complementary");
    await expect(panel.getByText("•••").first()).toBeVisible();
    await expect(panel.locator("code", { hasText: /…\d/ })).toHaveCount(0);
  });

  test("are accessible, the open kind and its numbers too", async ({ page, signIn, expectAccessible }) => {
    await signIn("moderator");
    await openAtRest(page);
    await expectAccessible("/policy");
    await page.getByRole("button", { name: "Phone number", exact: true }).click();
    await page.waitForLoadState("networkidle");
    await expectAccessible("an open kind");
    await page.getByRole("button", { name: "Signals per day: show the numbers" }).click();
    await expectAccessible("the numbers of a kind");
  });
});
