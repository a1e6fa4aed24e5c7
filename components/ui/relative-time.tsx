"use client";

import { classNames } from "#components/ui/class-names.ts";
import { useNow } from "#components/ui/now.tsx";
import { absoluteTime, durationText, relativeTime, shortTime } from "#components/ui/time-text.ts";

/** How long ago, with the exact time in UTC on hover. */
export function RelativeTime({ iso, className }: { iso: string; className?: string }) {
  return (
    <time dateTime={iso} title={absoluteTime(iso)} className={classNames("whitespace-nowrap num", className)}>
      {relativeTime(iso, useNow())}
    </time>
  );
}

/** The exact time with how long ago beside it, for tables. */
export function ExactTime({ iso, className }: { iso: string; className?: string }) {
  return (
    <time dateTime={iso} title={absoluteTime(iso)} className={classNames("whitespace-nowrap num", className)}>
      {shortTime(iso)} <span className="text-ink-faint">· {relativeTime(iso, useNow())}</span>
    </time>
  );
}

/** The length of time since, without "ago": an age. */
export function Age({ iso, className }: { iso: string; className?: string }) {
  return (
    <time dateTime={iso} title={absoluteTime(iso)} className={classNames("whitespace-nowrap num", className)}>
      {durationText(Math.max(useNow() - new Date(iso).getTime(), 0))}
    </time>
  );
}
