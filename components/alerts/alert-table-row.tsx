"use client";

import Link from "next/link";
import { memo } from "react";
import type { AlertRow } from "#lib/alerts/alert-row.ts";
import { dismissalName } from "#components/alerts/alert-actions.ts";
import { ClaimState } from "#components/alerts/claim-state.tsx";
import { KindChips } from "#components/alerts/kind-chips.tsx";
import { rowAnchorId } from "#components/alerts/use-row-cursor.ts";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Age, RelativeTime } from "#components/ui/relative-time.tsx";
import { Td, Tr } from "#components/ui/table.tsx";
import { TierBadge } from "#components/ui/tier-badge.tsx";
import { DueTime } from "#components/alerts/due-time.tsx";

type RowProps = {
  row: AlertRow;
  listStatus: AlertRow["status"];
  cursor: boolean;
  open: boolean;
  selected: boolean;
  /** Less room: the panel is open beside the list. */
  narrow: boolean;
  canTriage: boolean;
  onOpen: (alertId: string) => void;
  onFocus: (alertId: string) => void;
  onSelect: (alertId: string, selected: boolean) => void;
  onClaim: (row: AlertRow) => void;
};

/** One alert. A click anywhere opens it; its headline is the button that takes the focus. */
export const AlertTableRow = memo(function AlertTableRow(props: RowProps) {
  const { row, listStatus, cursor, open, selected, narrow, canTriage, onOpen, onFocus, onSelect } = props;
  const left = row.status !== listStatus;
  return (
    <Tr
      onClick={() => onOpen(row.alertId)}
      className={classNames(
        "group cursor-default transition-colors hover:bg-hover",
        cursor && "bg-hover shadow-[inset_2px_0_0_var(--color-accent)]",
        (open || selected) && "bg-selected hover:bg-selected",
        left && "opacity-60",
      )}
    >
      <Td className="w-8" onClick={(event) => event.stopPropagation()}>
        <label className="flex size-6 items-center justify-center">
          <input
            type="checkbox"
            className="size-3.5 accent-accent"
            aria-label={`Select the alert about ${row.subjectUserId}`}
            checked={selected}
            onChange={(event) => onSelect(row.alertId, event.target.checked)}
          />
        </label>
      </Td>
      <Td className="w-px">
        <TierBadge tier={row.tier} score={row.score} className="w-26.5" />
      </Td>
      <Td className="w-px whitespace-nowrap" onClick={(event) => event.stopPropagation()}>
        <Link
          href={`/subjects/${encodeURIComponent(row.subjectUserId)}`}
          prefetch={false}
          className="font-mono text-sm link"
        >
          {row.subjectUserId}
        </Link>
      </Td>
      <Td className="max-w-0 min-w-52">
        <button
          type="button"
          id={rowAnchorId(row.alertId)}
          onFocus={() => onFocus(row.alertId)}
          aria-expanded={open}
          className="block max-w-full truncate rounded-sm text-left font-medium focus-visible:outline-offset-0"
          title={row.headline}
        >
          {row.headline}
        </button>
        <div className="flex items-center gap-2">
          {left ? <LeftNotice row={row} /> : <KindChips kinds={row.kinds} most={2} />}
          {narrow && row.claim ? <ClaimState claim={row.claim} /> : null}
        </div>
      </Td>
      {narrow ? null : (
        <Td numeric>
          {row.signalCount} <span className="text-ink-faint">·</span>{" "}
          <RelativeTime iso={row.lastSignalAt} className="text-ink-muted" />
        </Td>
      )}
      {narrow ? null : (
        <Td numeric className="text-ink-muted">
          <Age iso={row.openedAt} />
        </Td>
      )}
      <Td numeric>{row.closed ? <span className="text-ink-faint">–</span> : <DueTime iso={row.slaDueAt} />}</Td>
      {narrow ? null : (
        <Td className="w-36" onClick={(event) => event.stopPropagation()}>
          <ClaimCell row={row} canTriage={canTriage} onClaim={props.onClaim} />
        </Td>
      )}
    </Tr>
  );
});

function LeftNotice({ row }: { row: AlertRow }) {
  return (
    <span className="truncate text-sm text-ink-muted">
      {sentenceCase(row.status)}
      {row.closed ? ` by ${row.closed.name}: ${dismissalName(row.closed.reason).toLowerCase()}` : ""}
    </span>
  );
}

function ClaimCell({ row, canTriage, onClaim }: Pick<RowProps, "row" | "canTriage" | "onClaim">) {
  if (row.claim) return <ClaimState claim={row.claim} />;
  if (row.closed) return <span className="text-sm text-ink-muted">{row.closed.name}</span>;
  if (!canTriage) return <span className="text-ink-faint">–</span>;
  return (
    <Button
      size="sm"
      aria-label={`Claim the alert about ${row.subjectUserId}`}
      onClick={() => onClaim(row)}
      className="opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 focus-visible:opacity-100"
    >
      Claim
    </Button>
  );
}
