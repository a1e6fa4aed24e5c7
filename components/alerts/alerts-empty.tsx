"use client";

import type { AlertPage } from "#lib/alerts/list-alerts.ts";
import { isNarrowed, type AlertSearch } from "#components/alerts/alert-search-params.ts";
import type { ChangeSearch } from "#components/alerts/use-alert-search.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import { useConsoleStatus } from "#components/shell/use-console-status.ts";

type Props = { page: AlertPage; search: AlertSearch; change: ChangeSearch };

/** Why the list is empty: nothing ever came, all is done, nothing matches, or the page ran out. */
export function AlertsEmpty({ page, search, change }: Props) {
  const status = useConsoleStatus();
  if (search.cursor !== "") {
    return (
      <EmptyState
        kind="no-match"
        title="This page is empty now"
        action={<Button onClick={() => change({ cursor: "" })}>Go to the first page</Button>}
      >
        The alerts on it were closed or moved to another page.
      </EmptyState>
    );
  }
  if (isNarrowed(search)) {
    const clear = (
      <Button onClick={() => change({ tier: [], kind: [], claim: "any", subject: "" })}>Clear the filters</Button>
    );
    return (
      <EmptyState kind="no-match" title={`No ${search.status} alert matches`} action={clear}>
        The filters above stay as they are.
      </EmptyState>
    );
  }
  const ever = Object.values(page.facets.status).some((count) => count > 0);
  if (!ever) {
    return (
      <EmptyState kind="first-use" title="No alerts yet">
        Alerts appear when an account&rsquo;s score reaches a tier that needs eyes.{" "}
        {status && status.feed.verdict !== "complete" ? status.feed.sentence : null}
      </EmptyState>
    );
  }
  if (search.status !== "open") return <EmptyState kind="all-done" title={`Nothing is ${search.status}`} />;
  return (
    <EmptyState kind="all-done" title="All clear">
      Every alert is handled.{" "}
      {status?.feed.dataAsOf ? (
        <>
          The feed was read <RelativeTime iso={status.feed.dataAsOf} />.
        </>
      ) : null}
    </EmptyState>
  );
}
