import type { Finding } from "#lib/detection/finding.ts";
import type { PlacedFinding } from "#lib/detection/merge-findings.ts";
import { originalRange, type CanonicalView } from "#lib/detection/views/canonical-view.ts";

/** A finding with its place in the original message; `offset` is where the window of text begins. */
export function placeFinding(view: CanonicalView, finding: Finding, offset: number): PlacedFinding {
  const range = originalRange(view, finding.start, finding.end);
  return { ...finding, originalStart: range.start + offset, originalEnd: range.end + offset };
}
