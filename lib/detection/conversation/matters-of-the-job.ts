import type { ContentInput } from "#lib/detection/content-types.ts";
import type { PlacedFinding } from "#lib/detection/merge-findings.ts";
import { has, scanText } from "#lib/detection/scan.ts";
import type { WorkBudget } from "#lib/detection/work-budget.ts";

const messagesBack = 6;
const mostText = 600;

/**
 * Takes out findings the messages before explain: an app that is to be repaired or taught, a number somebody asked for
 * as an order, certificate or meter reading. Findings with a clear wish to get in touch stay.
 */
export function dropMattersOfTheJob(findings: PlacedFinding[], input: ContentInput, budget: WorkBudget): void {
  const doubtful = findings.some((finding) => isAppMention(finding) || isBareNumber(finding));
  if (!doubtful || input.history.length === 0) return;
  let jobIsApp = false;
  let askedForId = false;
  input.history.slice(-messagesBack).forEach((message, index, list) => {
    const scan = scanText(message.text.slice(0, mostText), budget);
    if (has(scan, "work") && has(scan, "strongApp", "payApp", "socialApp", "weakApp", "weakSocial")) jobIsApp = true;
    if (index >= list.length - 2 && message.senderId !== input.senderId && has(scan, "idLabel", "codeLabel"))
      askedForId = true;
  });
  for (let index = findings.length - 1; index >= 0; index -= 1) {
    const finding = findings[index];
    if (finding === undefined) continue;
    if ((jobIsApp && isAppMention(finding)) || (askedForId && isBareNumber(finding))) findings.splice(index, 1);
  }
}

/** An app is named without a name to find there. */
function isAppMention(finding: PlacedFinding): boolean {
  return (
    finding.value === null &&
    (finding.kind === "CONTACT_MESSAGING_APP" ||
      finding.kind === "CONTACT_SOCIAL" ||
      (finding.kind === "PAYMENT_EXTERNAL" && finding.techniques.includes("payment_app")))
  );
}

/** Digits in plain view without words that ask to get in touch. */
function isBareNumber(finding: PlacedFinding): boolean {
  return (
    finding.kind === "CONTACT_PHONE" &&
    finding.confidence < 0.78 &&
    finding.techniques.every((technique) => technique === "plain")
  );
}
