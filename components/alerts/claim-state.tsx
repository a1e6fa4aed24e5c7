"use client";

import { UserRound } from "lucide-react";
import type { AlertRow } from "#lib/alerts/alert-row.ts";
import { classNames } from "#components/ui/class-names.ts";
import { useNow } from "#components/ui/now.tsx";
import { absoluteTime, durationText } from "#components/ui/time-text.ts";

/** Who works on it, and for how long the claim still holds. */
export function ClaimState({ claim }: { claim: NonNullable<AlertRow["claim"]> }) {
  const left = new Date(claim.until).getTime() - useNow();
  const minutes = left > 0 ? `${Math.max(Math.round(left / 60_000), 1)} min left` : "ended";
  return (
    <span
      title={`Until ${absoluteTime(claim.until)} (${durationText(Math.max(left, 0))} left)`}
      className={classNames(
        "inline-flex min-w-0 items-center gap-1.5 text-sm",
        claim.mine ? "text-accent" : "text-ink-muted",
      )}
    >
      <UserRound aria-hidden="true" className="size-3.5 shrink-0" />
      <span className="truncate">{claim.mine ? "You" : claim.name}</span>
      <span className="whitespace-nowrap text-ink-faint num">{minutes}</span>
    </span>
  );
}
