/** A source's clock reading as it prints it: `YYYY-MM-DD HH:MM:SS[.ffffff]`. Compared as text, never rounded. */
const shape = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?$/;

/** Moves a clock reading by whole milliseconds, keeping its microseconds. Throws on any other shape. */
export function shiftSourceTime(text: string, byMs: number): string {
  const match = shape.exec(text);
  if (!match) throw new RangeError("the source's clock is not in the expected form");
  const [, day = "", time = "", fraction = ""] = match;
  const micros = fraction.padEnd(6, "0");
  const moved = new Date(Date.parse(`${day}T${time}.${micros.slice(0, 3)}Z`) + byMs);
  const iso = moved.toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 23)}${micros.slice(3)}`;
}

/** The instant of a source's clock reading, for a source whose clock is UTC. Millisecond precision. */
export function sourceInstant(text: string): Date {
  const match = shape.exec(text);
  if (!match) throw new RangeError("the source's clock is not in the expected form");
  const [, day = "", time = "", fraction = ""] = match;
  return new Date(`${day}T${time}.${fraction.padEnd(3, "0").slice(0, 3)}Z`);
}

/**
 * A bound in the precision that a table's cursors are printed in: a column without fractions holds
 * stamps of a second that is not over yet, so that second is not below the bound. With no cursor to
 * go by, whole seconds.
 */
export function boundFor(cursor: string | null, bound: string): string {
  const [seconds = "", fraction = ""] = bound.split(".");
  const digits = cursor?.split(".")[1]?.length ?? 0;
  return digits === 0 ? seconds : `${seconds}.${fraction.padEnd(6, "0").slice(0, digits)}`;
}
