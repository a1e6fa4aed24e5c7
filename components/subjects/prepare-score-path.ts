export type ScorePoint = { readonly at: string; readonly score: number };

/**
 * Scores over time as an SVG path in a box of `width` × `height`, 0–100 from bottom to top. A score
 * holds until the next one, so the line is drawn in steps. Empty for fewer than two points.
 */
export function prepareScorePath(points: readonly ScorePoint[], width: number, height: number): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return "";
  const startMs = Date.parse(first.at);
  const spanMs = Math.max(Date.parse(last.at) - startMs, 1);
  const x = (point: ScorePoint) => round(((Date.parse(point.at) - startMs) / spanMs) * width);
  const y = (point: ScorePoint) => round(height - (point.score / 100) * height);
  return points.map((point, index) => (index === 0 ? `M${x(point)} ${y(point)}` : `H${x(point)}V${y(point)}`)).join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
