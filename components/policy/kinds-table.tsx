"use client";

import type { RunRow } from "#lib/operations/detectors/detector-runs.ts";
import type { KindSummary } from "#lib/operations/detectors/read-detectors.ts";
import { DayColumns } from "#components/charts/day-columns.tsx";
import { IntervalBar, intervalText, shareText } from "#components/charts/interval-bar.tsx";
import { familyColour, familyName } from "#components/glossary/family-names.ts";
import { kindName } from "#components/glossary/kind-names.ts";
import { countText } from "#components/glossary/money-text.ts";
import type { Difference, PreparedFamily, PreparedKind } from "#components/policy/prepare-kinds.ts";
import { kindAnchorId } from "#components/policy/use-kind-cursor.ts";
import { classNames } from "#components/ui/class-names.ts";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";

type Props = {
  families: readonly PreparedFamily[];
  current: string | null;
  open: string | null;
  /** The run whose differences have a column; without one there is no such column. */
  run: RunRow | undefined;
  onFocus: (kind: string) => void;
  onShow: (kind: string | null) => void;
};

/** Every kind of signal with what it did in the last 30 days and what people made of it. */
export function KindsTable({ families, current, open, run, onFocus, onShow }: Props) {
  const narrow = open !== null;
  const compared = run !== undefined;
  const columns = (narrow ? 4 : 6) + (compared ? 1 : 0);
  return (
    <Table caption="Kinds of signal, by family" frameClassName="border-y bg-surface">
      <thead className="sticky top-0 z-10 bg-surface">
        <tr>
          <Th>Kind</Th>
          <Th>30 days, per day</Th>
          <Th numeric>Signals</Th>
          {narrow ? null : <Th numeric>Disguised</Th>}
          <Th>Precision</Th>
          {narrow ? null : <Th numeric>Reviewed</Th>}
          {run ? (
            <Th numeric title={`${run.detectorVersion} against what is stored live`}>
              {run.kind === "shadow" ? "Shadow" : "Replay"} against live
            </Th>
          ) : null}
        </tr>
      </thead>
      {families.map((family) => (
        <tbody key={family.family}>
          <FamilyRow {...{ family, columns }} />
          {family.kinds.map((kind) => (
            <KindRow
              key={kind.kind}
              {...{ kind, narrow, compared, onFocus, onShow }}
              cursor={current === kind.kind}
              open={open === kind.kind}
            />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

function FamilyRow({ family: { family, recall }, columns }: { family: PreparedFamily; columns: number }) {
  return (
    <tr className="border-t bg-sunken">
      <th scope="rowgroup" colSpan={columns} className="px-3 py-1 text-sm font-normal text-ink-muted">
        <span className="flex flex-wrap items-center gap-x-2">
          <svg viewBox="0 0 8 8" aria-hidden="true" className="size-2">
            <circle cx="4" cy="4" r="4" fill={familyColour(family)} />
          </svg>
          <span className="font-medium text-ink">{familyName(family)}</span>
          {recall ? (
            <span
              className="num"
              title={`${recall.value.hits} of ${recall.value.of} threads, 95 % interval in brackets`}
            >
              finds {shareText(recall.value.share)} ({intervalText(recall.value)}) of {recall.corpus}
            </span>
          ) : null}
        </span>
      </th>
    </tr>
  );
}

type RowProps = Pick<Props, "onFocus" | "onShow"> & {
  kind: PreparedKind;
  compared: boolean;
  narrow: boolean;
  cursor: boolean;
  open: boolean;
};

function KindRow({ kind, narrow, compared, cursor, open, onFocus, onShow }: RowProps) {
  const name = kindName(kind.kind);
  return (
    <Tr
      onClick={() => onShow(open ? null : kind.kind)}
      className={classNames(
        "cursor-default transition-colors hover:bg-hover",
        cursor && "bg-hover shadow-[inset_2px_0_0_var(--color-accent)]",
        open && "bg-selected hover:bg-selected",
      )}
    >
      <Td className="max-w-0 min-w-44">
        <button
          type="button"
          id={kindAnchorId(kind.kind)}
          aria-expanded={open}
          onFocus={() => onFocus(kind.kind)}
          title={kind.kind}
          className={classNames(
            "block max-w-full truncate rounded-sm text-left focus-visible:outline-offset-0",
            kind.signals > 0 ? "font-medium" : "text-ink-muted",
          )}
        >
          {name}
        </button>
      </Td>
      <Td className={narrow ? "w-36" : "w-64"}>
        <DayColumns
          days={kind.days}
          colour={familyColour(kind.family)}
          label={`${name}: ${countText(kind.signals)} signals in 30 days`}
        />
      </Td>
      <Td numeric className={kind.signals === 0 ? "text-ink-faint" : ""}>
        {countText(kind.signals)}
      </Td>
      {narrow ? null : (
        <Td numeric className="w-28">
          {kind.disguised ? shareText(kind.disguised.share) : <span className="text-ink-faint">–</span>}
        </Td>
      )}
      <Td className="w-52">
        <Precision outcomes={kind.outcomes} />
      </Td>
      {narrow ? null : (
        <Td numeric className="w-24">
          {countText(kind.outcomes.reviewed)}
        </Td>
      )}
      {compared ? (
        <Td numeric className="w-32">
          <DifferenceCell difference={kind.difference} />
        </Td>
      ) : null}
    </Tr>
  );
}

/** A share with its interval; below ten decided alerts only that there are too few. */
export function Precision({ outcomes }: { outcomes: KindSummary["outcomes"] }) {
  const { precision, reviewed } = outcomes;
  if (precision === null) {
    return (
      <span className="text-sm text-ink-faint num">{reviewed === 0 ? "Not reviewed yet" : `Too few: ${reviewed}`}</span>
    );
  }
  return (
    <span
      className="inline-flex items-center gap-2 whitespace-nowrap num"
      title={`${precision.hits} of ${precision.of} decided alerts`}
    >
      <IntervalBar value={precision} />
      {shareText(precision.share)} <span className="text-sm text-ink-faint">({intervalText(precision)})</span>
    </span>
  );
}

/** What the run adds and what it no longer finds; a dash when both find the same. */
function DifferenceCell({ difference }: { difference: Difference | null }) {
  if (difference === null) return <span className="text-ink-faint">–</span>;
  const { same, changed, onlyBefore, onlyNow } = difference;
  if (onlyBefore + onlyNow + changed === 0) {
    return <span className="text-ink-faint">{same > 0 ? "no difference" : "–"}</span>;
  }
  return (
    <span
      className="inline-flex gap-2"
      title={`${onlyNow} only in the run, ${onlyBefore} only live, ${same} in both (${changed} of them changed)`}
    >
      {onlyNow > 0 ? <span className="text-accent-strong">+{countText(onlyNow)}</span> : null}
      {onlyBefore > 0 ? <span className="text-warn">−{countText(onlyBefore)}</span> : null}
      {changed > 0 ? <span className="text-ink-muted">~{countText(changed)}</span> : null}
    </span>
  );
}
