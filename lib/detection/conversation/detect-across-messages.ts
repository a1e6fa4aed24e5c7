import type { ContentInput, DetectionTools, HistoryMessage } from "#lib/detection/content-types.ts";
import { declinedOffer } from "#lib/detection/conversation/declined-offer.ts";
import { joinedAddress } from "#lib/detection/conversation/joined-address.ts";
import { joinedDigits } from "#lib/detection/conversation/joined-digits.ts";
import { joinedHandle } from "#lib/detection/conversation/joined-handle.ts";
import { joinedHint } from "#lib/detection/conversation/joined-hint.ts";
import { joinedFrames } from "#lib/detection/conversation/joined-frames.ts";
import type { Finding } from "#lib/detection/finding.ts";
import type { Scan } from "#lib/detection/scan.ts";

const mostMessages = 20;

/** What only the message together with those before it says: numbers, addresses and sentences in parts. */
export function detectAcrossMessages(
  scan: Scan,
  input: ContentInput,
  tools: DetectionTools,
  found: readonly Finding[],
): Finding[] {
  const history = recent(input);
  if (history.length === 0 || scan.tokens.length === 0) return [];
  const across: Finding[] = [];
  if (!found.some((finding) => finding.kind === "CONTACT_PHONE")) {
    const digits = joinedDigits(scan, input, history, tools.defaultRegion);
    const hinted = digits ?? joinedHint(scan, input, history, tools.defaultRegion);
    if (hinted !== null) across.push(hinted);
  }
  const handle = joinedHandle(scan, input, history, found);
  if (handle !== null) across.push(handle);
  across.push(...joinedAddress(scan, input, history, found));
  across.push(...joinedFrames(scan, input, history, found));
  const declined = declinedOffer(scan, input, history, [...found, ...across]);
  if (declined !== null) across.push(declined);
  return across;
}

/** The caller gives the window; a message later than this one is never read. */
function recent(input: ContentInput): readonly HistoryMessage[] {
  return input.history.slice(-mostMessages).filter((message) => message.at.getTime() <= input.at.getTime());
}
