import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";

export type BookingRow = {
  readonly bookingId: string;
  readonly side: "customer" | "provider";
  /** The other person; null when the feed has not delivered the provider's account. */
  readonly counterpartUserId: string | null;
  readonly category: string | null;
  readonly status: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly createdAt: string;
  readonly scheduledAt: string | null;
  readonly endedAt: string | null;
};

export type TransactionRow = {
  readonly transactionId: string;
  readonly bookingId: string | null;
  readonly direction: "paid" | "received";
  readonly counterpartUserId: string | null;
  readonly kind: string;
  readonly status: string;
  readonly method: string | null;
  readonly amountMinor: number;
  readonly currency: string;
  readonly at: string;
};

export type RatingSummary = {
  readonly received: { readonly count: number; readonly average: number | null; readonly byScore: readonly number[] };
  readonly given: { readonly count: number; readonly average: number | null; readonly byScore: readonly number[] };
};

export type SubjectRecords = {
  readonly bookings: readonly BookingRow[];
  readonly transactions: readonly TransactionRow[];
  readonly ratings: RatingSummary;
  readonly disputes: { readonly opened: number; readonly against: number };
  /** Rows shown of each list at most. */
  readonly limit: number;
};

const limit = 50;

/** Bookings, money, ratings and disputes of a subject, newest first. Needs `subjects:read`. */
export async function readSubjectRecords({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { subjectUserId: string };
}): Promise<SubjectRecords> {
  requirePermission(ctx, "subjects:read");
  const id = input.subjectUserId;
  const [bookings, transactions, ratings, disputes] = await Promise.all([
    readBookings(ctx, id),
    readTransactions(ctx, id),
    readRatings(ctx, id),
    ctx.db.query<{ opened: number; against: number }>(
      `SELECT (SELECT count(*) FROM disputes WHERE opened_by = $1) AS opened,
              (SELECT count(*) FROM disputes WHERE against_id = $1) AS against`,
      [id],
    ),
  ]);
  return { bookings, transactions, ratings, disputes: disputes.rows[0] ?? { opened: 0, against: 0 }, limit };
}

async function readBookings(ctx: Ctx, id: string): Promise<BookingRow[]> {
  const { rows } = await ctx.db.query<{
    booking_id: string;
    customer_id: string;
    provider_user: string | null;
    category: string | null;
    status: string;
    amount_minor: number;
    currency: string;
    source_created_at: Date;
    scheduled_at: Date | null;
    ended_at: Date | null;
  }>(
    `SELECT b.booking_id, b.customer_id, p.user_id AS provider_user, c.name AS category, b.status, b.amount_minor,
            b.currency, b.source_created_at, b.scheduled_at, coalesce(b.completed_at, b.cancelled_at) AS ended_at
     FROM bookings b
     LEFT JOIN providers p ON p.provider_id = b.provider_id
     LEFT JOIN categories c ON c.category_id = b.category_id
     WHERE b.customer_id = $1 OR b.provider_id IN (SELECT provider_id FROM providers WHERE user_id = $1)
     ORDER BY b.source_created_at DESC, b.booking_id LIMIT $2`,
    [id, limit],
  );
  return rows.map((row) => ({
    bookingId: row.booking_id,
    side: row.customer_id === id ? "customer" : "provider",
    counterpartUserId: row.customer_id === id ? row.provider_user : row.customer_id,
    category: row.category,
    status: row.status,
    amountMinor: row.amount_minor,
    currency: row.currency,
    createdAt: row.source_created_at.toISOString(),
    scheduledAt: row.scheduled_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
  }));
}

async function readTransactions(ctx: Ctx, id: string): Promise<TransactionRow[]> {
  const { rows } = await ctx.db.query<{
    transaction_id: string;
    booking_id: string | null;
    payer_id: string | null;
    payee_id: string | null;
    kind: string;
    status: string;
    method: string | null;
    amount_minor: number;
    currency: string;
    source_created_at: Date;
  }>(
    `SELECT transaction_id, booking_id, payer_id, payee_id, kind, status, method, amount_minor, currency, source_created_at
     FROM transactions WHERE payer_id = $1 OR payee_id = $1
     ORDER BY source_created_at DESC, transaction_id LIMIT $2`,
    [id, limit],
  );
  return rows.map((row) => ({
    transactionId: row.transaction_id,
    bookingId: row.booking_id,
    direction: row.payer_id === id ? "paid" : "received",
    counterpartUserId: row.payer_id === id ? row.payee_id : row.payer_id,
    kind: row.kind,
    status: row.status,
    method: row.method,
    amountMinor: row.amount_minor,
    currency: row.currency,
    at: row.source_created_at.toISOString(),
  }));
}

async function readRatings(ctx: Ctx, id: string): Promise<RatingSummary> {
  const { rows } = await ctx.db.query<{ side: "received" | "given"; score: number; count: number }>(
    `SELECT 'received' AS side, score, count(*) AS count FROM ratings WHERE ratee_id = $1 GROUP BY score
     UNION ALL SELECT 'given', score, count(*) FROM ratings WHERE rater_id = $1 GROUP BY score`,
    [id],
  );
  const summary = (side: "received" | "given") => {
    const byScore = [1, 2, 3, 4, 5].map((score) => rows.find((r) => r.side === side && r.score === score)?.count ?? 0);
    const count = byScore.reduce((sum, each) => sum + each, 0);
    const points = byScore.reduce((sum, each, index) => sum + each * (index + 1), 0);
    return { count, average: count === 0 ? null : Math.round((points / count) * 100) / 100, byScore };
  };
  return { received: summary("received"), given: summary("given") };
}
