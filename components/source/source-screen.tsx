"use client";

import { useQuery } from "@tanstack/react-query";
import type { SourceView } from "#lib/operations/read-source.ts";
import { fetchJson } from "#components/data/fetch-json.ts";
import type { ServerActions } from "#components/data/send-action.ts";
import { useActions } from "#components/data/use-actions.ts";
import { AccessPanel } from "#components/source/access-panel.tsx";
import { CompletenessPanel } from "#components/source/completeness-panel.tsx";
import { GatesPanel } from "#components/source/gates-panel.tsx";
import { LatencyChart } from "#components/source/latency-chart.tsx";
import { NotificationsPanel } from "#components/source/notifications-panel.tsx";
import { QuarantineTable } from "#components/source/quarantine-table.tsx";
import type { SourceActions } from "#components/source/source-actions.ts";
import { SourceControlPanel } from "#components/source/source-control-panel.tsx";
import { SourceTables } from "#components/source/source-tables.tsx";
import { StaleNotice } from "#components/ui/stale-notice.tsx";

type Props = { initial: SourceView; actions: ServerActions<SourceActions>; canOperate: boolean };

/** The read-only feed, read again every 10 seconds while it is visible. */
export function SourceScreen({ initial, actions: serverActions, canOperate }: Props) {
  const actions = useActions<SourceActions>(serverActions);
  const { data, isError, refetch } = useQuery({
    queryKey: ["source"],
    queryFn: ({ signal }) => fetchJson<SourceView>("/api/console/source", { signal, background: true }),
    initialData: initial,
    initialDataUpdatedAt: Date.parse(initial.asOf),
    refetchInterval: 10_000,
  });
  const { operations } = data;
  const shared = { actions, canOperate, onChanged: () => void refetch() };
  return (
    <div className="flex flex-col gap-3 px-4 pb-8">
      {isError ? <StaleNotice asOf={data.asOf} /> : null}
      <SourceControlPanel control={data.control} {...shared} />
      <AccessPanel role={operations.role} credentials={operations.credentials} {...shared} />
      <NotificationsPanel rows={operations.notifications} open={operations.unacknowledged} {...shared} />
      <SourceTables tables={data.tables} {...shared} />
      <CompletenessPanel completeness={data.completeness} />
      <LatencyChart latency={data.latency} />
      <QuarantineTable rows={data.quarantined} total={data.quarantinedTotal} />
      <GatesPanel activation={operations.activation} {...shared} />
    </div>
  );
}
