import { userInfo } from "node:os";
import type { Ctx } from "#lib/access/context.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Database } from "#lib/platform/db/database.ts";

/** The context of someone who works on the machine itself, known by the account they are logged in with. */
export function commandLineContext(db: Database, now: Date): Ctx {
  return { actor: { kind: "command-line", id: userInfo().username }, requestId: newId(now), now, db };
}
