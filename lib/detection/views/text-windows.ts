export type TextWindow = { readonly start: number; readonly end: number };

const windowSize = 4000;
const overlap = 200;
const mostWindows = 24;

/** A text of up to 4,000 units is one window; a longer one is cut into overlapping windows, up to a limit. */
export function textWindows(text: string): { windows: TextWindow[]; complete: boolean } {
  const windows: TextWindow[] = [];
  for (let start = 0; start === 0 || start < text.length - overlap; start += windowSize - overlap) {
    if (windows.length >= mostWindows) return { windows, complete: false };
    windows.push({ start, end: Math.min(text.length, start + windowSize) });
  }
  return { windows, complete: true };
}
