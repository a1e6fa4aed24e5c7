import type { ContentInput, HistoryMessage } from "#lib/detection/content-types.ts";
import { joinScans } from "#lib/detection/conversation/join-scans.ts";
import type { Finding } from "#lib/detection/finding.ts";
import { impossibleAmounts } from "#lib/detection/digits/impossible-amounts.ts";
import { has, scanText, type Scan } from "#lib/detection/scan.ts";
import { scanScatteredDigits } from "#lib/detection/scanners/scattered-digits.ts";

const messagesBack = 4;
const longestEarlier = 300;
const mostDigitsHere = 3;

/** "wall 07, roof 70, floor 09 …" and in a later message "read it from top to bottom and dial": the hint comes apart. */
export function joinedHint(
  scan: Scan,
  input: ContentInput,
  history: readonly HistoryMessage[],
  defaultRegion: string | undefined,
): Finding | null {
  if (scan.numbers.digits > mostDigitsHere) return null;
  const sure = has(scan, "together", "dials", "answers");
  if (!sure && !has(scan, "wink", "riddle", "phoneNoun", "contactVerb")) return null;
  for (const earlier of history.slice(-messagesBack).reverse()) {
    if (earlier.senderId !== input.senderId || earlier.text.length > longestEarlier) continue;
    const before = scanText(earlier.text, scan.budget, scan.without);
    if (before.numbers.digits < 9 || before.numbers.digits > 13) continue;
    if (!sure && impossibleAmounts(before, 0, before.tokens.length - 1) < 2) continue;
    const joined = { ...joinScans(before, scan), numbers: before.numbers };
    const found = scanScatteredDigits(joined, defaultRegion);
    if (found === null) continue;
    return { ...found, start: 0, end: scan.text.trimEnd().length, view: "conversation", fromEarlierMessage: true };
  }
  return null;
}
