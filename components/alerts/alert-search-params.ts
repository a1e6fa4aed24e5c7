import { createLoader, parseAsArrayOf, parseAsString, parseAsStringLiteral, type inferParserType } from "nuqs/server";
import type { AlertClaimFilter, AlertSort, AlertStatus, AlertTier } from "#lib/alerts/alert-filter.ts";

export const statusOptions = ["open", "escalated", "dismissed", "closed"] as const satisfies readonly AlertStatus[];
export const tierOptions = ["critical", "high", "medium", "low", "monitor"] as const satisfies readonly AlertTier[];
export const sortOptions = ["score", "newest", "sla"] as const satisfies readonly AlertSort[];
export const claimOptions = ["any", "me", "none"] as const satisfies readonly AlertClaimFilter[];

/** The alert list as its address says it. `row` is the alert whose panel is open. */
export const alertSearchParams = {
  status: parseAsStringLiteral(statusOptions).withDefault("open"),
  tier: parseAsArrayOf(parseAsStringLiteral(tierOptions)).withDefault([]),
  kind: parseAsArrayOf(parseAsString).withDefault([]),
  claim: parseAsStringLiteral(claimOptions).withDefault("any"),
  subject: parseAsString.withDefault(""),
  sort: parseAsStringLiteral(sortOptions).withDefault("score"),
  cursor: parseAsString.withDefault(""),
};

export type AlertSearch = inferParserType<typeof alertSearchParams>;

export const loadAlertSearch = createLoader(alertSearchParams);

/** Whether anything but the status narrows the list. */
export function isNarrowed(search: AlertSearch): boolean {
  return search.tier.length > 0 || search.kind.length > 0 || search.claim !== "any" || search.subject !== "";
}
