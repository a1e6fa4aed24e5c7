import { BadgeCheck, BriefcaseBusiness, MapPin } from "lucide-react";
import Link from "next/link";
import type { SubjectHeader } from "#lib/cases/subject-view/read-subject.ts";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { prepareScorePath } from "#components/subjects/prepare-score-path.ts";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { buttonStyle } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import { TierBadge } from "#components/ui/tier-badge.tsx";
import { asTier } from "#components/ui/tier.ts";
import { dayText } from "#components/ui/time-text.ts";

const statusTones: Readonly<Record<string, BadgeTone>> = {
  active: "good",
  restricted: "warn",
  suspended: "bad",
  banned: "bad",
};

/** Who this is, how risky now, and how that came. */
export function SubjectHead({ subject }: { subject: SubjectHeader }) {
  const { account, provider, risk } = subject;
  return (
    <header className="flex items-start gap-x-6 gap-y-3 px-4 pt-4 pb-3 max-md:flex-wrap">
      <div className="flex min-w-0 flex-col gap-1">
        <h1 className="flex items-center gap-1.5 text-xl font-semibold">
          <span className="truncate font-mono">{subject.subjectUserId}</span>
          <CopyButton text={subject.subjectUserId} label="Copy the subject id" />
        </h1>
        {account ? (
          <AccountLine account={account} provider={provider} />
        ) : (
          <p className="text-ink-muted">The feed has not delivered this account; its signals name it.</p>
        )}
      </div>
      <div className="ml-auto flex shrink-0 items-center gap-4">
        <ScoreHistory subject={subject} />
        {risk ? (
          <div className="flex flex-col items-end gap-1">
            <span className="flex items-baseline gap-2">
              <span className="text-2xl font-semibold tracking-tight num">{risk.score.toFixed(1)}</span>
              <TierBadge tier={asTier(risk.tier)} />
            </span>
            <span className="text-sm text-ink-faint">
              {risk.signalCount} signals, scored <RelativeTime iso={risk.asOf} />
            </span>
          </div>
        ) : (
          <span className="text-ink-muted">Not scored</span>
        )}
        {subject.openAlertId ? (
          <Link
            href={`/alerts?row=${subject.openAlertId}`}
            prefetch={false}
            className={buttonStyle({ look: "secondary" })}
          >
            Open alert
          </Link>
        ) : null}
      </div>
    </header>
  );
}

type LineProps = { account: NonNullable<SubjectHeader["account"]>; provider: SubjectHeader["provider"] };

function AccountLine({ account, provider }: LineProps) {
  const place = [account.city, account.country].filter(Boolean).join(", ");
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-muted">
      <Badge tone={statusTones[account.status] ?? "neutral"}>
        {account.deleted ? "Deleted in the marketplace" : sentenceCase(account.status)}
      </Badge>
      {provider ? (
        <span className="inline-flex items-center gap-1">
          <BriefcaseBusiness aria-hidden="true" className="size-3.5" />
          Provider{provider.category ? `, ${provider.category}` : ""} · {sentenceCase(provider.status).toLowerCase()} ·
          identity {provider.kycStatus}
        </span>
      ) : (
        <span>Customer</span>
      )}
      {place ? (
        <span className="inline-flex items-center gap-1">
          <MapPin aria-hidden="true" className="size-3.5" />
          {place}
        </span>
      ) : null}
      <span className="inline-flex items-center gap-1">
        <BadgeCheck aria-hidden="true" className="size-3.5" />
        E-mail {account.emailVerified ? "verified" : "not verified"}
      </span>
      <span className="num">Since {dayText(account.memberSince)}</span>
    </div>
  );
}

function ScoreHistory({ subject }: { subject: SubjectHeader }) {
  const path = prepareScorePath(subject.history, 120, 32);
  if (path === "") return null;
  const scores = subject.history.map((point) => point.score);
  const name = `Score over its last ${scores.length} changes: from ${scores[0]?.toFixed(1)} to ${scores.at(-1)?.toFixed(1)}, at most ${Math.max(...scores).toFixed(1)}`;
  return (
    <svg role="img" aria-label={name} viewBox="-1 -1 122 34" className="h-9 w-32 max-sm:hidden">
      <title>{name}</title>
      {[20, 40, 60, 80].map((edge) => (
        <line key={edge} x1="0" x2="120" y1={32 - edge * 0.32} y2={32 - edge * 0.32} stroke="var(--color-line)" />
      ))}
      <path d={path} fill="none" stroke="var(--color-accent)" strokeWidth="1.5" />
    </svg>
  );
}
