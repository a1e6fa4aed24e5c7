import { minuteMs } from "#lib/platform/clock.ts";
import type { Database } from "#lib/platform/db/database.ts";
import type { Tx } from "#lib/platform/db/sql.ts";
import { AppError } from "#lib/platform/errors.ts";

/** One mutation as its sender names it: the same id again means the same request again. */
export type RequestKey = {
  readonly actorId: string;
  readonly requestKey: string;
  /** The door, so that an id does not mean another action. */
  readonly entry: string;
  /** Tells bodies apart without keeping them: keyed, because some hold a password or a code. */
  readonly bodyDigest: string;
};

export type Reservation =
  | { readonly kind: "answered"; readonly answer: unknown }
  | {
      readonly kind: "ours";
      /** The database for the verb: what it commits, it commits together with the fact that it did. */
      readonly db: Database;
      readonly answer: (value: unknown) => Promise<void>;
      readonly release: () => Promise<void>;
    };

type Known = {
  entry: string;
  bodyDigest: string;
  state: "running" | "committed" | "answered";
  answer: unknown;
  startedAt: Date;
};

/** Longer than any statement and transaction may take: what still runs then has died without a commit. */
const diedAfterMs = 3 * minuteMs;

/**
 * Reserves a request. The same id with the same body gets the stored answer; with another body, or
 * while the first still runs, `state.conflict`. One that died before its commit may run anew; one
 * that committed without leaving an answer is a conflict that says so, never a second effect.
 */
export async function reserveRequest(db: Database, key: RequestKey, now: Date): Promise<Reservation> {
  const values = [key.actorId, key.requestKey, key.entry, key.bodyDigest, now];
  const reserved = await db.withSystemTransaction((tx) =>
    tx.query(
      `INSERT INTO idempotency_keys (actor_id, request_key, entry, body_digest, state, started_at)
       VALUES ($1, $2, $3, $4, 'running', $5)
       ON CONFLICT (actor_id, request_key) DO UPDATE SET started_at = $5
       WHERE idempotency_keys.state = 'running' AND idempotency_keys.started_at < $6
         AND idempotency_keys.entry = $3 AND idempotency_keys.body_digest = $4`,
      [...values, new Date(now.getTime() - diedAfterMs)],
    ),
  );
  if (reserved.rowCount === 1) return ours(db, key, now);
  return { kind: "answered", answer: answerOf(await readKnown(db, key), key) };
}

async function readKnown(db: Database, key: RequestKey): Promise<Known | undefined> {
  const found = await db.query<Known>(
    `SELECT entry, body_digest AS "bodyDigest", state, answer, started_at AS "startedAt"
     FROM idempotency_keys WHERE actor_id = $1 AND request_key = $2`,
    [key.actorId, key.requestKey],
  );
  return found.rows[0];
}

function answerOf(known: Known | undefined, key: RequestKey): unknown {
  if (known && (known.entry !== key.entry || known.bodyDigest !== key.bodyDigest)) {
    throw conflict("other_body", "This request id was used for another request.");
  }
  if (known?.state === "answered") return known.answer;
  if (known?.state === "committed")
    throw conflict("done", "This was done already; its answer is not kept. Reload to see it.");
  throw conflict("in_progress", "This request is still being worked on. Wait a moment and look again.");
}

function conflict(reason: string, message: string): AppError {
  return new AppError("state.conflict", message, { details: { reason } });
}

function ours(db: Database, key: RequestKey, startedAt: Date): Reservation {
  const where = "WHERE actor_id = $1 AND request_key = $2 AND started_at = $3";
  const id = [key.actorId, key.requestKey, startedAt];

  /** In the verb's own transaction, so that an effect and its mark are one. */
  async function markCommitted(tx: Tx): Promise<void> {
    const marked = await tx.query(`UPDATE idempotency_keys SET state = 'committed' ${where}`, id);
    if (marked.rowCount === 0) throw conflict("in_progress", "This request was taken over. Look before trying again.");
  }

  return {
    kind: "ours",
    db: {
      ...db,
      withTransaction: (work) =>
        // eslint-disable-next-line local/transaction-checks-and-audits -- the verb's own transaction: it does both
        db.withTransaction(async (tx) => {
          const outcome = await work(tx);
          await markCommitted(tx);
          return outcome;
        }),
    },
    async answer(value) {
      await db.withSystemTransaction((tx) =>
        value === undefined
          ? tx.query(`UPDATE idempotency_keys SET state = 'committed' ${where}`, id)
          : tx.query(`UPDATE idempotency_keys SET state = 'answered', answer = $4, finished_at = now() ${where}`, [
              ...id,
              JSON.stringify(value),
            ]),
      );
    },
    async release() {
      await db.withSystemTransaction((tx) =>
        tx.query(`DELETE FROM idempotency_keys ${where} AND state = 'running'`, id),
      );
    },
  };
}
