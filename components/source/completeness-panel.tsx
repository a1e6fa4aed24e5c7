import type { Completeness, TableCompleteness } from "#lib/operations/read-completeness.ts";
import { countText } from "#components/glossary/money-text.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";
import { durationText } from "#components/ui/time-text.ts";

/** Why "complete up to" may be believed: what was counted on both sides, and what the slow pass found. */
export function CompletenessPanel({ completeness }: { completeness: Completeness }) {
  return (
    <Panel
      id="completeness"
      title="Completeness"
      note="Closed windows of the last 24 hours, counted in the source and here; the sweep walks every row by its key"
    >
      <Table caption="Completeness of each table" scrolls>
        <thead>
          <tr>
            <Th>Table</Th>
            <Th>Counted alike</Th>
            <Th numeric>Windows</Th>
            <Th numeric>In the source</Th>
            <Th numeric>Held here</Th>
            <Th numeric>Found missing</Th>
            <Th numeric>Last counted</Th>
            <Th numeric title="How long a row is waited for before its place is closed">
              Close lag
            </Th>
            <Th numeric title="The latest a row became visible after its own stamp, in 7 days">
              Worst lateness
            </Th>
            <Th numeric>Sweep, this turn</Th>
            <Th numeric>Last full turn</Th>
            <Th numeric title="Rows that no other reading had found">
              Found by sweep
            </Th>
          </tr>
        </thead>
        <tbody>
          {completeness.tables.map((table) => (
            <CompletenessRow key={table.tableName} table={table} />
          ))}
        </tbody>
      </Table>
      <Differences rows={completeness.differences} />
    </Panel>
  );
}

function CompletenessRow({ table }: { table: TableCompleteness }) {
  const { sweep } = table;
  return (
    <Tr>
      <th scope="row" className="py-(--row-y) pr-2 pl-3 text-left font-mono text-sm font-medium">
        {table.tableName}
      </th>
      <Td>
        <CountedAlike table={table} />
      </Td>
      <Td numeric>{countText(table.windows)}</Td>
      <Td numeric>{countText(table.sourceRows)}</Td>
      <Td numeric>{countText(table.heldRows)}</Td>
      <Td numeric className={table.foundRows > 0 ? "font-medium text-warn" : undefined}>
        {countText(table.foundRows)}
      </Td>
      <Td numeric>{table.checkedAt ? <RelativeTime iso={table.checkedAt} /> : "–"}</Td>
      <Td numeric>{table.lagMs === null ? "–" : durationText(table.lagMs)}</Td>
      <Td numeric>{table.worstLatenessMs === 0 ? "none" : durationText(table.worstLatenessMs)}</Td>
      <Td numeric>{sweep.turn === 0 ? "–" : `${Math.round(sweep.done * 100)} %`}</Td>
      <Td numeric>{sweep.finishedAt ? <RelativeTime iso={sweep.finishedAt} /> : "–"}</Td>
      <Td numeric className={sweep.foundRows > 0 ? "font-medium text-warn" : undefined}>
        {countText(sweep.foundRows)}
      </Td>
    </Tr>
  );
}

function CountedAlike({ table }: { table: TableCompleteness }) {
  if (table.different > 0) return <Badge tone="bad">{`${table.different} differ`}</Badge>;
  if (table.windows === 0) return <Badge tone="neutral">Not counted yet</Badge>;
  return table.foundRows > 0 ? <Badge tone="warn">Repaired</Badge> : <Badge tone="good">Yes</Badge>;
}

function Differences({ rows }: { rows: Completeness["differences"] }) {
  if (rows.length === 0) return null;
  return (
    <Table caption="Windows that did not count alike at first" scrolls frameClassName="max-h-72 border-t">
      <thead className="sticky top-0 bg-surface">
        <tr>
          <Th>Table</Th>
          <Th>Window, in the source&apos;s time</Th>
          <Th>State</Th>
          <Th numeric>In the source</Th>
          <Th numeric>Held here</Th>
          <Th numeric>Found missing</Th>
          <Th numeric>Counted</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={`${row.tableName} ${row.from}`}>
            <Td className="font-mono text-sm">{row.tableName}</Td>
            <Td className="font-mono text-sm whitespace-nowrap">
              {row.from} – {row.until}
            </Td>
            <Td>
              <Badge tone={row.state === "different" ? "bad" : "warn"}>
                {row.state === "different" ? "Differs" : "Repaired"}
              </Badge>
            </Td>
            <Td numeric>{countText(row.sourceRows)}</Td>
            <Td numeric>{countText(row.heldRows)}</Td>
            <Td numeric>{countText(row.foundRows)}</Td>
            <Td numeric>
              <RelativeTime iso={row.checkedAt} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
