"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import type { SignalPage } from "#lib/cases/subject-view/list-subject-signals.ts";
import { fetchJson } from "#components/data/fetch-json.ts";
import { SignalItem } from "#components/subjects/signal-item.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";

/** Every signal about the subject, newest first; older ones on demand. */
export function SignalTimeline({ subjectId, first }: { subjectId: string; first: SignalPage }) {
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage, isFetchNextPageError } = useInfiniteQuery({
    queryKey: ["subject-signals", subjectId],
    queryFn: ({ pageParam, signal }) => fetchJson<SignalPage>(signalsPath(subjectId, pageParam), { signal }),
    // safe because it only widens null to the type of the later page parameters.
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.nextBefore ?? undefined,
    initialData: { pages: [first], pageParams: [null] },
    staleTime: Number.POSITIVE_INFINITY,
  });
  const signals = data.pages.flatMap((page) => page.signals);
  return (
    <Panel id="signals" title="Signals" note="Newest first, UTC" maxHeight="max-h-144">
      {signals.length === 0 ? <EmptyState kind="all-done" title="No signals about this account" /> : null}
      <ol className="divide-y">
        {signals.map((signal) => (
          <li key={signal.signalId} className="px-3 py-2">
            <SignalItem signal={signal} />
          </li>
        ))}
      </ol>
      {hasNextPage ? (
        <div className="flex items-center gap-2 border-t p-2">
          <Button size="sm" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {isFetchingNextPage ? "Reading…" : "Older signals"}
          </Button>
          {isFetchNextPageError ? <span className="text-bad">They could not be read.</span> : null}
        </div>
      ) : null}
    </Panel>
  );
}

function signalsPath(subjectId: string, before: number | null): string {
  const path = `/api/console/subjects/${encodeURIComponent(subjectId)}/signals`;
  return before === null ? path : `${path}?before=${before}`;
}
