import type { Finding, Verdict } from "#lib/audit/verify/findings.ts";

export const verdictNames: Readonly<Record<Verdict, string>> = {
  ok: "Nothing wrong",
  tampered: "Tampered with",
  cannot_verify: "Could not verify",
  behind: "Sealing is behind",
};

/** `bad hash, entry 23: The event is not the one that was sealed.` */
export function findingText(finding: Finding): string {
  const place =
    finding.chainSeq !== null
      ? `entry ${finding.chainSeq}`
      : finding.auditSeq !== null
        ? `event ${finding.auditSeq}`
        : null;
  const where = [finding.bound && place ? `from ${place} on` : place, finding.object].filter((part) => part !== null);
  return `${finding.class.replaceAll("_", " ")}, ${where.join(", ")}: ${finding.detail}`;
}
