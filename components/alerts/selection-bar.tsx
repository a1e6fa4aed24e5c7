"use client";

import { Button } from "#components/ui/button.tsx";

type Props = { count: number; busy: boolean; onClaim: () => void; onDismiss: () => void; onClear: () => void };

/** What can be done with the selected rows. */
export function SelectionBar({ count, busy, onClaim, onDismiss, onClear }: Props) {
  return (
    <div role="toolbar" aria-label="Selected alerts" className="flex items-center gap-2 rounded-lg bg-raised px-3 py-1.5 shadow-pop">
      <span className="num font-medium">{count} selected</span>
      <Button size="sm" disabled={busy} onClick={onClaim}>
        Claim
      </Button>
      <Button size="sm" disabled={busy} onClick={onDismiss}>
        Dismiss…
      </Button>
      <Button size="sm" look="quiet" onClick={onClear}>
        Clear
      </Button>
    </div>
  );
}
