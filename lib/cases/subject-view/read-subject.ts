import type { Ctx } from "#lib/access/context.ts";
import { requirePermission } from "#lib/access/require-permission.ts";
import { readContributions, type Contributions } from "#lib/cases/subject-view/contributions.ts";

export type SubjectHeader = {
  readonly subjectUserId: string;
  /** Null when signals name an account that the feed has not delivered. */
  readonly account: {
    readonly city: string | null;
    readonly country: string | null;
    readonly status: string;
    readonly emailVerified: boolean;
    readonly memberSince: string;
    readonly deleted: boolean;
  } | null;
  readonly provider: {
    readonly providerId: string;
    readonly status: string;
    readonly kycStatus: string;
    readonly category: string | null;
  } | null;
  readonly risk: {
    readonly score: number;
    readonly tier: string;
    readonly asOf: string;
    readonly signalCount: number;
    readonly policyNumber: number | null;
    readonly contributions: Contributions | null;
  } | null;
  readonly openAlertId: string | null;
  /** Scores over time, oldest first, at most 60. */
  readonly history: readonly { readonly at: string; readonly score: number; readonly tier: string }[];
};

type StoredSubject = {
  city: string | null;
  country: string | null;
  account_status: string | null;
  email_verified_at: Date | null;
  member_since: Date | null;
  deleted_at: Date | null;
  provider_id: string | null;
  provider_status: string | null;
  kyc_status: string | null;
  category: string | null;
  score_centi: number | null;
  tier: string | null;
  as_of: Date | null;
  signal_count: number | null;
  contributions: unknown;
  policy_number: number | null;
  open_alert_id: string | null;
};

const headerSql = `
  SELECT u.city, u.country, u.status AS account_status, u.email_verified_at, u.source_created_at AS member_since, u.deleted_at,
         p.provider_id, p.status AS provider_status, p.kyc_status, c.name AS category,
         r.score_centi, r.tier, r.as_of, r.signal_count, s.contributions, v.number AS policy_number, a.alert_id AS open_alert_id
  FROM (SELECT $1::text AS id) asked
  LEFT JOIN users u ON u.user_id = asked.id
  LEFT JOIN LATERAL (SELECT * FROM providers WHERE user_id = asked.id ORDER BY source_created_at LIMIT 1) p ON true
  LEFT JOIN categories c ON c.category_id = p.category_id
  LEFT JOIN subject_risk r ON r.subject_user_id = asked.id
  LEFT JOIN risk_scores s ON s.seq = r.score_seq
  LEFT JOIN policy_versions v ON v.policy_version_id = s.policy_version_id
  LEFT JOIN LATERAL (SELECT alert_id FROM alerts WHERE subject_user_id = asked.id
                     AND status IN ('open', 'escalated') LIMIT 1) a ON true`;

/** Who this is and how risky, or null when neither the feed nor the pipeline knows the id. Needs `subjects:read`. */
export async function readSubject({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { subjectUserId: string };
}): Promise<SubjectHeader | null> {
  requirePermission(ctx, "subjects:read");
  const id = input.subjectUserId;
  const [header, history] = await Promise.all([
    ctx.db.query<StoredSubject>(headerSql, [id]),
    ctx.db.query<{ as_of: Date; score_centi: number; tier: string }>(
      "SELECT as_of, score_centi, tier FROM risk_scores WHERE subject_user_id = $1 ORDER BY seq DESC LIMIT 60",
      [id],
    ),
  ]);
  const row = header.rows[0];
  if (!row || (row.account_status === null && row.tier === null && history.rows.length === 0)) return null;
  return {
    subjectUserId: id,
    account: toAccount(row),
    provider: row.provider_id
      ? {
          providerId: row.provider_id,
          status: row.provider_status ?? "unknown",
          kycStatus: row.kyc_status ?? "unknown",
          category: row.category,
        }
      : null,
    risk: toRisk(row),
    openAlertId: row.open_alert_id,
    history: history.rows
      .map((each) => ({ at: each.as_of.toISOString(), score: each.score_centi / 100, tier: each.tier }))
      .reverse(),
  };
}

function toAccount(row: StoredSubject): SubjectHeader["account"] {
  if (row.account_status === null || row.member_since === null) return null;
  return {
    city: row.city,
    country: row.country,
    status: row.account_status,
    emailVerified: row.email_verified_at !== null,
    memberSince: row.member_since.toISOString(),
    deleted: row.deleted_at !== null,
  };
}

function toRisk(row: StoredSubject): SubjectHeader["risk"] {
  if (row.score_centi === null || row.tier === null || row.as_of === null) return null;
  return {
    score: row.score_centi / 100,
    tier: row.tier,
    asOf: row.as_of.toISOString(),
    signalCount: row.signal_count ?? 0,
    policyNumber: row.policy_number,
    contributions: readContributions(row.contributions),
  };
}
