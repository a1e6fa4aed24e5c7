"use client";

import type { useBulk } from "#components/alerts/use-bulk.ts";
import { Button } from "#components/ui/button.tsx";

/** What can be done with the selected rows; there only while some are. */
export function SelectionBar({ bulk, onDismiss }: { bulk: ReturnType<typeof useBulk>; onDismiss: () => void }) {
  if (bulk.selection.size === 0) return null;
  return (
    <div className="sticky bottom-4 z-20 mt-3 flex justify-center px-4">
      <div
        role="toolbar"
        aria-label="Selected alerts"
        className="flex items-center gap-2 rounded-lg bg-raised px-3 py-1.5 shadow-pop"
      >
        <span className="font-medium num">{bulk.selection.size} selected</span>
        <Button size="sm" disabled={bulk.busy} onClick={() => void bulk.claim()}>
          Claim
        </Button>
        <Button size="sm" disabled={bulk.busy} onClick={onDismiss}>
          Dismiss…
        </Button>
        <Button size="sm" look="quiet" onClick={bulk.clear}>
          Clear
        </Button>
      </div>
    </div>
  );
}
