import type { QueueSummary } from "#lib/operations/read-overview.ts";
import { countText } from "#components/glossary/money-text.ts";
import { Age } from "#components/ui/relative-time.tsx";
import { Stat } from "#components/ui/stat.tsx";
import { TierBadge } from "#components/ui/tier-badge.tsx";
import { tiers } from "#components/ui/tier.ts";
import Link from "next/link";

/** What waits for a person, each number a way into its list. */
export function OverviewStats({ queue }: { queue: QueueSummary }) {
  return (
    <section aria-label="Queue" className="grid grid-cols-2 gap-3 md:grid-cols-4">
      <div className="col-span-2 flex flex-col gap-1.5 rounded-lg border bg-surface px-3 py-2.5 shadow-card">
        <div className="flex items-baseline justify-between gap-2">
          <Link href="/alerts" prefetch={false} className="text-sm text-ink-muted hover:underline">
            Open alerts
          </Link>
          {queue.escalated > 0 ? (
            <Link href="/alerts?status=escalated" prefetch={false} className="text-sm link">
              {countText(queue.escalated)} escalated
            </Link>
          ) : null}
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
          <Link href="/alerts" prefetch={false} className="text-2xl font-semibold tracking-tight num hover:underline">
            {countText(queue.open)}
          </Link>
          <ul className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {tiers
              .filter((tier) => queue.openByTier[tier])
              .map((tier) => (
                <li key={tier}>
                  <Link
                    href={`/alerts?tier=${tier}`}
                    prefetch={false}
                    className="group inline-flex min-h-6 items-center gap-1.5"
                  >
                    <TierBadge tier={tier} />
                    <span className="font-medium num group-hover:underline">
                      {countText(queue.openByTier[tier] ?? 0)}
                    </span>
                  </Link>
                </li>
              ))}
          </ul>
        </div>
        <span className="text-sm text-ink-faint">{countText(queue.unclaimed)} not claimed by anyone</span>
      </div>
      <Stat
        label="Oldest open alert"
        value={queue.oldestOpenedAt ? <Age iso={queue.oldestOpenedAt} /> : "–"}
        note={queue.oldestOpenedAt ? "since it was opened" : "the queue is empty"}
        {...(queue.oldestOpenedAt ? { href: "/alerts?sort=sla" } : {})}
      />
      <Stat
        label="Past their time limit"
        value={countText(queue.overdue)}
        note={queue.overdue === 0 ? "all within their limit" : "open beyond the SLA"}
        tone={queue.overdue > 0 ? "bad" : "plain"}
        href="/alerts?sort=sla"
      />
    </section>
  );
}
