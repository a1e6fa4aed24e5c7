import type { MirrorValue, QuarantineReason } from "#lib/events/model.ts";
import { currencyDecimals, isCurrency, minorUnits } from "#lib/source/currency.ts";
import type { SourceColumn } from "#lib/source/mapping-shape.ts";
import type { SourceRow } from "#lib/source/connection.ts";

export type Parsed = { readonly value: MirrorValue } | { readonly reason: QuarantineReason };

const longestId = 128;

/** Reads one column of a row as its mapping says. Nothing is coerced: what does not fit is a reason. */
export function parseValue(column: SourceColumn, row: SourceRow): Parsed {
  const raw = row[column.name];
  if (raw === null || raw === undefined) {
    return raw === null && column.nullable ? { value: null } : { reason: "missing_value" };
  }
  switch (column.type) {
    case "id":
      return parseId(raw);
    case "timestamp":
      return parseTimestamp(raw);
    case "boolean":
      if (typeof raw !== "number") return { reason: "bad_type" };
      return raw === 0 || raw === 1 ? { value: raw === 1 } : { reason: "unknown_value" };
    case "integer":
      return parseInteger(raw, column.min, column.max);
    case "currency":
      return parseOneOf(raw, isCurrency);
    case "enum":
      return parseOneOf(raw, (text) => column.values.includes(text));
    case "money":
      return parseMoney(raw, column.currency === null ? null : row[column.currency]);
    case "text":
    case "identity":
    case "content":
      return parseText(raw, column.maxBytes);
  }
}

function parseId(raw: unknown): Parsed {
  if (typeof raw === "number") return Number.isSafeInteger(raw) ? { value: String(raw) } : { reason: "bad_number" };
  const parsed = parseText(raw, longestId);
  return "value" in parsed && parsed.value === "" ? { reason: "missing_value" } : parsed;
}

/** Length in UTF-8 bytes; no NUL or other control character but tab and line ends; nothing the decoder had to replace. */
function parseText(raw: unknown, maxBytes: number): Parsed {
  if (typeof raw !== "string") return { reason: "bad_type" };
  if (raw.length > maxBytes || Buffer.byteLength(raw) > maxBytes) return { reason: "too_long" };
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/.test(raw) || !raw.isWellFormed())
    return { reason: "bad_encoding" };
  return { value: raw };
}

const timestampShape = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?$/;

/** A UTC reading as the source prints it. The instant keeps milliseconds; the text keeps everything. */
function parseTimestamp(raw: unknown): Parsed {
  if (typeof raw !== "string") return { reason: "bad_type" };
  if (!timestampShape.test(raw)) return { reason: "bad_date" };
  const part = (from: number, to: number): number => Number(raw.slice(from, to));
  const [year, month, day] = [part(0, 4), part(5, 7), part(8, 10)];
  const [hour, minute, second] = [part(11, 13), part(14, 16), part(17, 19)];
  const milliseconds = raw.length > 20 ? Number(raw.slice(20, 23).padEnd(3, "0")) : 0;
  // Date.UTC rolls an impossible day over into the next month; only the day can do so.
  if (year < 1000 || hour > 23 || minute > 59 || second > 59) return { reason: "bad_date" };
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second, milliseconds));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? { value: date } : { reason: "bad_date" };
}

function parseInteger(raw: unknown, min: number, max: number): Parsed {
  const value = typeof raw === "string" && /^-?\d{1,19}$/.test(raw) ? Number(raw) : raw;
  if (typeof value === "string") return { reason: "bad_number" };
  if (typeof value !== "number") return { reason: "bad_type" };
  if (!Number.isInteger(value)) return { reason: "bad_number" };
  return value >= min && value <= max ? { value } : { reason: "out_of_range" };
}

function parseOneOf(raw: unknown, isKnown: (text: string) => boolean): Parsed {
  if (typeof raw !== "string") return { reason: "bad_type" };
  return isKnown(raw) ? { value: raw } : { reason: "unknown_value" };
}

/** A floating point column is not money: only decimals as text and whole numbers are exact. */
function parseMoney(raw: unknown, currency: unknown): Parsed {
  const decimals = typeof currency === "string" ? currencyDecimals(currency) : 2;
  if (typeof raw === "number" && !Number.isSafeInteger(raw)) return { reason: "bad_number" };
  if (typeof raw !== "number" && typeof raw !== "string") return { reason: "bad_type" };
  const units = minorUnits(String(raw), decimals);
  if (units === null) return { reason: "bad_number" };
  return units === "too large" ? { reason: "out_of_range" } : { value: units };
}
