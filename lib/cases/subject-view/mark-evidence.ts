/** A piece of a message as a screen may show it. With `mark` it is what a signal rests on, masked. */
export type TextPiece = {
  readonly text: string;
  readonly mark: { readonly kinds: readonly string[]; readonly notes: readonly string[] } | null;
};

export type EvidenceSpan = {
  readonly start: number;
  readonly end: number;
  readonly masked: string;
  readonly kind: string;
  readonly note: string;
};

/**
 * Cuts a message into plain and marked pieces. Overlapping spans become one piece, so that nothing
 * between two of them shows; its text is their masked forms. Plain pieces go through `redact`, so
 * what no signal points at is masked as well. Spans outside the text are ignored.
 */
export function markEvidence(
  text: string,
  spans: readonly EvidenceSpan[],
  redact: (text: string) => string,
): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const plain = (part: string) => {
    if (part !== "") pieces.push({ text: redact(part), mark: null });
  };
  let at = 0;
  for (const group of mergeSpans(text.length, spans)) {
    plain(text.slice(at, group.start));
    pieces.push({
      text: distinct(group.spans.map((span) => span.masked || "…")).join(" "),
      mark: { kinds: distinct(group.spans.map((span) => span.kind)), notes: distinct(group.spans.map((span) => span.note)) },
    });
    at = group.end;
  }
  plain(text.slice(at));
  return pieces;
}

type SpanGroup = { start: number; end: number; spans: EvidenceSpan[] };

function mergeSpans(length: number, spans: readonly EvidenceSpan[]): SpanGroup[] {
  const groups: SpanGroup[] = [];
  const inside = spans.filter((span) => span.start >= 0 && span.end <= length && span.start < span.end);
  for (const span of inside.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = groups.at(-1);
    if (last && span.start < last.end) {
      last.end = Math.max(last.end, span.end);
      last.spans.push(span);
    } else groups.push({ start: span.start, end: span.end, spans: [span] });
  }
  return groups;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ""))];
}
