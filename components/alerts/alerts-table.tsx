"use client";

import type { ReactNode } from "react";
import type { AlertRow } from "#lib/alerts/alert-row.ts";
import type { AlertSearch } from "#components/alerts/alert-search-params.ts";
import { AlertTableRow } from "#components/alerts/alert-table-row.tsx";
import type { ChangeSearch } from "#components/alerts/use-alert-search.ts";
import { classNames } from "#components/ui/class-names.ts";
import { EmptyRow, Table, Th } from "#components/ui/table.tsx";

type TableProps = {
  rows: readonly AlertRow[];
  search: AlertSearch;
  change: ChangeSearch;
  current: string | null;
  openId: string | null;
  selection: ReadonlySet<string>;
  loading: boolean;
  canTriage: boolean;
  empty: ReactNode;
  onOpen: (alertId: string) => void;
  onFocus: (alertId: string) => void;
  onSelect: (alertId: string, selected: boolean) => void;
  onSelectAll: (selected: boolean) => void;
  onClaim: (row: AlertRow) => void;
};

export function AlertsTable(props: TableProps) {
  const { rows, search, openId, selection, loading, empty, onSelectAll } = props;
  const narrow = openId !== null;
  const all = rows.length > 0 && rows.every((row) => selection.has(row.alertId));
  return (
    <Table
      caption={`${search.status} alerts`}
      aria-busy={loading}
      frameClassName="border-y bg-surface"
      className={classNames("transition-opacity", loading && "opacity-60")}
    >
      <thead className="sticky top-0 z-10 bg-surface">
        <tr>
          <Th className="w-8">
            <label className="flex size-6 items-center justify-center">
              <input
                type="checkbox"
                className="size-3.5 accent-accent"
                aria-label="Select every alert on this page"
                checked={all}
                disabled={rows.length === 0}
                onChange={(event) => onSelectAll(event.target.checked)}
              />
            </label>
          </Th>
          <SortHead name="Tier and score" sort="score" {...props} />
          <Th>Subject</Th>
          <Th>Why it surfaced</Th>
          {narrow ? null : <Th numeric>Signals, last</Th>}
          {narrow ? null : <SortHead name="Age" sort="newest" numeric {...props} />}
          <SortHead name="Due in" sort="sla" numeric {...props} />
          {narrow ? null : (
            <Th>{search.status === "open" || search.status === "escalated" ? "Claimed by" : "Closed by"}</Th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.length === 0 ? <EmptyRow columns={narrow ? 5 : 8}>{empty}</EmptyRow> : null}
        {rows.map((row) => (
          <AlertTableRow
            key={row.alertId}
            row={row}
            listStatus={search.status}
            cursor={props.current === row.alertId}
            open={openId === row.alertId}
            selected={selection.has(row.alertId)}
            narrow={narrow}
            canTriage={props.canTriage}
            onOpen={props.onOpen}
            onFocus={props.onFocus}
            onSelect={props.onSelect}
            onClaim={props.onClaim}
          />
        ))}
      </tbody>
    </Table>
  );
}

type SortHeadProps = Pick<TableProps, "search" | "change"> & {
  name: string;
  sort: AlertSearch["sort"];
  numeric?: boolean;
};

/** A heading that sorts. The score falls, ages rise from the newest, due times rise. */
function SortHead({ name, sort, search, change, numeric = false }: SortHeadProps) {
  const sorted = search.sort === sort ? (sort === "score" ? "descending" : "ascending") : undefined;
  return (
    <Th sorted={sorted} numeric={numeric}>
      <button
        type="button"
        className={classNames("h-6 rounded-sm hover:text-ink", sorted && "text-ink")}
        onClick={() => change({ sort })}
      >
        {name}
      </button>
    </Th>
  );
}
