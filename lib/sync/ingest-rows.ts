import { setImmediate } from "node:timers/promises";
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
  /** Most rows are new, as in the tail: their events are prepared while the mirror is written. */
  readonly mostlyNew?: boolean;
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
  const { text, name } = statementFor(input.table, input.latestWins ?? false);
  const upsert = tx.query<{ key: string; version: number }>(text, mirrorArrays(input), name);
  const prepared = input.mostlyNew === true ? await prepareMeanwhile(input, upsert) : [];
  const { rows: stored } = await upsert;
  const versions = new Map(stored.map((row) => [row.key, row.version]));
  const changed = input.rows.filter((row) => versions.has(row.key));
  const lanes = new Set<number>();
  if (changed.length > 0) {
    const events = input.rows.flatMap((row, index) => {
      const version = versions.get(row.key);
      const asNew = prepared[index];
      if (version === undefined) return [];
      return [version === 1 && asNew ? asNew : toEvent(input, row, version)];
    });
    await tx.query(insertEventsStatement, eventArrays(input, events), "insert_events");
    for (const event of events) lanes.add(event.shard & (laneCount - 1));
    await resolveQuarantine(
      tx,
      input.table,
      changed.map((row) => row.key),
    );
  }
  return {
    changed: changed.length,
    lanes,
    changedKeys: new Set(versions.keys()),
  };
}

/** The events as of rows never seen before, made while the database is busy with the statement. */
async function prepareMeanwhile(input: IngestInput, statement: Promise<unknown>): Promise<readonly EventCells[]> {
  // Its failure is heard by who waits for it; until then nobody listens.
  statement.catch(() => {});
  await setImmediate();
  return input.rows.map((row) => toEvent(input, row, 1));
}

function statementFor(table: SourceTable, latestWins: boolean): { text: string; name: string } {
  const name = `upsert_${table}_${latestWins}`;
  const text = statements.get(name) ?? upsertStatement(table, latestWins);
  statements.set(name, text);
  return { text, name };
}

/** Names the event row a sealed text belongs to; authenticated, so a text cannot be moved. */
export function contentRowId(table: string, key: string, version: number): string {
  return `${table}:${key}:${version}`;
}

function mirrorArrays(input: IngestInput): SqlValue[][] {
  const { columns } = mirrorTables[input.table];
  return [
    ...columns.map((column) => input.rows.map((row) => row.mirror[column.name] ?? null)),
    input.rows.map((row) => row.cursor),
    input.rows.map((row) => row.rowHash),
  ];
}

type EventCells = ReturnType<typeof toEvent>;

/** The columns of one event, as they are sent. */
function toEvent(input: IngestInput, row: NormalisedRow, version: number) {
  const { subjectUserId, counterpartUserId, conversationId, occurredAt, payload, content } = row.event;
  return {
    key: row.key,
    version,
    ...{ subjectUserId, counterpartUserId, conversationId, occurredAt },
    pairKey: counterpartUserId ? pairKeyOf(subjectUserId, counterpartUserId) : null,
    shard: shardOf(subjectUserId),
    historic: occurredAt.getTime() < input.now.getTime() - dayMs,
    payload: JSON.stringify(payload),
    sealed: content === null ? null : sealText(input.ring, contentRowId(input.table, row.key, version), content),
    rowHash: row.rowHash,
  };
}

function eventArrays(input: IngestInput, events: readonly EventCells[]): SqlValue[] {
  return [
    input.table,
    input.schemaFingerprint,
    input.ring.keyId,
    events.map((event) => event.key),
    events.map((event) => event.version),
    events.map((event) => event.subjectUserId),
    events.map((event) => event.counterpartUserId),
    events.map((event) => event.pairKey),
    events.map((event) => event.conversationId),
    events.map((event) => event.shard),
    events.map((event) => event.occurredAt),
    events.map((event) => event.historic),
    events.map((event) => event.payload),
    events.map((event) => event.sealed),
    events.map((event) => event.rowHash),
  ];
}
