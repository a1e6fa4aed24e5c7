import type { ContentInput, DetectionTools } from "#lib/detection/content-types.ts";
import type { PlacedFinding } from "#lib/detection/merge-findings.ts";
import { placeFinding } from "#lib/detection/place-finding.ts";
import type { Scan } from "#lib/detection/scan.ts";
import { storedModel } from "#lib/detection/wording/stored-model.ts";
import { weighWording } from "#lib/detection/wording/weigh-wording.ts";

/** The findings of one window with the opinion of the wording model: some weighed anew, one added where none was. */
export function hearWording(
  found: readonly PlacedFinding[],
  scan: Scan,
  input: ContentInput,
  tools: DetectionTools,
  offset: number,
): readonly PlacedFinding[] {
  const model = tools.wording === undefined ? storedModel() : tools.wording;
  if (model === null || scan.without.includes("wording")) return found;
  const { finding, weigh } = weighWording(model, scan, input, found);
  const weighed = found.map((known) => ({ ...known, confidence: weigh(known) }));
  return finding === null ? weighed : [...weighed, placeFinding(scan.view, finding, offset)];
}
