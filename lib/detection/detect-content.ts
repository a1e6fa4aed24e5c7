import type { ContentInput, ContentResult, DetectionTools } from "#lib/detection/content-types.ts";
import { catalogue } from "#lib/detection/catalogue.ts";
import { detectAcrossMessages } from "#lib/detection/conversation/detect-across-messages.ts";
import type { Finding } from "#lib/detection/finding.ts";
import { matchFrames } from "#lib/detection/frames/match-frames.ts";
import { dropMattersOfTheJob } from "#lib/detection/conversation/matters-of-the-job.ts";
import { mergeFindings, type PlacedFinding } from "#lib/detection/merge-findings.ts";
import { dropContained } from "#lib/detection/drop-contained.ts";
import { scanText, type Scan } from "#lib/detection/scan.ts";
import { scanEmails } from "#lib/detection/scanners/email.ts";
import { scanHandles } from "#lib/detection/scanners/handle.ts";
import { scanHiddenDigits } from "#lib/detection/scanners/hidden-digits.ts";
import { scanPaymentIdentifiers } from "#lib/detection/scanners/payment-identifiers.ts";
import { digitEquivalents, scanPhones } from "#lib/detection/scanners/phone.ts";
import { scanSpokenAddresses } from "#lib/detection/scanners/spoken-address.ts";
import { scanUrls } from "#lib/detection/scanners/url.ts";
import { textWindows } from "#lib/detection/views/text-windows.ts";
import { originalRange } from "#lib/detection/views/canonical-view.ts";
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
  let lastScan: Scan | null = null;
  for (const window of windows) {
    const scan = scanText(input.text.slice(window.start, window.end), budget);
    lastScan = scan;
    for (const finding of scanWindow(scan, input, tools)) findings.push(place(scan, finding, window.start));
    if (budget.spent > budget.limit || findings.length > mostFindings) break;
  }
  if (windows.length === 1 && lastScan !== null && input.history.length > 0) {
    const scan = lastScan;
    for (const finding of detectAcrossMessages(scan, input, tools, findings)) findings.push(place(scan, finding, 0));
  }
  dropMattersOfTheJob(findings, input, budget);
  const kept = dropContained(findings.slice(0, mostFindings)).filter((finding) => finding.confidence >= 0.3);
  const signals = mergeFindings(kept, tools).filter(
    (signal) => signal.confidence > 0 && catalogue[signal.kind].implemented,
  );
  const exhausted = !complete || budget.cut || budget.spent > budget.limit || findings.length > mostFindings;
  return { outcome: exhausted ? "needs_review" : signals.length > 0 ? "signals" : "clean", signals };
}

function scanWindow(scan: Scan, input: ContentInput, tools: DetectionTools): Finding[] {
  const found: Finding[] = [];
  found.push(...digitFindings(scan, tools));
  if (scan.text.includes("@")) found.push(...scanEmails(scan));
  if (scan.text.includes("@") || scan.byConcept.length > 0) found.push(...scanSpokenAddresses(scan));
  found.push(...scanUrls(scan));
  found.push(...scanHandles(scan));
  found.push(...scanPaymentIdentifiers(scan));
  found.push(...matchFrames(scan, input.bookingStage));
  return found;
}

/** A number written backwards is read backwards only. Texts with too few digits and number words leave at once. */
function digitFindings(scan: Scan, tools: DetectionTools): Finding[] {
  if (digitEquivalents(scan) < fewestDigits && !/\b[ivo]{1,4}\b/i.test(scan.text)) return [];
  const hidden = scanHiddenDigits(scan, tools.defaultRegion);
  const reversed = hidden.some((finding) => finding.techniques.includes("reversed"));
  return reversed ? hidden : [...scanPhones(scan, tools.defaultRegion), ...hidden];
}

function place(scan: Scan, finding: Finding, offset: number): PlacedFinding {
  const range = originalRange(scan.view, finding.start, finding.end);
  return { ...finding, originalStart: range.start + offset, originalEnd: range.end + offset };
}
