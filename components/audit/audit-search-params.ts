import { createLoader, parseAsString, type inferParserType } from "nuqs/server";
import type { AuditSearchInput } from "#lib/operations/audit/audit-filter.ts";

const text = parseAsString.withDefault("");

/** The audit list as its address says it. The server refuses what is no action or time. */
export const auditSearchParams = {
  actor: text,
  action: text,
  object: text,
  request: text,
  from: text,
  to: text,
  cursor: text,
};

export type AuditSearch = inferParserType<typeof auditSearchParams>;

const load = createLoader(auditSearchParams);

/** The search as the address says it; the verb checks each part. */
export async function loadAuditSearch(params: Parameters<typeof load>[0]): Promise<AuditSearchInput> {
  // safe because the verb parses every part again and refuses what is not one of its values.
  return (await load(params)) as AuditSearchInput;
}

export function isNarrowed(search: AuditSearch): boolean {
  const { cursor: _cursor, ...filter } = search;
  return Object.values(filter).some((value) => value !== "");
}
