"use client";

import { useQuery } from "@tanstack/react-query";
import type { ConsoleStatus } from "#lib/operations/read-console-status.ts";
import { fetchJson } from "#components/data/fetch-json.ts";

export const statusKey = ["console-status"] as const;

/** Mode and feed trust, read again every 15 seconds while the page is visible. */
export function useConsoleStatus(initial?: ConsoleStatus): ConsoleStatus | undefined {
  const { data } = useQuery({
    queryKey: statusKey,
    queryFn: ({ signal }) => fetchJson<ConsoleStatus>("/api/console/status", { signal, background: true }),
    refetchInterval: 15_000,
    ...(initial ? { initialData: initial, initialDataUpdatedAt: Date.parse(initial.asOf) } : {}),
  });
  return data;
}
