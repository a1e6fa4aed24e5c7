import type { SubjectHeader } from "#lib/cases/subject-view/read-subject.ts";
import type { Contributions } from "#lib/cases/subject-view/contributions.ts";
import { kindName, sentenceCase } from "#components/glossary/kind-names.ts";
import { Waterfall } from "#components/subjects/waterfall.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";

type Risk = NonNullable<SubjectHeader["risk"]>;

/** Why the score is what it is, and what would change the tier. */
export function ScoreExplanation({ risk }: { risk: Risk | null }) {
  if (!risk) {
    return (
      <Panel id="score" title="Score">
        <EmptyState kind="all-done" title="Not scored">
          No signal has ever been found about this account, so there is nothing to explain.
        </EmptyState>
      </Panel>
    );
  }
  const { contributions } = risk;
  const version = risk.policyNumber === null ? "" : `, policy version ${risk.policyNumber}`;
  return (
    <Panel
      id="score"
      title="How the score came about"
      note={
        <>
          As of <ExactTime iso={risk.asOf} />
          {version}
        </>
      }
    >
      {contributions ? (
        <>
          <div className="p-3">
            <Waterfall contributions={contributions} />
          </div>
          <TierOutlook contributions={contributions} tier={risk.tier} />
          <ContributionTable contributions={contributions} />
        </>
      ) : (
        <EmptyState kind="first-use" title={`${risk.score.toFixed(2)} points, without an explanation`}>
          This score was recorded in a form that this version cannot read. The next signal writes a new one.
        </EmptyState>
      )}
    </Panel>
  );
}

/** What would change the tier, in sentences. */
function TierOutlook({ contributions, tier }: { contributions: Contributions; tier: string }) {
  const { toNextTier, wouldDropAt } = contributions;
  return (
    <ul className="flex flex-col gap-0.5 border-t bg-sunken px-3 py-2 text-ink-muted">
      <li>
        {toNextTier ? (
          <>
            <strong className="font-semibold text-ink num">{toNextTier.pointsNeeded.toFixed(2)} more points</strong>{" "}
            would reach the tier {toNextTier.tier}.
          </>
        ) : (
          <>It is in the highest tier.</>
        )}
      </li>
      <li>
        {wouldDropAt ? (
          <>
            Without new signals it leaves the tier {tier} by decay on{" "}
            <ExactTime iso={wouldDropAt} className="text-ink" />.
          </>
        ) : (
          <>Decay alone does not take it out of the tier {tier}.</>
        )}
      </li>
    </ul>
  );
}

function ContributionTable({ contributions }: { contributions: Contributions }) {
  const rows = contributions.entries.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return (
    <Table caption="Contributions to the score" scrolls frameClassName="max-h-80 border-t">
      <thead className="sticky top-0 bg-surface">
        <tr>
          <Th>Signal</Th>
          <Th numeric>Sure</Th>
          <Th numeric>Weight</Th>
          <Th numeric>Decay</Th>
          <Th numeric>Points</Th>
          <Th>When (UTC)</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((entry) => (
          <Tr key={entry.signalId}>
            <Td className="min-w-52">
              <span className="font-medium">{kindName(entry.kind)}</span>
              <span className="block text-sm text-ink-muted">
                {entry.note ? `${entry.note} ` : ""}
                {sentenceCase(entry.bookingStage)}.
              </span>
            </Td>
            <Td numeric>{Math.round(entry.confidence * 100)} %</Td>
            <Td numeric>{entry.weight.toFixed(2)}</Td>
            <Td numeric>× {entry.decay.toFixed(2)}</Td>
            <Td numeric className="font-medium">
              {entry.points.toFixed(2)}
            </Td>
            <Td className="text-ink-muted">
              <ExactTime iso={entry.occurredAt} />
            </Td>
          </Tr>
        ))}
        <Tr>
          <Td className="text-ink-muted">{contributions.baseline.label}</Td>
          <Td colSpan={3} />
          <Td numeric className="font-medium">
            {contributions.baseline.points.toFixed(2)}
          </Td>
          <Td />
        </Tr>
        {contributions.rest.count > 0 ? (
          <Tr>
            <Td className="text-ink-muted">{contributions.rest.count} smaller signals</Td>
            <Td colSpan={3} />
            <Td numeric className="font-medium">
              {contributions.rest.points.toFixed(2)}
            </Td>
            <Td />
          </Tr>
        ) : null}
        <Tr className="font-semibold">
          <Td>Score</Td>
          <Td colSpan={3} />
          <Td numeric>{contributions.total.toFixed(2)}</Td>
          <Td />
        </Tr>
      </tbody>
    </Table>
  );
}
