import type { Actor } from "#lib/access/actor.ts";
import type { Database } from "#lib/platform/db/database.ts";

/** What every verb is given beside its input. */
export type Ctx = {
  readonly actor: Actor;
  readonly requestId: string;
  /** The time of this request; verbs read no other clock. */
  readonly now: Date;
  readonly db: Database;
};
