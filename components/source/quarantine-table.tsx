import type { QuarantineRow } from "#lib/operations/read-source.ts";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { countText } from "#components/glossary/money-text.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";

/** Rows that did not parse: where and why, never what stood in them. */
export function QuarantineTable({ rows, total }: { rows: readonly QuarantineRow[]; total: number }) {
  const note =
    total > rows.length
      ? `The latest ${rows.length} of ${countText(total)}`
      : "Rows that did not parse; their neighbours were taken in";
  return (
    <Panel id="quarantined" title="Rows set aside" note={note}>
      {rows.length === 0 ? (
        <EmptyState kind="all-done" title="No row is set aside">
          Every row read so far could be taken in.
        </EmptyState>
      ) : (
        <Table caption="Rows set aside" scrolls frameClassName="max-h-96">
          <thead className="sticky top-0 bg-surface">
            <tr>
              <Th>Table</Th>
              <Th>Key</Th>
              <Th>Column</Th>
              <Th>Reason</Th>
              <Th>First seen (UTC)</Th>
              <Th>Last seen (UTC)</Th>
              <Th numeric>Times</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Tr key={row.quarantineId}>
                <Td className="font-mono text-sm">{row.tableName}</Td>
                <Td className="max-w-64 truncate font-mono text-sm" title={row.sourceKey}>
                  {row.sourceKey}
                </Td>
                <Td className="font-mono text-sm">{row.columnName}</Td>
                <Td>{sentenceCase(row.reason)}</Td>
                <Td className="text-ink-muted">
                  <ExactTime iso={row.firstSeenAt} />
                </Td>
                <Td className="text-ink-muted">
                  <ExactTime iso={row.lastSeenAt} />
                </Td>
                <Td numeric>{row.timesSeen}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}
