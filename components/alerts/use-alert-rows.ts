"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { AlertPage } from "#lib/alerts/list-alerts.ts";
import type { AlertRow } from "#lib/alerts/alert-row.ts";
import type { AlertChanges } from "#lib/alerts/read-alert-changes.ts";
import type { AlertSearch } from "#components/alerts/alert-search-params.ts";
import { fetchJson } from "#components/data/fetch-json.ts";

/**
 * The rows of the page, kept up to date in place every ten seconds: they never move or vanish under
 * the cursor. `newcomers` counts what entered the list since it was loaded.
 */
export function useAlertRows(page: AlertPage, search: AlertSearch) {
  const client = useQueryClient();
  const ids = useMemo(() => page.rows.map((row) => row.alertId), [page.rows]);
  const queryKey = useMemo(() => ["alert-changes", page.asOf, ids], [page.asOf, ids]);
  const { data, isError } = useQuery({
    queryKey,
    queryFn: ({ signal }) => fetchJson<AlertChanges>(changesPath(page.asOf, ids, search), { signal, background: true }),
    initialData: { rows: page.rows, newcomers: 0 },
    refetchInterval: 10_000,
    refetchOnMount: false,
  });
  const byId = useMemo(() => new Map(data.rows.map((row) => [row.alertId, row])), [data.rows]);
  const patch = useCallback(
    (alertId: string, change: (row: AlertRow) => AlertRow) => {
      client.setQueryData<AlertChanges>(queryKey, (known) =>
        known ? { ...known, rows: known.rows.map((row) => (row.alertId === alertId ? change(row) : row)) } : known,
      );
    },
    [client, queryKey],
  );
  const refresh = useCallback(() => client.invalidateQueries({ queryKey }), [client, queryKey]);
  return {
    rows: page.rows.map((row) => byId.get(row.alertId) ?? row),
    newcomers: data.newcomers,
    isError,
    patch,
    refresh,
  };
}

function changesPath(since: string, ids: readonly string[], search: AlertSearch): string {
  const query = new URLSearchParams({
    since,
    ids: ids.join(","),
    status: search.status,
    tiers: search.tier.join(","),
    kinds: search.kind.join(","),
    claim: search.claim,
    subject: search.subject,
  });
  return `/api/console/alerts/changes?${query.toString()}`;
}
