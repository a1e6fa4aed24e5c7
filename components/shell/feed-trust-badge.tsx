"use client";

import { CircleCheck, CircleDashed, CircleSlash, Clock, TriangleAlert } from "lucide-react";
import type { FeedTrust, FeedVerdict } from "#lib/operations/feed-trust.ts";
import { classNames } from "#components/ui/class-names.ts";
import { useNow } from "#components/ui/now.tsx";
import { absoluteTime, clockTime, durationText, shortTime } from "#components/ui/time-text.ts";

const looks: Record<FeedVerdict, { word: string; ink: string; icon: typeof Clock }> = {
  complete: { word: "complete", ink: "text-good", icon: CircleCheck },
  behind: { word: "catching up", ink: "text-warn", icon: Clock },
  unread: { word: "not read in full yet", ink: "text-ink-muted", icon: CircleDashed },
  drift: { word: "a table waits", ink: "text-warn", icon: TriangleAlert },
  failing: { word: "reading fails", ink: "text-bad", icon: TriangleAlert },
  halted: { word: "reading is halted", ink: "text-bad", icon: CircleSlash },
};

const dayMs = 86_400_000;

/** `Data as of 14:02:05, complete`: how far what is on the screen can be trusted. */
export function FeedTrustBadge({ feed }: { feed: FeedTrust }) {
  const { word, ink, icon: Icon } = looks[feed.verdict];
  const now = useNow();
  const ageMs = feed.dataAsOf ? now - new Date(feed.dataAsOf).getTime() : 0;
  const time = feed.dataAsOf ? (ageMs < dayMs ? clockTime(feed.dataAsOf) : shortTime(feed.dataAsOf)) : null;
  const detail = feed.dataAsOf ? `${absoluteTime(feed.dataAsOf)}, ${durationText(ageMs)} behind now. ` : "";
  return (
    <span
      title={detail + feed.sentence}
      className="inline-flex items-center gap-1.5 text-sm whitespace-nowrap text-ink-muted"
    >
      <Icon aria-hidden="true" className={classNames("size-3.5", ink)} />
      <span>
        {time ? (
          <>
            Data as of <span className="num">{time}</span> UTC,{" "}
          </>
        ) : (
          "Data "
        )}
        <span className={ink}>{word}</span>
      </span>
    </span>
  );
}
