"use client";

import { useQuery } from "@tanstack/react-query";
import type { SourceView } from "#lib/operations/read-source.ts";
import { fetchJson } from "#components/data/fetch-json.ts";
import { LatencyChart } from "#components/source/latency-chart.tsx";
import { QuarantineTable } from "#components/source/quarantine-table.tsx";
import { SourceControlPanel, type SourceActions } from "#components/source/source-control-panel.tsx";
import { SourceTables } from "#components/source/source-tables.tsx";
import { StaleNotice } from "#components/ui/stale-notice.tsx";

type Props = { initial: SourceView; actions: SourceActions; canOperate: boolean };

/** The read-only feed, read again every 10 seconds while it is visible. */
export function SourceScreen({ initial, actions, canOperate }: Props) {
  const { data, isError, refetch } = useQuery({
    queryKey: ["source"],
    queryFn: ({ signal }) => fetchJson<SourceView>("/api/console/source", { signal, background: true }),
    initialData: initial,
    initialDataUpdatedAt: Date.parse(initial.asOf),
    refetchInterval: 10_000,
  });
  return (
    <div className="flex flex-col gap-3 px-4 pb-8">
      {isError ? <StaleNotice asOf={data.asOf} /> : null}
      <SourceControlPanel
        control={data.control}
        actions={actions}
        canOperate={canOperate}
        onChanged={() => void refetch()}
      />
      <SourceTables tables={data.tables} />
      <LatencyChart latency={data.latency} />
      <QuarantineTable rows={data.quarantined} total={data.quarantinedTotal} />
    </div>
  );
}
