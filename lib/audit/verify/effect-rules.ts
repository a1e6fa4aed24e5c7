import type { AuditAction } from "#lib/audit/actions.ts";

/** What must stand beside what: rows of a business table, and records of how they came to be. */
export type EffectRule = {
  readonly name: string;
  readonly table: string;
  /** The column that a record names its row by. */
  readonly key: string;
  /** Only these rows count. */
  readonly where?: string;
  /** Any of these records will do. */
  readonly actions: readonly AuditAction[];
  /**
   * `pairs`: exactly one record for a row and one row for a record. `recorded`: a row has a record,
   * of which there may be several, and the row may have moved on since.
   */
  readonly kind: "pairs" | "recorded";
  /** Rows are removed after at least so many days: an older record may stand alone. */
  readonly keptDays?: number;
};

/** Names of tables and columns are constants of this file: they go into statements as they are. */
export const effectRules: readonly EffectRule[] = [
  {
    name: "recommended action",
    ...{ table: "enforcement_actions", key: "action_id", kind: "pairs" },
    actions: ["enforcement.action.recommended"],
  },
  { name: "opened alert", table: "alerts", key: "alert_id", kind: "pairs", actions: ["alerts.alert.opened"] },
  {
    name: "dismissed alert",
    ...{ table: "alerts", key: "alert_id", where: "status = 'dismissed'", kind: "recorded" },
    actions: ["alerts.alert.dismissed"],
  },
  {
    name: "claimed alert",
    ...{ table: "alerts", key: "alert_id", where: "claimed_by IS NOT NULL", kind: "recorded" },
    actions: ["alerts.alert.claimed"],
  },
  {
    name: "session",
    ...{ table: "sessions", key: "session_id", kind: "pairs", keptDays: 20 },
    actions: ["access.session.opened"],
  },
  {
    name: "ended session",
    ...{ table: "sessions", key: "session_id", where: "revoked_at IS NOT NULL", kind: "recorded" },
    actions: ["access.session.closed"],
  },
  { name: "account", table: "admin_users", key: "user_id", kind: "pairs", actions: ["access.user.created"] },
  { name: "invite", table: "invites", key: "invite_id", kind: "recorded", actions: ["access.invite.created"] },
  {
    name: "accepted invite",
    ...{ table: "invites", key: "invite_id", where: "accepted_at IS NOT NULL", kind: "recorded" },
    actions: ["access.invite.accepted"],
  },
  {
    name: "revoked invite",
    ...{ table: "invites", key: "invite_id", where: "revoked_at IS NOT NULL", kind: "recorded" },
    actions: ["access.invite.revoked"],
  },
  { name: "API token", table: "api_tokens", key: "token_id", kind: "recorded", actions: ["access.api_token.created"] },
  {
    name: "revoked API token",
    ...{ table: "api_tokens", key: "token_id", where: "revoked_at IS NOT NULL", kind: "recorded" },
    actions: ["access.api_token.revoked"],
  },
  {
    name: "disabled account",
    ...{ table: "admin_users", key: "user_id", where: "disabled_at IS NOT NULL", kind: "recorded" },
    actions: ["access.user.disabled"],
  },
  {
    name: "dead letter",
    ...{ table: "dead_letters", key: "dead_letter_id", kind: "recorded" },
    actions: ["pipeline.event.buried"],
  },
  {
    name: "activated policy",
    ...{ table: "policy_versions", key: "policy_version_id", where: "activated_at IS NOT NULL", kind: "recorded" },
    actions: ["policy.version.activated"],
  },
  {
    name: "requested verification",
    ...{ table: "audit_verifications", key: "verification_id", where: "cause = 'person'", kind: "pairs" },
    actions: ["audit.verification.requested"],
  },
];
