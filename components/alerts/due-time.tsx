"use client";

import { TriangleAlert } from "lucide-react";
import { classNames } from "#components/ui/class-names.ts";
import { useNow } from "#components/ui/now.tsx";
import { absoluteTime, durationText } from "#components/ui/time-text.ts";

const soonMs = 60 * 60_000;

/** Time left until the SLA, or how long it has passed: by word and icon, not by colour alone. */
export function DueTime({ iso }: { iso: string }) {
  const left = new Date(iso).getTime() - useNow();
  const late = left < 0;
  return (
    <time
      dateTime={iso}
      title={`Due ${absoluteTime(iso)}`}
      className={classNames(
        "inline-flex items-center gap-1 whitespace-nowrap text-ink-muted",
        left < soonMs && "text-warn",
        late && "font-medium text-bad",
      )}
    >
      {late ? <TriangleAlert aria-hidden="true" className="size-3" /> : null}
      {late ? `${durationText(left)} late` : durationText(left)}
    </time>
  );
}
