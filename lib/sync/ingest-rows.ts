import type { NormalisedRow, SourceTable } from "#lib/events/model.ts";
import { mirrorTables } from "#lib/events/mirror-columns.ts";
import { sealText, type KeyRing } from "#lib/platform/crypto.ts";
import { dayMs } from "#lib/platform/clock.ts";
import type { SqlValue, Tx } from "#lib/platform/db/sql.ts";
import { laneCount, pairKeyOf, shardOf } from "#lib/platform/ids.ts";
import { insertEventsStatement, upsertStatement } from "#lib/sync/ingest-sql.ts";
import { resolveQuarantine } from "#lib/sync/quarantine-rows.ts";

export type IngestInput = {
  readonly table: SourceTable;
  readonly rows: readonly NormalisedRow[];
  readonly ring: KeyRing;
  readonly schemaFingerprint: string;
  /** Facts older than a day before this are marked historic: nothing live fires on them. */
  readonly now: Date;
  /** The rows were read later than all that is stored, so a cursor that went back is believed (the sweep). */
  readonly latestWins?: boolean;
};

export type IngestOutcome = {
  readonly changed: number;
  readonly lanes: ReadonlySet<number>;
  /** The keys that are new or different, for what is to be counted about them. */
  readonly changedKeys: ReadonlySet<string>;
};

const statements = new Map<string, string>();

/**
 * Takes validated rows in: current state into the mirror, one event for each version not seen
 * before. Idempotent: the same rows again change nothing. Runs in the transaction that moves the
 * watermark.
 */
export async function ingestRows(tx: Tx, input: IngestInput): Promise<IngestOutcome> {
  if (input.rows.length === 0) return { changed: 0, lanes: new Set(), changedKeys: new Set() };
  const statement = statementFor(input.table, input.latestWins ?? false);
  const { rows: stored } = await tx.query<{ key: string; version: number }>(statement, mirrorArrays(input));
  const versions = new Map(stored.map((row) => [row.key, row.version]));
  const changed = input.rows.filter((row) => versions.has(row.key));
  if (changed.length > 0) {
    await tx.query(insertEventsStatement, eventArrays(input, changed, versions));
    await resolveQuarantine(
      tx,
      input.table,
      changed.map((row) => row.key),
    );
  }
  return {
    changed: changed.length,
    lanes: new Set(changed.map((row) => laneOf(row))),
    changedKeys: new Set(versions.keys()),
  };
}

function statementFor(table: SourceTable, latestWins: boolean): string {
  const name = `${table}:${latestWins}`;
  const known = statements.get(name) ?? upsertStatement(table, latestWins);
  statements.set(name, known);
  return known;
}

/** Names the event row a sealed text belongs to; authenticated, so a text cannot be moved. */
export function contentRowId(table: string, key: string, version: number): string {
  return `${table}:${key}:${version}`;
}

function laneOf(row: NormalisedRow): number {
  return shardOf(row.event.subjectUserId) & (laneCount - 1);
}

function mirrorArrays(input: IngestInput): SqlValue[][] {
  const { columns } = mirrorTables[input.table];
  return [
    ...columns.map((column) => input.rows.map((row) => row.mirror[column.name] ?? null)),
    input.rows.map((row) => row.cursor),
    input.rows.map((row) => row.rowHash),
  ];
}

function eventArrays(
  input: IngestInput,
  rows: readonly NormalisedRow[],
  versions: ReadonlyMap<string, number>,
): SqlValue[] {
  const version = (row: NormalisedRow): number => versions.get(row.key) ?? 1;
  const historicBefore = input.now.getTime() - dayMs;
  return [
    input.table,
    input.schemaFingerprint,
    input.ring.keyId,
    rows.map((row) => row.key),
    rows.map(version),
    rows.map((row) => row.event.subjectUserId),
    rows.map((row) => row.event.counterpartUserId),
    rows.map(({ event }) => (event.counterpartUserId ? pairKeyOf(event.subjectUserId, event.counterpartUserId) : null)),
    rows.map((row) => row.event.conversationId),
    rows.map((row) => shardOf(row.event.subjectUserId)),
    rows.map((row) => row.event.occurredAt),
    rows.map((row) => row.event.occurredAt.getTime() < historicBefore),
    rows.map((row) => JSON.stringify(row.event.payload)),
    rows.map((row) =>
      row.event.content === null
        ? null
        : sealText(input.ring, contentRowId(input.table, row.key, version(row)), row.event.content),
    ),
    rows.map((row) => row.rowHash),
  ];
}
