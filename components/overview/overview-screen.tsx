"use client";

import { useQuery } from "@tanstack/react-query";
import type { Overview } from "#lib/operations/read-overview.ts";
import { TierShareBars } from "#components/charts/share-bars.tsx";
import { ChartFrame } from "#components/charts/chart-frame.tsx";
import { prepareShares } from "#components/charts/prepare-shares.ts";
import { fetchJson } from "#components/data/fetch-json.ts";
import { OverviewStats } from "#components/overview/overview-stats.tsx";
import { RecentActions } from "#components/overview/recent-actions.tsx";
import { AlertsChart, SignalsChart } from "#components/overview/series-charts.tsx";
import { SystemState } from "#components/overview/system-state.tsx";
import { StaleNotice } from "#components/ui/stale-notice.tsx";
import { tiers } from "#components/ui/tier.ts";

/** The overview, read again every 30 seconds while it is visible. */
export function OverviewScreen({ initial }: { initial: Overview }) {
  const { data, isError } = useQuery({
    queryKey: ["overview"],
    queryFn: ({ signal }) => fetchJson<Overview>("/api/console/overview", { signal, background: true }),
    initialData: initial,
    initialDataUpdatedAt: Date.parse(initial.asOf),
    refetchInterval: 30_000,
  });
  const shares = prepareShares(data.subjectsByTier, tiers);
  return (
    <div className="flex flex-col gap-3 px-4 pb-8">
      {isError ? <StaleNotice asOf={data.asOf} /> : null}
      <OverviewStats queue={data.queue} />
      <div className="grid gap-3 xl:grid-cols-2">
        <SignalsChart counts={data.signals} />
        <AlertsChart counts={data.alerts} />
      </div>
      <div className="grid items-start gap-3 xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="flex flex-col gap-3">
          <ChartFrame
            id="tiers"
            title="Accounts by tier"
            note="Now, accounts with a score"
            fileName="accounts-by-tier"
            table={{
              header: ["Tier", "Accounts", "Share (%)"],
              rows: shares.map((share) => [share.key, share.count, share.percent]),
            }}
          >
            <TierShareBars shares={shares} label="Accounts by tier" />
          </ChartFrame>
          <SystemState status={data.status} />
        </div>
        <RecentActions actions={data.recentActions} />
      </div>
    </div>
  );
}
