import type { AuditAction } from "#lib/audit/actions.ts";

/** What is recorded about operating the source. */
export const recorded = {
  attested: action("source.attestation.recorded"),
  voided: action("source.attestation.voided"),
  signed: action("source.gate.signed"),
  withdrawn: action("source.gate.withdrawn"),
  acknowledged: action("operations.notification.acknowledged"),
  tested: action("operations.notification.tested"),
};

function action(name: string): AuditAction {
  // safe because the record takes any `area.object.verb`; the list of them only names what there is.
  return name as AuditAction;
}
