import type { ContentInput } from "#lib/detection/content-types.ts";
import { scanText, type Scan } from "#lib/detection/scan.ts";

const mostMessages = 5;
const mostTokens = 120;
const longestPauseMs = 30 * 60_000;
const longestText = 600;

/** The latest messages of the conversation, of both people, that a message is read with; the newest comes first. */
export function earlierScans(scan: Scan, { history, at }: Pick<ContentInput, "history" | "at">): readonly Scan[] {
  const found: Scan[] = [];
  let tokens = scan.tokens.length;
  let later = at.getTime();
  for (let back = 1; back <= mostMessages; back += 1) {
    const earlier = history.at(-back);
    if (earlier === undefined || earlier.text.length > longestText) break;
    const pause = later - earlier.at.getTime();
    if (pause < 0 || pause > longestPauseMs) break;
    const before = scanText(earlier.text, scan.budget, scan.without);
    tokens += before.tokens.length;
    if (tokens > mostTokens) break;
    found.push(before);
    later = earlier.at.getTime();
  }
  return found;
}
