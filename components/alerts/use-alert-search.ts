"use client";

import { parseAsString, useQueryState, useQueryStates } from "nuqs";
import { useTransition } from "react";
import { alertSearchParams, type AlertSearch } from "#components/alerts/alert-search-params.ts";

export type ChangeSearch = (changes: Partial<AlertSearch> | null) => void;

/** The filter in the address. Any change asks the server again, from the first page unless it sets a cursor. */
export function useAlertSearch() {
  const [loading, startTransition] = useTransition();
  const [search, setSearch] = useQueryStates(alertSearchParams, { shallow: false, history: "push", startTransition });
  const change: ChangeSearch = (changes) => {
    void setSearch(changes === null ? null : { cursor: null, ...changes });
  };
  return { search, change, loading };
}

/** The open alert. Only the page itself needs it, so the server is not asked. */
export function useOpenAlert() {
  return useQueryState("row", parseAsString.withOptions({ history: "replace" }));
}
