"use client";

import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import type { DetectorKind } from "#lib/operations/detectors/read-detector-kind.ts";
import type { RunRow } from "#lib/operations/detectors/detector-runs.ts";
import type { EvaluationRow } from "#lib/operations/detectors/stored-evaluations.ts";
import { ChartFrame } from "#components/charts/chart-frame.tsx";
import { DayColumns, dayName } from "#components/charts/day-columns.tsx";
import { fetchJson, RequestFailed } from "#components/data/fetch-json.ts";
import { familyColour, familyName } from "#components/glossary/family-names.ts";
import { countText } from "#components/glossary/money-text.ts";
import { KindDetail } from "#components/policy/kind-detail.tsx";
import type { PreparedKind } from "#components/policy/prepare-kinds.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { ErrorNotice } from "#components/ui/error-notice.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

type Props = {
  kind: PreparedKind;
  name: string;
  evaluations: readonly EvaluationRow[];
  run: RunRow | undefined;
  onClose: () => void;
};

/** One kind beside the table: what it means, how it is written, where it was wrong, what a run would change. */
export function KindPanel({ kind, name, evaluations, run, onClose }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ["detector", kind.kind],
    queryFn: ({ signal }) => fetchJson<DetectorKind>(`/api/console/detectors/${kind.kind}`, { signal }),
  });
  return (
    <aside
      aria-label={name}
      className="flex flex-col border-l bg-surface max-lg:fixed max-lg:inset-y-0 max-lg:right-0 max-lg:z-40 max-lg:w-[min(28rem,100vw)] max-lg:shadow-pop lg:sticky lg:top-(--shell-top) lg:h-[calc(100dvh-var(--shell-top))]"
    >
      <header className="flex items-start gap-2 border-b p-3">
        <div className="flex min-w-0 flex-1 flex-col gap-1">
          <h2 className="text-lg font-semibold text-balance">{name}</h2>
          <p className="flex flex-wrap items-center gap-2">
            <Badge>{familyName(kind.family)}</Badge>
            <span className="truncate font-mono text-sm text-ink-faint">{kind.kind}</span>
          </p>
        </div>
        <Button look="quiet" size="icon-sm" aria-label="Close the panel" onClick={onClose}>
          <X aria-hidden="true" className="size-4" />
        </Button>
      </header>
      <div
        tabIndex={0}
        role="group"
        aria-label={`Details of ${name}`}
        className="flex-1 overflow-y-auto focus-visible:-outline-offset-2"
      >
        <Volume kind={kind} name={name} />
        {error ? (
          <div className="p-3">
            <ErrorNotice
              title="The details could not be read"
              reference={error instanceof RequestFailed ? error.requestId : undefined}
              onRetry={() => void refetch()}
            >
              The table still works, and nothing was changed.
            </ErrorNotice>
          </div>
        ) : data ? (
          <KindDetail detail={data} kind={kind} evaluations={evaluations} run={run} />
        ) : (
          <div className="flex flex-col gap-3 p-3">
            <Skeleton className="h-20" />
            <Skeleton className="h-40" />
            <Skeleton className="h-40" />
          </div>
        )}
      </div>
    </aside>
  );
}

function Volume({ kind, name }: { kind: PreparedKind; name: string }): ReactNode {
  return (
    <div className="p-3">
      <ChartFrame
        id="kind-volume"
        title="Signals per day"
        note="30 days, UTC"
        fileName={`${kind.kind.toLowerCase()}-per-day`}
        table={{
          header: ["Day", "Signals"],
          rows: kind.days.map((day) => [dayName(day.atMs), day.value]),
        }}
      >
        <DayColumns
          large
          days={kind.days}
          colour={familyColour(kind.family)}
          label={`${name}: ${countText(kind.signals)} signals in 30 days`}
        />
      </ChartFrame>
    </div>
  );
}
