"use client";

import { ChevronRight, Link2, Clock } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import type { AuditRow } from "#lib/operations/audit/audit-page-sql.ts";
import type { ChangeSearch } from "#components/audit/use-audit-search.ts";
import { countText } from "#components/glossary/money-text.ts";
import { classNames } from "#components/ui/class-names.ts";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { EmptyRow, Table, Td, Th, Tr } from "#components/ui/table.tsx";

type Props = {
  rows: readonly AuditRow[];
  change: ChangeSearch;
  current: string | null;
  openSeq: string | null;
  loading: boolean;
  empty: ReactNode;
  onFocus: (seq: string) => void;
  onToggle: (seq: string) => void;
};

/** The element of a row that takes the focus when the cursor comes to it. */
export const eventAnchorId = (seq: string): string => `event-${seq}`;

const columns = 5;

export function AuditTable({ rows, change, current, openSeq, loading, empty, onFocus, onToggle }: Props) {
  return (
    <Table
      caption="Audit events, newest first"
      aria-busy={loading}
      frameClassName="border-y bg-surface"
      className={classNames("transition-opacity", loading && "opacity-60")}
    >
      <thead>
        <tr>
          <Th>Time (UTC)</Th>
          <Th>Who</Th>
          <Th>What</Th>
          <Th>On what</Th>
          <Th numeric>Chain</Th>
        </tr>
      </thead>
      <tbody>
        {rows.length === 0 ? <EmptyRow columns={columns}>{empty}</EmptyRow> : null}
        {rows.map((row) => {
          const seq = String(row.seq);
          const open = openSeq === seq;
          return (
            <Fragment key={seq}>
              <EventRow {...{ row, change, open, onFocus, onToggle }} cursor={current === seq} />
              {open ? <EventDetail row={row} change={change} /> : null}
            </Fragment>
          );
        })}
      </tbody>
    </Table>
  );
}

type RowProps = Pick<Props, "change" | "onFocus" | "onToggle"> & { row: AuditRow; open: boolean; cursor: boolean };

function EventRow({ row, change, open, cursor, onFocus, onToggle }: RowProps) {
  const seq = String(row.seq);
  return (
    <Tr className={classNames((cursor || open) && "bg-hover")}>
      <Td className="w-px whitespace-nowrap">
        <button
          type="button"
          id={eventAnchorId(seq)}
          aria-expanded={open}
          onFocus={() => onFocus(seq)}
          onClick={() => onToggle(seq)}
          className="flex items-center gap-1.5 rounded-sm"
        >
          <ChevronRight
            aria-hidden="true"
            className={classNames("size-3.5 text-ink-faint transition-transform", open && "rotate-90")}
          />
          <ExactTime iso={row.at} />
        </button>
      </Td>
      <Td className="whitespace-nowrap">
        <FilterButton onClick={() => change({ actor: row.actorId })} title={`Only ${row.actorId}`}>
          {row.actorName ?? <span className="font-mono text-sm">{row.actorId}</span>}
        </FilterButton>{" "}
        {row.actorKind === "person" ? null : <span className="text-sm text-ink-faint">{row.actorKind}</span>}
      </Td>
      <Td className="max-w-0 min-w-72">
        <div className="flex items-baseline gap-2">
          <FilterButton onClick={() => change({ action: row.action })} title={`Only ${row.action}`}>
            <span className="font-mono text-sm whitespace-nowrap">{row.action}</span>
          </FilterButton>
          <span className="truncate text-sm text-ink-muted">{factsText(row)}</span>
        </div>
      </Td>
      <Td className="whitespace-nowrap">
        <span className="text-sm text-ink-faint">{row.objectKind.replaceAll("_", " ")}</span>{" "}
        <FilterButton onClick={() => change({ object: row.objectId })} title={`Only ${row.objectId}`}>
          <span className="font-mono text-sm">{shortId(row.objectId)}</span>
        </FilterButton>
      </Td>
      <Td numeric>
        <ChainPlace chainSeq={row.chainSeq} />
      </Td>
    </Tr>
  );
}

function ChainPlace({ chainSeq }: { chainSeq: number | null }) {
  if (chainSeq === null) {
    return (
      <span className="inline-flex items-center gap-1 text-sm text-ink-muted">
        <Clock aria-hidden="true" className="size-3.5" /> waits
      </span>
    );
  }
  return (
    <span className="inline-flex items-center gap-1" title="Place in the chain">
      <Link2 aria-hidden="true" className="size-3.5 text-ink-faint" />
      {countText(chainSeq)}
    </span>
  );
}

function EventDetail({ row, change }: { row: AuditRow; change: ChangeSearch }) {
  const facts = Object.entries(row.facts);
  return (
    <tr className="bg-sunken">
      <td colSpan={columns} className="px-3 pt-1 pb-3">
        <dl className="grid grid-cols-[max-content_minmax(0,1fr)] items-center gap-x-4 gap-y-0.5 pl-5">
          <Fact name="Event">{countText(row.seq)}</Fact>
          <Fact name="Time">{row.at}</Fact>
          <Fact name="Actor" copy={row.actorId}>
            {row.actorKind} {row.actorId}
          </Fact>
          <Fact name="Object" copy={row.objectId}>
            {row.objectKind} {row.objectId}
          </Fact>
          <Fact name="Request" copy={row.requestId}>
            <FilterButton onClick={() => change({ request: row.requestId })} title="Only this request">
              {row.requestId}
            </FilterButton>
          </Fact>
          {facts.map(([name, value]) => (
            <Fact key={name} name={name}>
              {String(value)}
            </Fact>
          ))}
        </dl>
      </td>
    </tr>
  );
}

function Fact({ name, copy, children }: { name: string; copy?: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-sm text-ink-faint">{name}</dt>
      <dd className="flex min-h-6 items-center gap-1 font-mono text-sm break-all">
        {children}
        {copy === undefined ? null : <CopyButton text={copy} label={`Copy the ${name.toLowerCase()} id`} />}
      </dd>
    </>
  );
}

function FilterButton({ title, onClick, children }: { title: string; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" title={title} onClick={onClick} className="rounded-sm text-left hover:underline">
      {children}
    </button>
  );
}

function factsText(row: AuditRow): string {
  return Object.entries(row.facts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(" · ");
}

/** The end of a UUIDv7 tells events apart; its start is only the time. */
function shortId(id: string): string {
  return /^[0-9a-f-]{36}$/.test(id) ? `…${id.slice(-12)}` : id;
}
