"use client";

import { RotateCw } from "lucide-react";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import type { AlertPage } from "#lib/alerts/list-alerts.ts";
import type { AlertRow } from "#lib/alerts/alert-row.ts";
import type { DismissalReason } from "#lib/alerts/dismiss-alert.ts";
import type { AlertActions } from "#components/alerts/alert-actions.ts";
import { AlertFilters } from "#components/alerts/alert-filters.tsx";
import type { AlertSearch } from "#components/alerts/alert-search-params.ts";
import { AlertPaging } from "#components/alerts/alert-paging.tsx";
import { AlertsEmpty } from "#components/alerts/alerts-empty.tsx";
import { AlertsTable } from "#components/alerts/alerts-table.tsx";
import { SelectionBar } from "#components/alerts/selection-bar.tsx";
import { useAlertCommands } from "#components/alerts/use-alert-commands.ts";
import { useAlertKeys } from "#components/alerts/use-alert-keys.ts";
import { useAlertRows } from "#components/alerts/use-alert-rows.ts";
import { useAlertSearch, useOpenAlert, type ChangeSearch } from "#components/alerts/use-alert-search.ts";
import { useBulk } from "#components/alerts/use-bulk.ts";
import { useRowCursor } from "#components/alerts/use-row-cursor.ts";
import type { ServerActions } from "#components/data/send-action.ts";
import { useActions } from "#components/data/use-actions.ts";
import { PageHeader } from "#components/shell/page-header.tsx";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { StaleNotice } from "#components/ui/stale-notice.tsx";

// Loaded at the first use, to keep the list itself small.
const AlertPanel = dynamic(() => import("#components/alerts/alert-panel.tsx").then((file) => file.AlertPanel));
const DismissDialog = dynamic(() => import("#components/alerts/dismiss-dialog.tsx").then((file) => file.DismissDialog));

type ScreenProps = {
  page: AlertPage;
  actions: ServerActions<AlertActions>;
  me: { readonly id: string; readonly name: string };
  canTriage: boolean;
  canSeeSubject: boolean;
};

/** The queue: filter, list, panel, and the keys that work on them. */
export function AlertsScreen({ page, actions: serverActions, me, canTriage, canSeeSubject }: ScreenProps) {
  const actions = useActions<AlertActions>(serverActions);
  const router = useRouter();
  const { search, change, loading } = useAlertSearch();
  const [openId, setOpenId] = useOpenAlert();
  const { rows, newcomers, isError, patch, refresh } = useAlertRows(page, search);
  const commands = useAlertCommands({ actions, me, patch, refresh });
  const cursor = useRowCursor(page.rows.map((row) => row.alertId));
  const bulk = useBulk(rows, commands);
  const [dismissing, setDismissing] = useState<readonly AlertRow[]>([]);
  const open = useCallback((alertId: string | null) => void setOpenId(alertId), [setOpenId]);
  const claim = useCallback((row: AlertRow) => void commands.claim(row), [commands]);
  const goToSubject = (row: AlertRow) => router.push(`/subjects/${encodeURIComponent(row.subjectUserId)}`);
  const actOn = rows.find((row) => row.alertId === (cursor.current ?? openId));
  useAlertKeys({
    ...{ openId, canTriage, canSeeSubject, cursor, bulk, commands, open, goToSubject, actOn },
    dismiss: setDismissing,
  });

  async function dismissAll(reason: DismissalReason) {
    const [single, ...others] = dismissing;
    if (single && others.length === 0) {
      if (await commands.dismiss(single, reason)) cursor.step(1);
    } else await bulk.dismiss(dismissing, reason);
  }

  return (
    <div className={classNames("grid", openId && "lg:grid-cols-[minmax(0,1fr)_25rem]")}>
      <div className="min-w-0 pb-8">
        <ListHead
          {...{ page, search, change, isError, newcomers }}
          onShowNew={() => (search.cursor === "" ? router.refresh() : change({ cursor: "" }))}
        />
        <AlertsTable
          {...{ rows, search, change, openId, loading, canTriage }}
          current={cursor.current}
          selection={bulk.selection}
          empty={<AlertsEmpty page={page} search={search} change={change} />}
          onOpen={open}
          onFocus={cursor.setCurrent}
          onSelect={bulk.select}
          onSelectAll={bulk.selectAll}
          onClaim={claim}
        />
        {canTriage ? <SelectionBar bulk={bulk} onDismiss={() => setDismissing(bulk.selected)} /> : null}
      </div>
      {openId ? (
        <AlertPanel
          {...{ canTriage, canSeeSubject }}
          alertId={openId}
          row={rows.find((row) => row.alertId === openId)}
          onClose={() => open(null)}
          onClaim={claim}
          onTakeOver={(row) => void commands.claim(row, row.claim?.userId)}
          onRelease={(row) => void commands.release(row)}
          onDismiss={(row) => setDismissing([row])}
        />
      ) : null}
      {dismissing.length > 0 ? (
        <DismissDialog
          subjects={dismissing.map((row) => row.subjectUserId)}
          onClose={() => setDismissing([])}
          onDismiss={dismissAll}
        />
      ) : null}
    </div>
  );
}

type HeadProps = {
  page: AlertPage;
  search: AlertSearch;
  change: ChangeSearch;
  isError: boolean;
  newcomers: number;
  onShowNew: () => void;
};

function ListHead({ page, search, change, isError, newcomers, onShowNew }: HeadProps) {
  return (
    <>
      <PageHeader
        title="Alerts"
        actions={
          <>
            <NewcomersPill count={newcomers} onShow={onShowNew} />
            <AlertPaging page={page} change={change} />
          </>
        }
      />
      <AlertFilters search={search} change={change} facets={page.facets} />
      {isError ? (
        <div className="px-4 pb-2">
          <StaleNotice asOf={page.asOf} />
        </div>
      ) : null}
    </>
  );
}

/** New rows wait here until the person asks for them. */
function NewcomersPill({ count, onShow }: { count: number; onShow: () => void }) {
  return (
    <span role="status">
      {count > 0 ? (
        <Button size="sm" onClick={onShow} className="rounded-full border-accent bg-accent-soft text-accent-strong">
          <RotateCw aria-hidden="true" className="size-3" />
          {count >= 100 ? "100 or more new" : `${count} new`}
        </Button>
      ) : null}
    </span>
  );
}
