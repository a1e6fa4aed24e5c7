import type { PlacedFinding } from "#lib/detection/merge-findings.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";

/** Kinds that explain the characters they cover; a weaker reading of the same characters is dropped. */
const order: readonly SignalKind[] = [
  "PAYMENT_CREDENTIAL",
  "CONTACT_EMAIL",
  "CONTACT_MESSAGING_APP",
  "PAYMENT_EXTERNAL",
  "CONTACT_SOCIAL",
  "CONTACT_URL",
  "CONTACT_PHONE",
];

/** One place is one fact: the digits inside an IBAN are no phone, the domain of an e-mail is no link. */
export function dropContained(findings: readonly PlacedFinding[]): PlacedFinding[] {
  return findings.filter((finding) => {
    if (finding.value === null) return true;
    const rank = order.indexOf(finding.kind);
    return !findings.some((other) => {
      if (other === finding || other.value === null || other.kind === finding.kind || other.fromEarlierMessage === true)
        return false;
      if (other.originalStart >= finding.originalEnd || finding.originalStart >= other.originalEnd) return false;
      const otherRank = order.indexOf(other.kind);
      return otherRank !== -1 && rank !== -1 && otherRank < rank && other.confidence >= 0.5;
    });
  });
}
