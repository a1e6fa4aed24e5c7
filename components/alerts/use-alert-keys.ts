"use client";

import type { AlertRow } from "#lib/alerts/alert-row.ts";
import type { AlertCommands } from "#components/alerts/use-alert-commands.ts";
import type { useBulk } from "#components/alerts/use-bulk.ts";
import type { useRowCursor } from "#components/alerts/use-row-cursor.ts";
import { useShortcut } from "#components/shortcuts/shortcut-provider.tsx";

type Parts = {
  rows: readonly AlertRow[];
  openId: string | null;
  canTriage: boolean;
  canSeeSubject: boolean;
  cursor: ReturnType<typeof useRowCursor>;
  bulk: ReturnType<typeof useBulk>;
  commands: AlertCommands;
  open: (alertId: string | null) => void;
  dismiss: (rows: readonly AlertRow[]) => void;
  goToSubject: (row: AlertRow) => void;
  /** The row under the cursor, or the open one. */
  actOn: AlertRow | undefined;
};

const group = "Alerts";

/** One key per act on the row under the cursor; those that change something only for who may. */
export function useAlertKeys({ openId, canTriage, canSeeSubject, cursor, bulk, commands, open, dismiss, goToSubject, actOn }: Parts) {
  const step = (by: 1 | -1) => () => {
    const next = cursor.step(by);
    if (openId && next) open(next);
  };
  useShortcut("j", "Next alert", group, step(1));
  useShortcut("k", "Previous alert", group, step(-1));
  useShortcut("ArrowDown", "Next alert", group, step(1));
  useShortcut("ArrowUp", "Previous alert", group, step(-1));
  useShortcut("Enter", "Open, and again for the subject", group, () => {
    if (!actOn) return;
    if (actOn.alertId !== openId) open(actOn.alertId);
    else if (canSeeSubject) goToSubject(actOn);
  });
  useShortcut("x", "Select", group, () => actOn && bulk.select(actOn.alertId, !bulk.selection.has(actOn.alertId)));
  useShortcut("Escape", "Close the panel, then clear the selection", group, () => {
    if (openId) open(null);
    else bulk.clear();
  });
  const act = actOn && !actOn.closed ? actOn : undefined;
  useShortcut("c", "Claim or release", group, canTriage
    ? () => {
        if (!act) return;
        if (act.claim?.mine) void commands.release(act);
        else if (!act.claim) void commands.claim(act);
      }
    : null);
  useShortcut("d", "Dismiss", group, canTriage
    ? () => {
        if (bulk.selected.length > 0) dismiss(bulk.selected);
        else if (act && (!act.claim || act.claim.mine)) dismiss([act]);
      }
    : null);
}
