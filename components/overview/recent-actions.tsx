import Link from "next/link";
import type { RecommendedAction } from "#lib/alerts/recommended-action.ts";
import { actionName, actionStatusName } from "#components/glossary/action-names.ts";
import { Badge } from "#components/ui/badge.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import { TierBadge } from "#components/ui/tier-badge.tsx";
import { asTier } from "#components/ui/tier.ts";

/** The latest things the policy recommended, with the sentence that says why. */
export function RecentActions({ actions }: { actions: readonly RecommendedAction[] | null }) {
  return (
    <Panel id="recent-actions" title="Latest recommended actions" note="In shadow mode nothing is ordered">
      {actions === null ? (
        <EmptyState kind="not-permitted" title="Not part of your role">
          Recommended actions need the permission <code className="font-mono">enforcement:read</code>.
        </EmptyState>
      ) : actions.length === 0 ? (
        <EmptyState kind="first-use" title="No recommendations yet">
          When a score meets the policy, what it would have done appears here.
        </EmptyState>
      ) : (
        <ul className="divide-y">
          {actions.map((action) => (
            <li key={action.actionId} className="flex flex-col gap-1 px-3 py-2">
              <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <Badge tone={action.status === "superseded" ? "neutral" : "accent"}>
                  {actionStatusName(action.status)}
                </Badge>
                <span className="font-medium">{actionName(action.action, action.durationHours)}</span>
                <Link
                  href={`/subjects/${encodeURIComponent(action.subjectUserId)}`}
                  prefetch={false}
                  className="font-mono text-sm link"
                >
                  {action.subjectUserId}
                </Link>
                <TierBadge tier={asTier(action.tier)} score={action.score} />
                <RelativeTime iso={action.createdAt} className="ml-auto text-sm text-ink-faint" />
              </div>
              {action.sentence ? <p className="text-ink-muted">{action.sentence}</p> : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
