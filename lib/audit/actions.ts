/** Everything that is recorded, in one list: `area.object.verb`, past tense. */
export const auditActions = [
  "access.request.refused",
  "access.session.opened",
  "access.session.closed",
  "access.sign_in.refused",
  "access.user.created",
  "alerts.alert.claimed",
  "alerts.alert.dismissed",
  "alerts.alert.opened",
  "alerts.alert.raised",
  "alerts.alert.released",
  "enforcement.action.recommended",
  "policy.version.activated",
  "source.guard.breached",
  "source.sync.halted",
  "source.sync.resumed",
] as const;
export type AuditAction = (typeof auditActions)[number];

export const auditObjectKinds = [
  "alert",
  "enforcement_action",
  "policy_version",
  "session",
  "source",
  "subject",
  "user",
] as const;
export type AuditObjectKind = (typeof auditObjectKinds)[number];
