import type { NormalisedRow, RejectedRow, SourceTable } from "#lib/events/model.ts";
import type { SourceConnection, SourceRow } from "#lib/source/connection.ts";
import type { TableMapping } from "#lib/source/mapping-shape.ts";
import { mappings } from "#lib/source/mappings.ts";
import { isRejected, normaliseRow, type NormaliseTools } from "#lib/source/normalise.ts";
import { rowPosition } from "#lib/source/row-position.ts";
import { sourceUnavailable } from "#lib/source/source-error.ts";
import { incrementalTemplate, startPosition } from "#lib/source/templates.ts";
import type { Position } from "#lib/sync/watermark.ts";

/** One page of a table in (cursor, key) order, validated. */
export type Page = {
  readonly rows: readonly NormalisedRow[];
  readonly rejected: readonly RejectedRow[];
  /** Position of every row read, in order; the last is where the next page starts. */
  readonly positions: readonly Position[];
  readonly full: boolean;
  readonly schemaFingerprint: string;
  readonly durationMs: number;
};

/**
 * Reads rows after `from` whose cursor lies below `ceiling` (source time, exclusive). Throws
 * `source.unavailable` (class `drift`) for a result that is not what was asked for: more rows than
 * the limit, no position, or not in order. Nothing of such a page is used.
 */
export async function readPage(
  source: SourceConnection,
  tools: NormaliseTools,
  table: SourceTable,
  range: { from: Position | null; ceiling: string; limit: number },
): Promise<Page> {
  const mapping = mappings[table];
  const from = range.from ?? startPosition(mapping);
  const read = await source.read(incrementalTemplate(table), [
    from.cursor,
    from.cursor,
    from.key,
    range.ceiling,
    range.limit,
  ]);
  const positions = read.rows.map((row) => positionOf(row, mapping));
  if (read.rows.length > range.limit || !inOrder(positions)) throw sourceUnavailable(null, "drift");
  const outcomes = read.rows.map((row) => normaliseRow(mapping, row, tools));
  return {
    rows: outcomes.filter((outcome): outcome is NormalisedRow => !isRejected(outcome)),
    rejected: outcomes.filter((outcome) => isRejected(outcome)),
    positions,
    full: read.rows.length === range.limit,
    schemaFingerprint: read.metadataFingerprint,
    durationMs: read.durationMs,
  };
}

function positionOf(row: SourceRow, mapping: TableMapping): Position {
  const position = rowPosition(mapping, row);
  if (!position || position.key.includes("\0")) throw sourceUnavailable(null, "drift");
  return position;
}

/** Cursors must not fall; keys are ordered by the source's own collation and not compared here. */
function inOrder(positions: readonly Position[]): boolean {
  return positions.every((position, index) => index === 0 || position.cursor >= (positions[index - 1]?.cursor ?? ""));
}
