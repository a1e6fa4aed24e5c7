import type { SourceConnection } from "#lib/source/connection.ts";

/**
 * Whether the source's session runs in UTC at this moment: a zone with summer time does so for half
 * the year at most. In any other zone TIMESTAMP columns and comparisons with them are shifted, and
 * SET, which would mend it, is not ours to send.
 */
export async function runsInUtc(connection: SourceConnection): Promise<boolean> {
  const { rows } = await connection.read("source:clock", []);
  const { source_now: utc, session_now: session } = rows[0] ?? {};
  return typeof utc === "string" && utc === session;
}
