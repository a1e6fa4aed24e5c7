import { maskDigits, maskName } from "#lib/detection/finding.ts";
import { scanText, type Scan } from "#lib/detection/scan.ts";
import { scanEmails } from "#lib/detection/scanners/email.ts";
import { scanSpokenAddresses } from "#lib/detection/scanners/spoken-address.ts";
import { scanUrls } from "#lib/detection/scanners/url.ts";
import { scanPaymentIdentifiers } from "#lib/detection/scanners/payment-identifiers.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";
import { originalRange } from "#lib/detection/views/canonical-view.ts";
import { textWindows } from "#lib/detection/views/text-windows.ts";
import { workBudget } from "#lib/detection/work-budget.ts";

export type ConservativeFinding = {
  readonly start: number;
  readonly end: number;
  readonly masked: string;
  readonly kind: SignalKind;
  readonly note: string;
};

/** Steps for hiding contact details of one text on a screen. */
const stepLimit = 1_000_000;
const note = "Hidden because it may be a contact detail.";

/** Everything that could be a contact detail, without asking whether it was meant as one. For hiding, not for judging. */
export function conservativeFindings(text: string): ConservativeFinding[] {
  const budget = workBudget(stepLimit);
  const found: ConservativeFinding[] = [];
  for (const window of textWindows(text).windows) {
    const scan = scanText(text.slice(window.start, window.end), budget);
    for (const item of windowFindings(scan)) {
      const range = originalRange(scan.view, item.start, item.end);
      found.push({ ...item, start: range.start + window.start, end: range.end + window.start });
    }
    if (budget.spent > budget.limit) break;
  }
  return found;
}

function windowFindings(scan: Scan): ConservativeFinding[] {
  const addresses = [
    ...scanEmails(scan),
    ...scanSpokenAddresses(scan),
    ...scanUrls(scan),
    ...scanPaymentIdentifiers(scan),
  ].map((finding) => ({
    start: finding.start,
    end: finding.end,
    masked: finding.masked,
    kind: finding.kind,
    note,
  }));
  return [...addresses, ...atSigns(scan), ...longNumbers(scan)];
}

/** Whatever stands around an @ sign without spaces. */
function atSigns(scan: Scan): ConservativeFinding[] {
  return [...scan.text.matchAll(/(?<![^\s<>()"',;:])[^\s<>()"',;:@]{1,64}@[^\s<>()"',;:@]{2,80}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    masked: `${maskName(match[0])}@…`,
    kind: "CONTACT_EMAIL" as const,
    note,
  }));
}

/** Eight or more digits with nothing but short separators between. */
function longNumbers(scan: Scan): ConservativeFinding[] {
  const found: ConservativeFinding[] = [];
  const { text } = scan;
  let start = -1;
  let end = -1;
  let digits = "";
  const close = (): void => {
    if (digits.length >= 8 && !/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(text.slice(start, end))) {
      found.push({ start, end, masked: maskDigits(digits), kind: "CONTACT_PHONE", note });
    }
    start = -1;
    digits = "";
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index] ?? "";
    if (unit >= "0" && unit <= "9") {
      if (start === -1) start = index;
      digits += unit;
      end = index + 1;
    } else if (start !== -1 && (index - end >= 3 || /[\p{L}\n:]/u.test(unit))) close();
  }
  close();
  return found;
}
