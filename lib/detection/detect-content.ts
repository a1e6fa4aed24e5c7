import type { ContentInput, ContentResult, DetectionTools } from "#lib/detection/content-types.ts";
import { catalogue } from "#lib/detection/catalogue.ts";
import { detectAcrossMessages } from "#lib/detection/conversation/detect-across-messages.ts";
import type { Finding } from "#lib/detection/finding.ts";
import { matchFrames } from "#lib/detection/frames/match-frames.ts";
import { dropMattersOfTheJob } from "#lib/detection/conversation/matters-of-the-job.ts";
import { placeFinding } from "#lib/detection/place-finding.ts";
import { mergeFindings, type PlacedFinding } from "#lib/detection/merge-findings.ts";
import { dropContained } from "#lib/detection/drop-contained.ts";
import { scanText, type Scan } from "#lib/detection/scan.ts";
import { scanEmails } from "#lib/detection/scanners/email.ts";
import { scanHandles } from "#lib/detection/scanners/handle.ts";
import { scanHiddenDigits } from "#lib/detection/scanners/hidden-digits.ts";
import { scanInitials } from "#lib/detection/scanners/initials.ts";
import { scanPaymentIdentifiers } from "#lib/detection/scanners/payment-identifiers.ts";
import { scanPhones } from "#lib/detection/scanners/phone.ts";
import { scanRiddles } from "#lib/detection/scanners/riddles.ts";
import { scanRewritten } from "#lib/detection/scanners/rewritten.ts";
import { scanSpokenAddresses } from "#lib/detection/scanners/spoken-address.ts";
import { scanUrls } from "#lib/detection/scanners/url.ts";
import { textWindows } from "#lib/detection/views/text-windows.ts";
import { hearWording } from "#lib/detection/wording/hear-wording.ts";
import { workBudget, type WorkBudget } from "#lib/detection/work-budget.ts";

export type { ContentInput, ContentResult, DetectionTools } from "#lib/detection/content-types.ts";

/** Steps one message may cost; about a hundred thousand characters of ordinary text. */
const stepLimit = 1_500_000;
const mostFindings = 200;
const fewestDigits = 7;

/**
 * What one message says about contact and payment outside the marketplace, given the messages before it.
 * Deterministic, never throws, linear in the length of the text; `needs_review` when the work budget ran out.
 */
export function detectContent(input: ContentInput, tools: DetectionTools): ContentResult {
  return detectWithin(workBudget(stepLimit), input, tools);
}

/** `detectContent` with a work budget of the caller's choice; the budget tells afterwards what was spent. */
export function detectWithin(budget: WorkBudget, input: ContentInput, tools: DetectionTools): ContentResult {
  const findings: PlacedFinding[] = [];
  const { windows, complete } = textWindows(input.text);
  const across = windows.length === 1 && input.history.length > 0 && tools.without?.includes("conversation") !== true;
  for (const window of windows) {
    const scan = scanText(input.text.slice(window.start, window.end), budget, tools.without);
    const found = windowFindings(scan, input, tools, window.start);
    if (across)
      for (const finding of detectAcrossMessages(scan, input, tools, found))
        found.push(placeFinding(scan.view, finding, 0));
    findings.push(...hearWording(found, scan, input, tools, window.start));
    if (budget.spent > budget.limit || findings.length > mostFindings) break;
  }
  if (tools.without?.includes("suppressors") !== true) dropMattersOfTheJob(findings, input, budget);
  const kept = dropContained(findings.slice(0, mostFindings)).filter((finding) => finding.confidence >= 0.3);
  const signals = mergeFindings(kept, tools).filter(
    (signal) => signal.confidence > 0 && catalogue[signal.kind].implemented,
  );
  const exhausted = !complete || budget.cut || budget.spent > budget.limit || findings.length > mostFindings;
  return { outcome: exhausted ? "needs_review" : signals.length > 0 ? "signals" : "clean", signals };
}

function windowFindings(scan: Scan, input: ContentInput, tools: DetectionTools, offset: number): PlacedFinding[] {
  const found: Finding[] = [];
  if (!scan.without.includes("digits")) found.push(...digitFindings(scan, tools), ...scanRiddles(scan));
  const placed: PlacedFinding[] = [];
  if (!scan.without.includes("addresses")) {
    found.push(...addressFindings(scan));
    for (const { view, findings } of scanRewritten(scan))
      for (const finding of findings) placed.push(placeFinding(view, finding, offset));
  }
  if (!scan.without.includes("frames")) found.push(...matchFrames(scan, input.bookingStage));
  for (const finding of found) placed.push(placeFinding(scan.view, finding, offset));
  return placed;
}

function addressFindings(scan: Scan): Finding[] {
  const found: Finding[] = [];
  const at = scan.text.includes("@");
  if (at) found.push(...scanEmails(scan));
  if (at || scan.byConcept.length > 0) found.push(...scanSpokenAddresses(scan));
  found.push(...scanUrls(scan), ...scanHandles(scan), ...scanPaymentIdentifiers(scan), ...scanInitials(scan));
  return found;
}

/** A number written backwards is read backwards only. Texts with too few digits and number words leave at once. */
function digitFindings(scan: Scan, tools: DetectionTools): Finding[] {
  if (scan.numbers.most < fewestDigits && !/\b[ivo]{1,4}\b/i.test(scan.text)) return [];
  const hidden = scanHiddenDigits(scan, tools.defaultRegion);
  const reversed = hidden.some((finding) => finding.techniques.includes("reversed"));
  return reversed ? hidden : [...scanPhones(scan, tools.defaultRegion), ...hidden];
}
