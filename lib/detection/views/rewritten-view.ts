import type { CanonicalView } from "#lib/detection/views/canonical-view.ts";

/** A stretch of a rewritten text and where it stood in the text it was made from. */
export type RewrittenPiece = { readonly text: string; readonly start: number; readonly end: number };

/** A view made of rewritten pieces of another one; places still lead back to the original message. */
export function rewrittenView(base: CanonicalView, pieces: readonly RewrittenPiece[]): CanonicalView {
  const size = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  const [starts, ends, marks] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)];
  let at = 0;
  let text = "";
  for (const piece of pieces) {
    const copied = piece.text.length === piece.end - piece.start;
    for (let index = 0; index < piece.text.length; index += 1, at += 1) {
      const from = copied ? piece.start + index : piece.start;
      const to = copied ? from : Math.max(piece.start, piece.end - 1);
      starts[at] = base.starts?.[from] ?? from;
      ends[at] = base.ends?.[to] ?? to + 1;
      marks[at] = base.marks?.[from] ?? 0;
    }
    text += piece.text;
  }
  return { original: base.original, text, starts, ends, marks, invisible: base.invisible };
}
