import type { Sql, Tx } from "#lib/platform/db/sql.ts";
import { AppError } from "#lib/platform/errors.ts";

/** The right to be the only one doing something, until it expires or is renewed. */
export type Lease = { readonly name: string; readonly holder: string; readonly token: number };

/**
 * Takes or renews a lease by database time; null while another holder's has not expired. Taking it
 * over raises the fencing token, so what the former holder still writes is refused.
 */
export async function takeLease(sql: Sql, name: string, holder: string, ttlMs: number): Promise<Lease | null> {
  const { rows } = await sql.query<{ token: number }>(
    `INSERT INTO leases AS lease (name, holder, token, expires_at)
     VALUES ($1, $2, 1, clock_timestamp() + $3 * interval '1 millisecond')
     ON CONFLICT (name) DO UPDATE SET
       holder = excluded.holder,
       token = CASE WHEN lease.holder = excluded.holder AND lease.expires_at > clock_timestamp()
                    THEN lease.token ELSE lease.token + 1 END,
       expires_at = excluded.expires_at
     WHERE lease.holder = excluded.holder OR lease.expires_at <= clock_timestamp()
     RETURNING token`,
    [name, holder, ttlMs],
  );
  const row = rows[0];
  return row ? { name, holder, token: row.token } : null;
}

/** Gives a lease back, so that the next holder need not wait for it to expire. */
export async function releaseLease(sql: Sql, lease: Lease): Promise<void> {
  await sql.query(`UPDATE leases SET expires_at = clock_timestamp() WHERE name = $1 AND holder = $2 AND token = $3`, [
    lease.name,
    lease.holder,
    lease.token,
  ]);
}

/** Locks the lease for the rest of the transaction. Throws `state.conflict` when it is no longer ours. */
export async function assertLease(tx: Tx, lease: Lease): Promise<void> {
  const { rowCount } = await tx.query(
    `SELECT FROM leases WHERE name = $1 AND holder = $2 AND token = $3 AND expires_at > clock_timestamp() FOR SHARE`,
    [lease.name, lease.holder, lease.token],
  );
  if (rowCount === 0) throw new AppError("state.conflict", `The lease ${lease.name} was taken over.`);
}
