import type { Evidence } from "#lib/detection/content-types.ts";
import { conservativeFindings } from "#lib/detection/conservative-findings.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";

export type RedactedSegment = {
  readonly text: string;
  readonly kind: SignalKind | null;
  readonly note: string | null;
  /** Whether `text` is a masked rendering instead of the words that stand there. */
  readonly hides: boolean;
};

/** What redaction needs of a signal. */
export type SignalWithEvidence = {
  readonly kind: SignalKind;
  readonly evidence: readonly Pick<Evidence, "start" | "end" | "masked" | "note" | "fingerprint">[];
};

type Place = { start: number; end: number; masked: string; kind: SignalKind; note: string; hides: boolean };

/**
 * The text in parts for a screen. Places that carry a contact detail show only their masked rendering; phrases keep
 * their words and carry the note. Contact details no signal speaks of are masked as well.
 */
export function redactText(text: string, signals: readonly SignalWithEvidence[]): { segments: RedactedSegment[] } {
  const places: Place[] = [];
  for (const signal of signals) {
    for (const item of signal.evidence) {
      const start = Math.max(0, Math.min(text.length, item.start));
      const end = Math.max(start, Math.min(text.length, item.end));
      if (end > start)
        places.push({
          start,
          end,
          masked: item.masked,
          kind: signal.kind,
          note: item.note,
          hides: item.fingerprint !== null,
        });
    }
  }
  for (const item of conservativeFindings(text)) {
    if (!places.some((place) => place.hides && place.start <= item.start && place.end >= item.end))
      places.push({ ...item, hides: true });
  }
  return { segments: cut(text, places) };
}

/** Hidden places win over phrases; overlapping hidden places become one. */
function cut(text: string, places: readonly Place[]): RedactedSegment[] {
  const hidden: Place[] = [];
  for (const place of places
    .filter((candidate) => candidate.hides)
    .sort((left, right) => left.start - right.start || right.end - left.end)) {
    const last = hidden.at(-1);
    if (last !== undefined && place.start < last.end) last.end = Math.max(last.end, place.end);
    else hidden.push({ ...place });
  }
  const edges = new Set([0, text.length]);
  for (const place of places.filter((candidate) => !candidate.hides)) edges.add(place.start).add(place.end);
  for (const place of hidden) {
    for (const edge of [...edges]) if (edge > place.start && edge < place.end) edges.delete(edge);
    edges.add(place.start).add(place.end);
  }
  const ordered = [...edges].sort((left, right) => left - right);
  const segments: RedactedSegment[] = [];
  for (let index = 0; index + 1 < ordered.length; index += 1) {
    const [start, end] = [ordered[index] ?? 0, ordered[index + 1] ?? 0];
    const place = hidden.find((candidate) => candidate.start <= start && candidate.end >= end);
    const phrase =
      place ?? places.find((candidate) => !candidate.hides && candidate.start <= start && candidate.end >= end);
    segments.push({
      text: place === undefined ? text.slice(start, end) : place.masked,
      kind: phrase?.kind ?? null,
      note: phrase?.note ?? null,
      hides: place !== undefined,
    });
  }
  return segments;
}
