"use client";

import dynamic from "next/dynamic";
import type { DetectorsPage } from "#lib/operations/detectors/read-detectors.ts";
import { kindName } from "#components/glossary/kind-names.ts";
import { countText } from "#components/glossary/money-text.ts";
import { EvaluationsPanel } from "#components/policy/evaluations-panel.tsx";
import { KindsTable } from "#components/policy/kinds-table.tsx";
import { comparedRun, prepareKinds } from "#components/policy/prepare-kinds.ts";
import { RunsPanel } from "#components/policy/runs-panel.tsx";
import { useKindCursor } from "#components/policy/use-kind-cursor.ts";
import { PageHeader } from "#components/shell/page-header.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { classNames } from "#components/ui/class-names.ts";

// Loaded at the first use, to keep the list itself small.
const KindPanel = dynamic(() => import("#components/policy/kind-panel.tsx").then((file) => file.KindPanel));

/** What each detector does, how right it is, and what another version would do. */
export function DetectorsScreen({ page }: { page: DetectorsPage }) {
  const families = prepareKinds(page);
  const kinds = families.flatMap((family) => family.kinds);
  const cursor = useKindCursor(kinds.map(({ kind }) => kind));
  const open = kinds.find(({ kind }) => kind === cursor.open);
  const run = comparedRun(page.runs);
  return (
    <div className={classNames("grid", open && "lg:grid-cols-[minmax(0,1fr)_27rem]")}>
      <div className="min-w-0 pb-8">
        <PageHeader
          title="Policy"
          note="Detectors: what they find and how right they are"
          actions={<Versions page={page} />}
        />
        <KindsTable
          families={families}
          current={cursor.current}
          open={cursor.open}
          run={run}
          onFocus={cursor.setCurrent}
          onShow={cursor.show}
        />
        <p className="px-4 pt-2 text-sm text-ink-faint">
          Precision is the share of decided alerts with this kind that nobody dismissed as a false positive, over 90
          days, with its 95 % interval. Days are UTC, by time of the event.
          {run
            ? " + only the run finds it, − only the live detector, ~ both, with another certainty or disguise."
            : null}
        </p>
        <div className="flex flex-col gap-3 px-4 pt-4">
          <EvaluationsPanel evaluations={page.evaluations} />
          <RunsPanel runs={page.runs} />
        </div>
      </div>
      {open ? (
        <KindPanel
          key={open.kind}
          kind={open}
          name={kindName(open.kind)}
          evaluations={page.evaluations}
          run={run}
          onClose={() => cursor.show(null)}
        />
      ) : null}
    </div>
  );
}

/** Which versions stored signals in these days: more than one means that precision mixes them. */
function Versions({ page }: { page: DetectorsPage }) {
  if (page.versions.length === 0) return <span className="text-sm text-ink-faint">No signals in 30 days</span>;
  return (
    <ul aria-label="Live detector versions of these 30 days" className="flex flex-wrap items-center gap-2">
      <li aria-hidden="true" className="text-sm text-ink-faint">
        Live
      </li>
      {page.versions.map(({ version, signals }, index) => (
        <li key={version}>
          <Badge tone={index === 0 ? "accent" : "neutral"} title={`${countText(signals)} signals in 30 days`}>
            {version}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
