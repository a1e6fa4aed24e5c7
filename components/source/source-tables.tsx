"use client";

import {
  CircleCheck,
  CircleDashed,
  CirclePause,
  LoaderCircle,
  Snowflake,
  TriangleAlert,
  type LucideIcon,
} from "lucide-react";
import type { SourceTableRow } from "#lib/operations/read-source.ts";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { countText } from "#components/glossary/money-text.ts";
import type { SourcePanelProps } from "#components/source/source-actions.ts";
import { TableDecision } from "#components/source/table-decision.tsx";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { useNow } from "#components/ui/now.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";
import { absoluteTime, durationText } from "#components/ui/time-text.ts";

const looks: Readonly<Record<string, { tone: BadgeTone; icon: LucideIcon }>> = {
  ok: { tone: "good", icon: CircleCheck },
  reading: { tone: "accent", icon: LoaderCircle },
  waiting: { tone: "neutral", icon: CircleDashed },
  drift: { tone: "warn", icon: TriangleAlert },
  failed: { tone: "bad", icon: TriangleAlert },
  frozen: { tone: "bad", icon: Snowflake },
  halted: { tone: "bad", icon: CirclePause },
};

/** How far each table has been read. */
export function SourceTables({ tables, ...panel }: SourcePanelProps & { tables: readonly SourceTableRow[] }) {
  return (
    <Panel id="tables" title="Tables" note="Read with SELECT only, in this order">
      <Table caption="Tables of the source" scrolls>
        <thead>
          <tr>
            <Th>Table</Th>
            <Th>State</Th>
            <Th>Complete up to (UTC)</Th>
            <Th numeric>Lag</Th>
            <Th>Watermark, as the source prints it</Th>
            <Th numeric>Last read</Th>
            <Th numeric>Last change</Th>
            <Th numeric>Read time, 1 h</Th>
            <Th numeric>Rows stored</Th>
            <Th numeric>Late rows</Th>
            <Th numeric>Set aside</Th>
            <Th numeric>Errors, 24 h</Th>
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <TableRow key={table.tableName} table={table} {...panel} />
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

function TableRow({ table, ...panel }: SourcePanelProps & { table: SourceTableRow }) {
  const { tone, icon: Icon } = looks[table.state] ?? { tone: "neutral" as const, icon: CircleDashed };
  return (
    <Tr>
      <th scope="row" className="py-(--row-y) pr-2 pl-3 font-mono text-sm font-medium">
        {table.tableName}
      </th>
      <Td>
        <Badge tone={tone}>
          <Icon aria-hidden="true" className="size-3" />
          {sentenceCase(table.state)}
        </Badge>
        {!table.caughtUp && table.state === "ok" ? <span className="ml-1.5 text-sm text-warn">catching up</span> : null}
        {table.stateReason ? <p className="mt-0.5 max-w-72 text-sm text-ink-muted">{table.stateReason}</p> : null}
        {panel.canOperate ? <TableDecision table={table} {...panel} /> : null}
      </Td>
      <Td className="whitespace-nowrap num">
        {table.completeUntil ? absoluteTime(table.completeUntil).replace(" UTC", "") : "–"}
      </Td>
      <Td numeric>
        <Lag completeUntil={table.completeUntil} />
      </Td>
      <Td className="font-mono text-sm whitespace-nowrap text-ink-muted">{table.watermark ?? "–"}</Td>
      <Td numeric>{table.lastReadAt ? <RelativeTime iso={table.lastReadAt} /> : "never"}</Td>
      <Td numeric>{table.lastChangeAt ? <RelativeTime iso={table.lastChangeAt} /> : "–"}</Td>
      <Td numeric title="Median and 95th percentile of the last hour's reads">
        <ReadTime p50Ms={table.p50Ms} p95Ms={table.p95Ms} />
      </Td>
      <Td numeric>{countText(table.rowsStored)}</Td>
      <Td numeric title="Rows that only the delayed second reading found">
        {countText(table.lateRows)}
      </Td>
      <Td numeric className={table.rowsQuarantined > 0 ? "font-medium text-warn" : undefined}>
        {countText(table.rowsQuarantined)}
      </Td>
      <Td numeric className={table.errors24h > 0 ? "font-medium text-bad" : undefined}>
        {countText(table.errors24h)}
      </Td>
    </Tr>
  );
}

function ReadTime({ p50Ms, p95Ms }: Pick<SourceTableRow, "p50Ms" | "p95Ms">) {
  if (p50Ms === null || p95Ms === null) return "–";
  return (
    <>
      {Math.round(p50Ms)} <span className="text-ink-faint">· {Math.round(p95Ms)} ms</span>
    </>
  );
}

function Lag({ completeUntil }: { completeUntil: string | null }) {
  const now = useNow();
  if (completeUntil === null) return "–";
  return durationText(Math.max(now - new Date(completeUntil).getTime(), 0));
}
