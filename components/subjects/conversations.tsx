"use client";

import { ChevronRight } from "lucide-react";
import { useState } from "react";
import type { ConversationList, ConversationRow } from "#lib/cases/subject-view/list-subject-conversations.ts";
import { ConversationThread } from "#components/subjects/conversation-thread.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import { TierBadge } from "#components/ui/tier-badge.tsx";
import { asTier } from "#components/ui/tier.ts";

/** Threads of the subject, newest first. A thread is read when it is opened; its text is redacted. */
export function Conversations({ subjectId, list }: { subjectId: string; list: ConversationList }) {
  const telling = list.conversations.find((each) => each.signals > 0) ?? list.conversations[0];
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(telling ? [telling.conversationId] : []));

  function toggle(id: string) {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  }

  return (
    <Panel id="conversations" title="Conversations" note="Contact details are masked; marks show what fired">
      {list.conversations.length === 0 ? <EmptyState kind="all-done" title="No conversations in the feed" /> : null}
      <ul className="divide-y">
        {list.conversations.map((row) => (
          <li key={row.conversationId}>
            <ThreadHead row={row} open={open.has(row.conversationId)} onToggle={() => toggle(row.conversationId)} />
            {open.has(row.conversationId) ? (
              <ConversationThread
                subjectId={subjectId}
                counterpartId={row.counterpartUserId}
                conversationId={row.conversationId}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {list.more ? (
        <p className="border-t px-3 py-2 text-sm text-ink-faint">
          Only the latest {list.conversations.length} threads are listed.
        </p>
      ) : null}
    </Panel>
  );
}

function ThreadHead({ row, open, onToggle }: { row: ConversationRow; open: boolean; onToggle: () => void }) {
  return (
    <button
      type="button"
      aria-expanded={open}
      onClick={onToggle}
      className="flex min-h-9 w-full items-center gap-2 px-3 py-1.5 text-left transition-colors hover:bg-hover focus-visible:-outline-offset-2"
    >
      <ChevronRight
        aria-hidden="true"
        className={classNames("size-3.5 text-ink-faint transition-transform", open && "rotate-90")}
      />
      <span>
        with <span className="font-mono text-sm">{row.counterpartUserId}</span>
      </span>
      {row.counterpartTier ? <TierBadge tier={asTier(row.counterpartTier)} /> : null}
      {row.signals > 0 ? <Badge tone="warn">{row.signals === 1 ? "1 signal" : `${row.signals} signals`}</Badge> : null}
      <span className="ml-auto text-sm text-ink-faint num">
        {row.messages === 1 ? "1 message" : `${row.messages} messages`}, last <RelativeTime iso={row.lastAt} />
      </span>
    </button>
  );
}
