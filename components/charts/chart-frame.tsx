"use client";

import { ChartColumn, Download, Table2 } from "lucide-react";
import { useState, type ReactNode } from "react";
import { prepareCsv, type CsvCell } from "#components/charts/prepare-csv.ts";
import { Button } from "#components/ui/button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";

export type ChartTable = { readonly header: readonly string[]; readonly rows: readonly (readonly CsvCell[])[] };

type ChartFrameProps = {
  id: string;
  title: string;
  /** Unit and range. */
  note: string;
  fileName: string;
  table: ChartTable;
  legend?: ReactNode;
  children: ReactNode;
};

/** A chart with its numbers: as a table on the page, and as a CSV file. */
export function ChartFrame({ id, title, note, fileName, table, legend, children }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
  const ToggleIcon = asTable ? ChartColumn : Table2;
  const toggleName = asTable ? "Show the chart" : "Show the numbers";
  return (
    <Panel
      id={id}
      title={title}
      note={note}
      actions={
        <>
          <Tooltip label={toggleName}>
            <Button
              look="quiet"
              size="icon-sm"
              aria-label={`${title}: ${toggleName.toLowerCase()}`}
              onClick={() => setAsTable(!asTable)}
            >
              <ToggleIcon aria-hidden="true" className="size-3.5" />
            </Button>
          </Tooltip>
          <Tooltip label="Download as CSV">
            <Button
              look="quiet"
              size="icon-sm"
              aria-label={`${title}: download as CSV`}
              onClick={() => download(fileName, table)}
            >
              <Download aria-hidden="true" className="size-3.5" />
            </Button>
          </Tooltip>
        </>
      }
    >
      <div className="h-64 p-3">
        {asTable ? (
          <NumbersTable title={title} table={table} />
        ) : (
          <div className="flex h-full flex-col">{children}</div>
        )}
      </div>
      {legend ? <div className="min-h-9 border-t px-3 py-2">{legend}</div> : null}
    </Panel>
  );
}

function NumbersTable({ title, table }: { title: string; table: ChartTable }) {
  return (
    <Table caption={title} scrolls frameClassName="h-full">
      <thead className="sticky top-0 bg-surface">
        <tr>
          {table.header.map((name, column) => (
            <Th key={name} numeric={column > 0}>
              {name}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <Tr key={String(row[0])}>
            {row.map((cell, column) => (
              <Td key={table.header[column]} numeric={column > 0} className="py-1">
                {cell ?? <span title="Not counted">–</span>}
              </Td>
            ))}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

function download(fileName: string, table: ChartTable) {
  const url = URL.createObjectURL(new Blob([prepareCsv(table.header, table.rows)], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${fileName}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
