import type { Proportion } from "#lib/detection/evaluate/wilson-interval.ts";
import type { EvaluationRow } from "#lib/operations/detectors/stored-evaluations.ts";
import { intervalText, shareText } from "#components/charts/interval-bar.tsx";
import { countText } from "#components/glossary/money-text.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";

const labels = [
  ["all", "Found"],
  ["contact", "Contact"],
  ["payment", "Payment"],
  ["offplatform", "Off-platform"],
] as const;

/** How well the detector does on labelled files, the newest figures of each. */
export function EvaluationsPanel({ evaluations }: { evaluations: readonly EvaluationRow[] }) {
  return (
    <Panel id="evaluations" title="Evaluations" note="Newest of each labelled file, 95 % interval in brackets">
      {evaluations.length === 0 ? (
        <EmptyState kind="first-use" title="No evaluation yet">
          Store one with <code className="font-mono text-sm">cis evaluate FILE --store</code>.
        </EmptyState>
      ) : (
        <Table caption="Evaluations by labelled file" scrolls>
          <thead>
            <tr>
              <Th>File</Th>
              {labels.map(([label, name]) => (
                <Th key={label} numeric>
                  {name}
                </Th>
              ))}
              <Th numeric>False positives</Th>
              <Th numeric>Per 1,000 benign</Th>
              <Th>Stored (UTC)</Th>
            </tr>
          </thead>
          <tbody>
            {evaluations.map((row) => (
              <Tr key={row.corpus}>
                <Td className="whitespace-nowrap">
                  <span className="font-medium" title={`SHA-256 ${row.corpusSha256}`}>
                    {row.corpus}
                  </span>{" "}
                  <span className="text-sm text-ink-faint num">
                    {countText(row.threads)} threads · {row.detectorVersion}
                  </span>
                </Td>
                {labels.map(([label]) => (
                  <Td key={label} numeric>
                    <Share value={row.recall[label]} />
                  </Td>
                ))}
                <Td numeric>
                  <Share value={row.falsePositives} />
                </Td>
                <Td numeric>
                  {row.falsePositives.of === 0 ? <Nothing /> : row.flaggedBenignPerThousandMessages.toFixed(1)}
                </Td>
                <Td>
                  <ExactTime iso={row.storedAt} className="text-ink-muted" />
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}

function Share({ value }: { value: Proportion | undefined }) {
  if (value === undefined || value.of === 0) return <Nothing />;
  return (
    <span title={`${value.hits} of ${value.of}`}>
      {shareText(value.share)} <span className="text-sm text-ink-faint">({intervalText(value)})</span>
    </span>
  );
}

const Nothing = () => <span className="text-ink-faint">–</span>;
