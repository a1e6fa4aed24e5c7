"use client";

import { useQuery } from "@tanstack/react-query";
import { ArrowUpRight, X } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { AlertRow } from "#lib/alerts/alert-row.ts";
import type { AlertDetail } from "#lib/alerts/read-alert.ts";
import { ClaimState } from "#components/alerts/claim-state.tsx";
import { dismissalName } from "#components/alerts/alert-actions.ts";
import { DueTime } from "#components/alerts/due-time.tsx";
import { fetchJson, RequestFailed } from "#components/data/fetch-json.ts";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { ActionCard } from "#components/subjects/action-card.tsx";
import { SignalItem } from "#components/subjects/signal-item.tsx";
import { Button, buttonStyle } from "#components/ui/button.tsx";
import { ErrorNotice } from "#components/ui/error-notice.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { TierBadge } from "#components/ui/tier-badge.tsx";

type PanelProps = {
  alertId: string;
  /** The row as the list knows it: newer than what the panel read, after an action. */
  row: AlertRow | undefined;
  canTriage: boolean;
  canSeeSubject: boolean;
  onClose: () => void;
  onClaim: (row: AlertRow) => void;
  onTakeOver: (row: AlertRow) => void;
  onRelease: (row: AlertRow) => void;
  onDismiss: (row: AlertRow) => void;
};

/** One alert beside the list: why it surfaced, what the policy recommends, the latest evidence. */
export function AlertPanel(props: PanelProps) {
  const { alertId, row, onClose } = props;
  const { data, error, refetch } = useQuery({
    queryKey: ["alert", alertId, row?.lastSignalAt],
    queryFn: ({ signal }) => fetchJson<AlertDetail>(`/api/console/alerts/${alertId}`, { signal }),
    placeholderData: (previous) => (previous?.alert.alertId === alertId ? previous : undefined),
  });
  const alert = row ?? data?.alert;
  return (
    <aside
      aria-label="Alert"
      className="flex flex-col border-l bg-surface max-lg:fixed max-lg:inset-y-0 max-lg:right-0 max-lg:z-40 max-lg:w-[min(28rem,100vw)] max-lg:shadow-pop lg:sticky lg:top-(--shell-top) lg:h-[calc(100dvh-var(--shell-top))]"
    >
      {alert ? <PanelHead alert={alert} {...props} /> : <PanelHeadSkeleton onClose={onClose} />}
      <div
        tabIndex={0}
        role="group"
        aria-label="Details of the alert"
        className="flex-1 overflow-y-auto focus-visible:-outline-offset-2"
      >
        {error ? (
          <div className="p-3">
            <ErrorNotice
              title={
                error instanceof RequestFailed && error.status === 404
                  ? "This alert does not exist"
                  : "The details could not be read"
              }
              reference={error instanceof RequestFailed ? error.requestId : undefined}
              onRetry={() => void refetch()}
            >
              The list still works, and nothing was changed.
            </ErrorNotice>
          </div>
        ) : data ? (
          <PanelBody detail={data} />
        ) : (
          <div className="flex flex-col gap-3 p-3">
            <Skeleton className="h-16" />
            <Skeleton className="h-40" />
            <Skeleton className="h-48" />
          </div>
        )}
      </div>
    </aside>
  );
}

function PanelHead({ alert, canSeeSubject, onClose, ...rest }: PanelProps & { alert: AlertRow }) {
  const subjectHref = `/subjects/${encodeURIComponent(alert.subjectUserId)}`;
  return (
    <header className="flex flex-col gap-2 border-b p-3">
      <div className="flex items-center gap-2">
        <TierBadge tier={alert.tier} score={alert.score} />
        <span className="font-mono text-sm">{alert.subjectUserId}</span>
        <span className="ml-auto flex items-center gap-1">
          {canSeeSubject ? (
            <Link href={subjectHref} prefetch={false} className={buttonStyle({ look: "quiet", size: "sm" })}>
              Subject <ArrowUpRight aria-hidden="true" className="size-3.5" /> <Kbd>↵</Kbd>
            </Link>
          ) : null}
          <Button look="quiet" size="icon-sm" aria-label="Close the panel" onClick={onClose}>
            <X aria-hidden="true" className="size-4" />
          </Button>
        </span>
      </div>
      <h2 className="text-lg font-semibold text-balance">{alert.headline}</h2>
      <PanelActions alert={alert} {...rest} />
    </header>
  );
}

type ActionsProps = Omit<PanelProps, "canSeeSubject" | "onClose"> & { alert: AlertRow };

function PanelActions({ alert, canTriage, onClaim, onTakeOver, onRelease, onDismiss }: ActionsProps) {
  if (alert.closed) {
    return (
      <p className="text-ink-muted">
        {sentenceCase(alert.status)} by {alert.closed.name}, <ExactTime iso={alert.closed.at} />:{" "}
        {dismissalName(alert.closed.reason).toLowerCase()}.
      </p>
    );
  }
  const heldByOther = alert.claim && !alert.claim.mine;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {alert.claim ? <ClaimState claim={alert.claim} /> : null}
      <span className="inline-flex items-center gap-1 text-sm text-ink-faint">
        Due <DueTime iso={alert.slaDueAt} />
      </span>
      {canTriage ? (
        <span className="ml-auto flex gap-1.5">
          {heldByOther ? (
            <Button size="sm" onClick={() => onTakeOver(alert)}>
              Take over
            </Button>
          ) : alert.claim ? (
            <Button size="sm" onClick={() => onRelease(alert)}>
              Release <Kbd>c</Kbd>
            </Button>
          ) : (
            <Button size="sm" onClick={() => onClaim(alert)}>
              Claim <Kbd>c</Kbd>
            </Button>
          )}
          <Button size="sm" disabled={heldByOther ?? false} onClick={() => onDismiss(alert)}>
            Dismiss… <Kbd>d</Kbd>
          </Button>
        </span>
      ) : null}
    </div>
  );
}

function PanelBody({ detail }: { detail: AlertDetail }) {
  const { alert, action, signals, subject } = detail;
  return (
    <>
      <PanelSection title="Recommended action">
        {action ? <ActionCard action={action} /> : <p className="text-ink-muted">The policy recommended nothing.</p>}
      </PanelSection>
      <PanelSection title={`Latest evidence (${signals.length} of ${alert.signalCount})`}>
        {signals.length === 0 ? <p className="text-ink-muted">No signals are kept for this account.</p> : null}
        <ul className="flex flex-col divide-y">
          {signals.map((signal) => (
            <li key={signal.signalId} className="py-2 first:pt-0">
              <SignalItem signal={signal} />
            </li>
          ))}
        </ul>
      </PanelSection>
      <PanelSection title="About">
        <dl className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-3 gap-y-1">
          <dt className="text-ink-faint">Opened</dt>
          <dd>
            <ExactTime iso={alert.openedAt} />
          </dd>
          <dt className="text-ink-faint">Account</dt>
          <dd>
            {subject
              ? [sentenceCase(subject.status), subject.city, subject.country].filter(Boolean).join(", ")
              : "Not delivered by the feed yet"}
          </dd>
          <dt className="text-ink-faint">Alert id</dt>
          <dd className="truncate font-mono text-sm" title={alert.alertId}>
            {alert.alertId}
          </dd>
        </dl>
      </PanelSection>
    </>
  );
}

function PanelSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-b p-3 last:border-b-0">
      <h3 className="mb-2 text-sm font-medium text-ink-faint">{title}</h3>
      {children}
    </section>
  );
}

function PanelHeadSkeleton({ onClose }: { onClose: () => void }) {
  return (
    <header className="flex items-start gap-2 border-b p-3">
      <div className="flex flex-1 flex-col gap-2">
        <Skeleton className="h-5 w-40" />
        <Skeleton className="h-6 w-72" />
        <Skeleton className="h-6 w-56" />
      </div>
      <Button look="quiet" size="icon-sm" aria-label="Close the panel" onClick={onClose}>
        <X aria-hidden="true" className="size-4" />
      </Button>
    </header>
  );
}
