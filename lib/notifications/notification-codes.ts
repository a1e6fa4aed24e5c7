/** What may be notified: every code with its severity. `<AREA>_<MODULE>_<ACTION>_<CAUSE>`. */
export const notificationCodes = {
  SOURCE_ANOMALY_AUTHENTICATION_FAILURES: "CRITICAL",
  SOURCE_ANOMALY_FEED_SILENT: "WARNING",
  SOURCE_ANOMALY_READ_ERRORS: "CRITICAL",
  SOURCE_ANOMALY_READ_LATENCY: "WARNING",
  SOURCE_ANOMALY_READ_VOLUME: "WARNING",
  SOURCE_ANOMALY_TABLE_SILENT: "WARNING",
  SOURCE_ANOMALY_WATERMARK_STUCK: "CRITICAL",
  SOURCE_ATTESTATION_VERDICT_EXPIRING: "WARNING",
  SOURCE_ATTESTATION_VERDICT_VOIDED: "WARNING",
  SOURCE_CREDENTIALS_AGE_OVERDUE: "WARNING",
  SOURCE_CREDENTIALS_CHANGE_REFUSED: "CRITICAL",
  SOURCE_CREDENTIALS_CHANGE_TAKEN: "INFO",
  SOURCE_DELIVERY_CONSOLE_TEST: "INFO",
  SOURCE_DRIFT_TABLE_CHANGED: "CRITICAL",
  SOURCE_FEED_POSITION_REGRESSED: "CRITICAL",
  SOURCE_GUARD_STATEMENT_REFUSED: "CRITICAL",
  SOURCE_PRIVILEGE_PROOF_UNSAFE: "CRITICAL",
  SOURCE_SWEEP_ROWS_MISSED: "WARNING",
  SOURCE_COMPLETENESS_WINDOW_DIFFERS: "CRITICAL",
  SOURCE_BREAKER_READS_OPENED: "WARNING",
} as const satisfies Record<string, NotificationSeverity>;

export type NotificationSeverity = "CRITICAL" | "WARNING" | "INFO";
export type NotificationCode = keyof typeof notificationCodes;

/** Area and module of a code, its first two words: what repeats are recognised by, beside the code. */
export function placeOf(code: NotificationCode): { readonly area: string; readonly module: string } {
  const [area = "", module = ""] = code.split("_");
  return { area, module };
}
