import type { DetectedSignal, DetectionTools, Evidence } from "#lib/detection/content-types.ts";
import { catalogue } from "#lib/detection/catalogue.ts";
import type { Finding } from "#lib/detection/finding.ts";

/** A finding whose offsets already point into the original text of the message. */
export type PlacedFinding = Finding & { readonly originalStart: number; readonly originalEnd: number };

const mostEvidence = 6;

/** One fact becomes one signal: findings of a kind that overlap or carry the same value are joined. */
export function mergeFindings(findings: readonly PlacedFinding[], tools: DetectionTools): DetectedSignal[] {
  const groups: PlacedFinding[][] = [];
  const ordered = [...findings].sort(
    (left, right) =>
      left.originalStart - right.originalStart ||
      right.originalEnd - left.originalEnd ||
      left.kind.localeCompare(right.kind),
  );
  for (const finding of ordered) {
    const group = groups.find((candidate) => candidate.some((other) => sameFact(other, finding)));
    if (group === undefined) groups.push([finding]);
    else group.push(finding);
  }
  return groups.map((group) => toSignal(group, tools));
}

function sameFact(left: PlacedFinding, right: PlacedFinding): boolean {
  if (left.kind !== right.kind) return false;
  if (left.value === null && right.value === null) return true;
  if (left.value !== null && right.value !== null && left.value.text === right.value.text) return true;
  return left.originalStart < right.originalEnd && right.originalStart < left.originalEnd;
}

function toSignal(group: readonly PlacedFinding[], tools: DetectionTools): DetectedSignal {
  const [best] = [...group].sort((left, right) => right.confidence - left.confidence);
  if (best === undefined) throw new TypeError("a group of findings is never empty");
  const evidence: Evidence[] = [];
  for (const finding of group) {
    if (evidence.length >= mostEvidence) break;
    if (evidence.some((known) => known.start === finding.originalStart && known.end === finding.originalEnd)) continue;
    evidence.push({
      start: finding.originalStart,
      end: finding.originalEnd,
      masked: finding.masked,
      fingerprint: finding.value === null ? null : tools.fingerprint(finding.value.kind, finding.value.text),
      view: finding.view,
      note: finding.note,
      ...(finding.fromEarlierMessage === true ? { fromEarlierMessage: true } : {}),
    });
  }
  const start = Math.min(...evidence.map((item) => item.start));
  const end = Math.max(...evidence.map((item) => item.end));
  return {
    kind: best.kind,
    family: catalogue[best.kind].family,
    confidence: Math.round(Math.min(1, best.confidence) * 1000) / 1000,
    techniques: [...new Set(group.flatMap((finding) => finding.techniques))],
    evidence,
    span: `m:${start}-${end}`,
    detector: best.detector,
  };
}
