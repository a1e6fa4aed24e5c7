import type { ContentInput, ContentResult, DetectionTools } from "#lib/detection/content-types.ts";
import { catalogue } from "#lib/detection/catalogue.ts";
import { detectAcrossMessages } from "#lib/detection/conversation/detect-across-messages.ts";
import type { Finding } from "#lib/detection/finding.ts";
import { matchFrames } from "#lib/detection/frames/match-frames.ts";
import { mergeFindings, type PlacedFinding } from "#lib/detection/merge-findings.ts";
import { dropContained } from "#lib/detection/drop-contained.ts";
import { scanText, type Scan } from "#lib/detection/scan.ts";
import { scanEmails } from "#lib/detection/scanners/email.ts";
import { scanHandles } from "#lib/detection/scanners/handle.ts";
import { scanHiddenDigits } from "#lib/detection/scanners/hidden-digits.ts";
import { scanPaymentIdentifiers } from "#lib/detection/scanners/payment-identifiers.ts";
import { scanPhones } from "#lib/detection/scanners/phone.ts";
import { scanSpokenAddresses } from "#lib/detection/scanners/spoken-address.ts";
import { scanUrls } from "#lib/detection/scanners/url.ts";
import { textWindows } from "#lib/detection/views/text-windows.ts";
import { originalRange } from "#lib/detection/views/canonical-view.ts";
import { workBudget, type WorkBudget } from "#lib/detection/work-budget.ts";

export type { ContentInput, ContentResult, DetectedSignal, DetectionTools, Evidence, HistoryMessage, Technique } from "#lib/detection/content-types.ts";

/** Steps one message may cost; about a hundred thousand characters of ordinary text. */
const stepLimit = 1_500_000;
const mostFindings = 200;

/**
 * What one message says about contact and payment outside the marketplace, given the messages before it.
 * Deterministic, never throws, linear in the length of the text; `needs_review` when the work budget ran out.
 */
export function detectContent(input: ContentInput, tools: DetectionTools): ContentResult {
  const budget = workBudget(stepLimit);
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
  const kept = dropContained(findings.slice(0, mostFindings)).filter((finding) => finding.confidence >= 0.3);
  const signals = mergeFindings(kept, tools).filter((signal) => signal.confidence > 0 && catalogue[signal.kind].implemented);
  const exhausted = !complete || budget.spent > budget.limit || findings.length > mostFindings;
  return { outcome: exhausted ? "needs_review" : signals.length > 0 ? "signals" : "clean", signals };
}

function scanWindow(scan: Scan, input: ContentInput, tools: DetectionTools): Finding[] {
  const found: Finding[] = [];
  if (worthDigits(scan)) found.push(...scanPhones(scan, tools.defaultRegion), ...scanHiddenDigits(scan, tools.defaultRegion));
  if (scan.text.includes("@")) found.push(...scanEmails(scan));
  if (scan.text.includes("@") || scan.byConcept.length > 0) found.push(...scanSpokenAddresses(scan));
  found.push(...scanUrls(scan));
  found.push(...scanHandles(scan));
  found.push(...scanPaymentIdentifiers(scan));
  found.push(...matchFrames(scan, input.bookingStage));
  return found;
}

/** At least one token that is a number, or enough words for a spelled one; most messages leave here. */
function worthDigits(scan: Scan): boolean {
  return scan.tokens.length > 0 && (scan.tokens.some((token) => token.kind === "number") || scan.tokens.length >= 4);
}

function place(scan: Scan, finding: Finding, offset: number): PlacedFinding {
  const range = originalRange(scan.view, finding.start, finding.end);
  return { ...finding, originalStart: range.start + offset, originalEnd: range.end + offset };
}

export type { WorkBudget };
