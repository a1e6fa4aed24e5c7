import type { MirrorValue, NormalisedRow, RejectedRow } from "#lib/events/model.ts";
import { fingerprint, type KeyRing } from "#lib/platform/crypto.ts";
import { present } from "#lib/platform/assert.ts";
import type { SourceRow } from "#lib/source/connection.ts";
import { identityForm } from "#lib/source/identity-form.ts";
import type { SourceColumn, TableMapping } from "#lib/source/mapping-shape.ts";
import { parseValue } from "#lib/source/parse-value.ts";
import { cursorText, keyText } from "#lib/source/row-position.ts";
import { hashRow } from "#lib/source/row-hash.ts";

export type NormaliseTools = {
  /** A keyed fingerprint of a value, by the kind of thing it is. */
  readonly fingerprint: (kind: string, normalised: string) => string;
};

/** The tools made from the key ring of this deployment. */
export function normaliseTools(ring: KeyRing): NormaliseTools {
  return { fingerprint: (kind, normalised) => fingerprint(ring, kind, normalised) };
}

type Values = ReadonlyMap<string, MirrorValue>;

/**
 * Turns a source row into what may be stored: identity as fingerprints, free text apart, money in
 * minor units, instants as dates. A row with one value that does not fit is rejected as a whole.
 */
export function normaliseRow(
  mapping: TableMapping,
  row: SourceRow,
  tools: NormaliseTools,
): NormalisedRow | RejectedRow {
  const rowHash = hashRow(mapping, row, (text) => tools.fingerprint("row", text));
  const values = new Map<string, MirrorValue>();
  for (const column of mapping.columns) {
    const parsed = parseValue(column, row);
    if ("reason" in parsed) {
      return { ...place(mapping, row, rowHash), column: column.name, reason: parsed.reason, rowHash };
    }
    values.set(column.name, parsed.value);
  }
  return accept(mapping, values, row, rowHash, tools);
}

/** Tells the two outcomes apart. */
export function isRejected(row: NormalisedRow | RejectedRow): row is RejectedRow {
  return "reason" in row;
}

function accept(
  mapping: TableMapping,
  values: Values,
  row: SourceRow,
  rowHash: Buffer,
  tools: NormaliseTools,
): NormalisedRow {
  const mirror: Record<string, MirrorValue> = {};
  const payload: Record<string, MirrorValue> = {};
  for (const column of mapping.columns) {
    const value = values.get(column.name) ?? null;
    if (column.type === "content" && column.lengthInto !== undefined) {
      payload[column.lengthInto] = mirror[column.lengthInto] = typeof value === "string" ? value.length : 0;
    }
    if (column.into === null) continue;
    mirror[column.into] = column.type === "identity" ? identityFingerprint(column, values, tools) : value;
    if (column.type !== "identity") payload[column.into] = value;
  }
  return {
    table: mapping.table,
    key: text(values, mapping.key) ?? "",
    cursor: present(cursorText(mapping, row), "cursor"),
    rowHash,
    mirror,
    event: { ...eventOf(mapping, values), payload },
  };
}

function identityFingerprint(
  column: SourceColumn & { type: "identity" },
  values: Values,
  tools: NormaliseTools,
): string | null {
  const value = text(values, column.name);
  if (value === null) return null;
  const form = identityForm(column.kind, value, column.country === undefined ? null : text(values, column.country));
  return form === null ? null : tools.fingerprint(column.kind, form);
}

function eventOf(mapping: TableMapping, values: Values): Omit<NormalisedRow["event"], "payload"> {
  const { subject, counterpart, conversation, occurredAt, content } = mapping.event;
  const subjectUserId = subject.map((name) => text(values, name)).find((id) => id !== null) ?? "-";
  const counterpartUserId = text(values, counterpart);
  const at = values.get(occurredAt);
  if (!(at instanceof Date)) throw new TypeError("an event's time must be a timestamp that is never NULL");
  return {
    subjectUserId,
    counterpartUserId: counterpartUserId === subjectUserId ? null : counterpartUserId,
    conversationId: text(values, conversation),
    occurredAt: at,
    content: text(values, content),
  };
}

function text(values: Values, name: string | null): string | null {
  const value = name === null ? null : values.get(name);
  return typeof value === "string" ? value : null;
}

/** Where a rejected row stands; a key that is itself what is wrong gets a stand-in that is safe to store. */
function place(mapping: TableMapping, row: SourceRow, rowHash: Buffer): { key: string; cursor: string | null } {
  return {
    key: keyText(mapping, row) ?? `?${rowHash.toString("hex").slice(0, 16)}`,
    cursor: cursorText(mapping, row),
  };
}
