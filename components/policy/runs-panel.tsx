import type { RunRow } from "#lib/operations/detectors/detector-runs.ts";
import { countText } from "#components/glossary/money-text.ts";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";
import { dayText } from "#components/ui/time-text.ts";

const tones: Record<RunRow["state"], BadgeTone> = {
  running: "accent",
  finished: "neutral",
  failed: "bad",
  silent: "warn",
};

/** Detectors beside the live one: what they found on the same messages. */
export function RunsPanel({ runs }: { runs: readonly RunRow[] }) {
  return (
    <Panel
      id="runs"
      title="Shadow and replay"
      note="Against the signals stored live for the same messages; nothing here is scored"
    >
      {runs.length === 0 ? (
        <EmptyState kind="first-use" title="No detector ran beside the live one yet">
          Replay a period with <code className="font-mono text-sm">cis detect --replay --from … --to …</code>, or start
          a worker with <code className="font-mono text-sm">CIS_DETECTOR_SHADOW=true</code>.
        </EmptyState>
      ) : (
        <Table caption="Runs beside the live detector, newest first" scrolls>
          <thead>
            <tr>
              <Th>Run</Th>
              <Th>Period</Th>
              <Th numeric>Messages</Th>
              <Th numeric>Same</Th>
              <Th numeric>Changed</Th>
              <Th numeric>Only live</Th>
              <Th numeric>Only the run</Th>
              <Th>As of (UTC)</Th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <Run key={run.runId} run={run} />
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}

function Run({ run }: { run: RunRow }) {
  const total = run.comparison?.total;
  const cell = (count: number | undefined, tone = "") => (
    <Td numeric className={count ? tone : "text-ink-faint"}>
      {count === undefined ? "–" : countText(count)}
    </Td>
  );
  return (
    <Tr>
      <Td className="whitespace-nowrap">
        <span className="inline-flex items-center gap-2">
          <span className="font-medium">{run.kind === "shadow" ? "Shadow" : "Replay"}</span>
          <span className="font-mono text-sm">{run.detectorVersion}</span>
          {run.state === "finished" ? null : <Badge tone={tones[run.state]}>{run.state}</Badge>}
        </span>
      </Td>
      <Td className="whitespace-nowrap text-ink-muted num">
        {run.to === null ? `since ${dayText(run.from)}` : `${dayText(run.from)} – ${dayText(run.to)}`}
      </Td>
      <Td numeric title={unread(run)}>
        {countText(run.counts.messages)}
        {run.counts.notKept + run.counts.notReadable + run.counts.dead > 0 ? (
          <span className="text-warn">
            {" "}
            −{countText(run.counts.notKept + run.counts.notReadable + run.counts.dead)}
          </span>
        ) : null}
      </Td>
      {cell(total?.same)}
      {cell(total?.changed)}
      {cell(total?.onlyBefore, "text-warn")}
      {cell(total?.onlyNow, "text-accent-strong")}
      <Td>
        <ExactTime iso={run.comparedAt ?? run.startedAt} className="text-ink-muted" />
      </Td>
    </Tr>
  );
}

/** What was not compared, and why. */
function unread({ counts, comparison }: RunRow): string {
  const late = comparison ? `, ${countText(comparison.notDetectedLive)} not detected live` : "";
  return `${countText(counts.notKept)} bodies no longer kept, ${countText(counts.notReadable)} not readable, ${countText(counts.dead)} failed${late}`;
}
