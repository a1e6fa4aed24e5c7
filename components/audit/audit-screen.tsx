"use client";

import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, ChevronRight, Download, ShieldCheck } from "lucide-react";
import { useState } from "react";
import type { AuditState } from "#lib/operations/audit/read-audit-state.ts";
import type { AuditPage } from "#lib/operations/audit/search-audit.ts";
import { AuditFilters } from "#components/audit/audit-filters.tsx";
import { isNarrowed, type AuditSearch } from "#components/audit/audit-search-params.ts";
import { AuditStatePanels } from "#components/audit/audit-state.tsx";
import { AuditTable, eventAnchorId } from "#components/audit/audit-table.tsx";
import { useAuditExport } from "#components/audit/use-audit-export.ts";
import { useAuditSearch, type ChangeSearch } from "#components/audit/use-audit-search.ts";
import { fetchJson } from "#components/data/fetch-json.ts";
import type { Act, ServerActions } from "#components/data/send-action.ts";
import { useActions } from "#components/data/use-actions.ts";
import { PageHeader } from "#components/shell/page-header.tsx";
import { useShortcut } from "#components/shortcuts/shortcut-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Menu, MenuItem, MenuLabel } from "#components/ui/menu.tsx";
import { StaleNotice } from "#components/ui/stale-notice.tsx";
import { tellDone, tellFailed } from "#components/ui/toast-manager.ts";

type AuditActions = { readonly verify: Act<Record<string, never>> };

type Props = {
  page: AuditPage;
  state: AuditState;
  actionNames: readonly string[];
  actions: ServerActions<AuditActions>;
  canExport: boolean;
};

const group = "Audit";

/** What was done, by whom, and whether the record of it can be trusted. */
export function AuditScreen({ page, state: initial, actionNames, actions, canExport }: Props) {
  const { verify } = useActions<AuditActions>(actions);
  const { search, change, loading } = useAuditSearch();
  const { state, isError, refresh } = useAuditState(initial);
  const cursor = useEventCursor(page.rows.map((row) => String(row.seq)));
  const [openSeq, setOpenSeq] = useState<string | null>(null);
  const toggle = (seq: string): void => setOpenSeq((known) => (known === seq ? null : seq));
  const waiting = state.verifications.some((row) => row.state !== "finished");

  async function verifyNow(): Promise<void> {
    const result = await verify({});
    if (result.ok) tellDone("Verification asked for");
    else tellFailed("Not verified", `${result.error.message} Reference ${result.error.request_id}.`);
    refresh();
  }

  useShortcut("j", "Next event", group, () => cursor.step(1));
  useShortcut("k", "Previous event", group, () => cursor.step(-1));
  useShortcut("o", "Open or close the event", group, () => (cursor.current ? toggle(cursor.current) : undefined));
  useShortcut("v", "Verify now", group, waiting ? null : () => void verifyNow());
  useShortcut("]", "Older events", group, page.olderCursor ? () => change({ cursor: page.olderCursor ?? "" }) : null);
  useShortcut("[", "Newer events", group, page.newerCursor ? () => change({ cursor: page.newerCursor ?? "" }) : null);

  return (
    <div className="pb-8">
      <PageHeader
        title="Audit"
        actions={
          <>
            {canExport ? <ExportMenu search={search} /> : null}
            <Button disabled={waiting} onClick={() => void verifyNow()}>
              <ShieldCheck aria-hidden="true" className="size-4" />
              {waiting ? "Verifying…" : "Verify now"}
            </Button>
            <Paging page={page} change={change} />
          </>
        }
      />
      {isError ? (
        <div className="px-4 pb-2">
          <StaleNotice asOf={state.asOf} />
        </div>
      ) : null}
      <AuditStatePanels state={state} />
      <AuditFilters search={search} change={change} actionNames={actionNames} />
      <AuditTable
        {...{ change, openSeq, loading }}
        rows={page.rows}
        current={cursor.current}
        onFocus={cursor.setCurrent}
        onToggle={toggle}
        empty={<NoEvents search={search} change={change} />}
      />
    </div>
  );
}

/** Read again every 5 seconds while the page is visible: a verification ends by itself. */
function useAuditState(initial: AuditState) {
  const { data, isError, refetch } = useQuery({
    queryKey: ["audit-state"],
    queryFn: ({ signal }) => fetchJson<AuditState>("/api/console/audit", { signal, background: true }),
    initialData: initial,
    initialDataUpdatedAt: Date.parse(initial.asOf),
    refetchInterval: 5_000,
  });
  return { state: data, isError, refresh: () => void refetch() };
}

/** Which event the keys act on. Moving it moves the focus, so that it is on screen and is read out. */
function useEventCursor(ids: readonly string[]) {
  const [current, setCurrent] = useState<string | null>(null);
  function step(by: 1 | -1): void {
    const place = current === null ? -1 : ids.indexOf(current);
    const next = ids[place === -1 ? 0 : Math.min(Math.max(place + by, 0), ids.length - 1)];
    if (next === undefined) return;
    setCurrent(next);
    document.getElementById(eventAnchorId(next))?.focus();
  }
  return { current: current !== null && ids.includes(current) ? current : null, setCurrent, step };
}

function Paging({ page, change }: { page: AuditPage; change: ChangeSearch }) {
  return (
    <nav aria-label="Pages" className="flex items-center gap-1">
      <Button
        size="icon-sm"
        aria-label="Newer events"
        disabled={page.newerCursor === null}
        onClick={() => change({ cursor: page.newerCursor ?? "" })}
      >
        <ChevronLeft aria-hidden="true" className="size-4" />
      </Button>
      <Button
        size="icon-sm"
        aria-label="Older events"
        disabled={page.olderCursor === null}
        onClick={() => change({ cursor: page.olderCursor ?? "" })}
      >
        <ChevronRight aria-hidden="true" className="size-4" />
      </Button>
    </nav>
  );
}

function ExportMenu({ search }: { search: AuditSearch }) {
  const { busy, run, dialog } = useAuditExport(search);
  return (
    <>
      <Menu
        trigger={
          <Button disabled={busy}>
            <Download aria-hidden="true" className="size-4" />
            {busy ? "Exporting…" : "Export"}
          </Button>
        }
      >
        <MenuLabel>What the search matches, at most 100,000</MenuLabel>
        <MenuItem onSelect={() => void run("csv")}>CSV, for a spreadsheet</MenuItem>
        <MenuItem onSelect={() => void run("jsonl")}>JSON lines, for a program</MenuItem>
      </Menu>
      {dialog}
    </>
  );
}

function NoEvents({ search, change }: { search: AuditSearch; change: ChangeSearch }) {
  if (!isNarrowed(search)) return <EmptyState kind="first-use" title="Nothing has been recorded yet" />;
  return (
    <EmptyState
      kind="no-match"
      title="No event matches"
      action={<Button onClick={() => change(null)}>Clear the search</Button>}
    >
      Ids match as a whole, and times are UTC.
    </EmptyState>
  );
}
