import Link from "next/link";
import type { ConsoleStatus } from "#lib/operations/read-console-status.ts";
import { countText } from "#components/glossary/money-text.ts";
import { FeedTrustBadge } from "#components/shell/feed-trust-badge.tsx";
import { ModeBadge, modeMeaning } from "#components/shell/mode-badge.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";

/** How far decisions reach, and how far the data can be trusted. */
export function SystemState({ status }: { status: ConsoleStatus }) {
  const { feed, mode } = status;
  return (
    <Panel id="system-state" title="Mode and feed">
      <dl className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 gap-y-2 p-3">
        <dt className="text-ink-faint">Mode</dt>
        <dd className="flex flex-col items-start gap-1">
          <ModeBadge mode={mode} />
          <span className="text-ink-muted">
            {modeMeaning(mode)} Since <RelativeTime iso={status.modeChangedAt} />.
          </span>
        </dd>
        <dt className="text-ink-faint">Feed</dt>
        <dd className="flex flex-col items-start gap-1">
          <FeedTrustBadge feed={feed} />
          <span className="text-ink-muted">{feed.sentence}</span>
        </dd>
        <dt className="text-ink-faint">Set aside</dt>
        <dd className="text-ink-muted">
          <Link href="/source#quarantined" prefetch={false} className="link num">
            {countText(feed.quarantined)} rows
          </Link>{" "}
          could not be taken in.
        </dd>
      </dl>
    </Panel>
  );
}
