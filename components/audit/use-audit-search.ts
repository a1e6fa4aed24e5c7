"use client";

import { useQueryStates } from "nuqs";
import { useTransition } from "react";
import { auditSearchParams, type AuditSearch } from "#components/audit/audit-search-params.ts";

export type ChangeSearch = (changes: Partial<AuditSearch> | null) => void;

/** The filter in the address. Any change asks the server again, from the newest unless it sets a cursor. */
export function useAuditSearch() {
  const [loading, startTransition] = useTransition();
  const [search, setSearch] = useQueryStates(auditSearchParams, { shallow: false, history: "push", startTransition });
  const change: ChangeSearch = (changes) => {
    void setSearch(changes === null ? null : { cursor: null, ...changes });
  };
  return { search, change, loading };
}
