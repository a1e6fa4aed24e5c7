import Link from "next/link";
import type { ReactNode } from "react";
import type { DetectorKind, FalsePositiveExample } from "#lib/operations/detectors/read-detector-kind.ts";
import type { RunRow } from "#lib/operations/detectors/detector-runs.ts";
import type { RunExample } from "#lib/operations/detectors/run-examples.ts";
import type { EvaluationRow } from "#lib/operations/detectors/stored-evaluations.ts";
import { dismissalName } from "#components/alerts/alert-actions.ts";
import { intervalText, shareText } from "#components/charts/interval-bar.tsx";
import { familyName } from "#components/glossary/family-names.ts";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { countText } from "#components/glossary/money-text.ts";
import { Precision } from "#components/policy/kinds-table.tsx";
import { recallsOf, techniqueRecall, type PreparedKind } from "#components/policy/prepare-kinds.ts";
import { MaskedValue, SignalItem } from "#components/subjects/signal-item.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";

type Props = {
  detail: DetectorKind;
  kind: PreparedKind;
  evaluations: readonly EvaluationRow[];
  run: RunRow | undefined;
};

export function KindDetail({ detail, kind, evaluations, run }: Props) {
  return (
    <>
      <Section title="What it means">
        <p>{detail.meaning}</p>
        <p className="mt-1 text-ink-muted">{detail.computation}</p>
        <p className="mt-1 text-ink-muted">
          <span className="font-medium text-ink">Known false positives:</span> {detail.knownFalsePositives}
        </p>
      </Section>
      <Section title="Decided alerts, 90 days">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Precision outcomes={kind.outcomes} />
          {detail.outcomes.map(({ outcome, alerts }) => (
            <span key={outcome} className="text-sm text-ink-muted num">
              {dismissalName(outcome)} {countText(alerts)}
            </span>
          ))}
        </p>
      </Section>
      <Section title={`Labelled ${familyName(kind.family).toLowerCase()} threads`}>
        <Labelled kind={kind} evaluations={evaluations} />
      </Section>
      <Section title="Dismissed as false positives">
        <FalsePositives examples={detail.falsePositives} />
      </Section>
      {run && detail.differences ? (
        <Section title={`${run.kind === "shadow" ? "Shadow" : "Replay"} ${run.detectorVersion} against live`}>
          <Differences kind={kind} examples={detail.differences} />
        </Section>
      ) : null}
      <Section title="How it is written, 30 days">
        <Techniques detail={detail} signals={kind.signals} evaluations={evaluations} />
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t p-3">
      <h3 className="mb-2 text-sm font-medium text-ink-faint">{title}</h3>
      {children}
    </section>
  );
}

function Labelled({ kind, evaluations }: Pick<Props, "kind" | "evaluations">) {
  const recalls = recallsOf(evaluations, kind.family);
  if (recalls.length === 0) return <p className="text-ink-muted">No stored evaluation has threads of this family.</p>;
  return (
    <ul className="flex flex-col gap-0.5">
      {recalls.map(({ corpus, value, falsePositives }) => (
        <li key={corpus} className="flex flex-wrap items-baseline gap-x-2 num">
          <span className="font-medium">{corpus}</span>
          <span title={`${value.hits} of ${value.of} threads`}>
            found {shareText(value.share)} <span className="text-sm text-ink-faint">({intervalText(value)})</span>
          </span>
          {falsePositives.of > 0 ? (
            <span title={`${falsePositives.hits} of ${falsePositives.of} harmless threads, all kinds together`}>
              false positives {shareText(falsePositives.share)}{" "}
              <span className="text-sm text-ink-faint">({intervalText(falsePositives)})</span>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function SubjectLink({ subjectUserId }: { subjectUserId: string | null }) {
  if (subjectUserId === null) return null;
  return (
    <Link href={`/subjects/${encodeURIComponent(subjectUserId)}`} prefetch={false} className="font-mono text-sm link">
      {subjectUserId}
    </Link>
  );
}

function FalsePositives({ examples }: { examples: readonly FalsePositiveExample[] | null }) {
  if (examples === null) return <p className="text-ink-muted">Examples need the permission alerts:read.</p>;
  if (examples.length === 0)
    return <p className="text-ink-muted">No alert with this kind was dismissed as a false positive.</p>;
  return (
    <ul className="flex flex-col divide-y">
      {examples.map(({ alertId, closedAt, subjectUserId, signal }) => (
        <li key={alertId} className="py-2 first:pt-0">
          <SignalItem signal={signal} />
          <p className="flex items-baseline gap-2 pl-4 text-sm text-ink-faint">
            <SubjectLink subjectUserId={subjectUserId} />
            <span>
              dismissed <ExactTime iso={closedAt} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Differences({ kind, examples }: { kind: PreparedKind; examples: readonly RunExample[] }) {
  const { same = 0, changed = 0, onlyBefore = 0, onlyNow = 0 } = kind.difference ?? {};
  const sides = [
    ["now", `Only the run finds ${countText(onlyNow)}`],
    ["before", `Only live finds ${countText(onlyBefore)}`],
  ] as const;
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm text-ink-muted num">
        {countText(same)} in both
        {changed > 0 ? `, ${countText(changed)} of them with another certainty or disguise` : ""}
      </p>
      {sides.map(([side, title]) => {
        const own = examples.filter((example) => example.side === side);
        if (own.length === 0) return null;
        return (
          <div key={side}>
            <h4 className="text-sm font-medium num">{title}</h4>
            <ul className="flex flex-col divide-y">
              {own.map((example, index) => (
                <li key={index} className="flex flex-col gap-0.5 py-1.5">
                  {example.evidence.map((each, place) => (
                    <p key={place}>
                      {each.masked ? <MaskedValue text={each.masked} /> : null} {each.note}
                    </p>
                  ))}
                  <p className="flex items-baseline gap-2 text-sm text-ink-faint num">
                    <SubjectLink subjectUserId={example.subjectUserId} />
                    {Math.round(example.confidence * 100)} % sure · <ExactTime iso={example.occurredAt} />
                  </p>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

type TechniquesProps = { detail: DetectorKind; signals: number; evaluations: readonly EvaluationRow[] };

function Techniques({ detail, signals, evaluations }: TechniquesProps) {
  if (detail.techniques.length === 0) return <p className="text-ink-muted">No signal of this kind in 30 days.</p>;
  return (
    <Table caption="Techniques of this kind">
      <thead>
        <tr>
          <Th>Technique</Th>
          <Th numeric>Signals</Th>
          <Th numeric>Found when labelled</Th>
        </tr>
      </thead>
      <tbody>
        {detail.techniques.map(({ technique, signals: count }) => {
          const found = techniqueRecall(evaluations, technique);
          return (
            <Tr key={technique}>
              <Td>{sentenceCase(technique)}</Td>
              <Td numeric>
                {countText(count)}{" "}
                <span className="text-sm text-ink-faint">{shareText(count / Math.max(signals, 1))}</span>
              </Td>
              <Td numeric>
                {found ? (
                  <span title={`${found.hits} of ${found.of} threads`}>
                    {shareText(found.share)} <span className="text-sm text-ink-faint">({intervalText(found)})</span>
                  </span>
                ) : (
                  <span className="text-ink-faint">–</span>
                )}
              </Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}
