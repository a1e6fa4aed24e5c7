import { parseNote } from "#lib/audit/checkpoint/note.ts";
import type { Sql } from "#lib/platform/db/sql.ts";

/**
 * Whether the chain still holds what the newest checkpoint outside says. Where it does not, nothing
 * more is signed: a log must never vouch for two histories.
 */
export async function agreesWithCheckpoint(sql: Sql, text: string): Promise<boolean> {
  const note = parseNote(text);
  if (!note) return false;
  const { rows } = await sql.query<{ hash: string }>(
    "SELECT encode(hash, 'hex') AS hash FROM audit_chain WHERE chain_seq = $1",
    [note.treeSize],
  );
  return rows[0]?.hash === note.rootHash.toString("hex");
}
