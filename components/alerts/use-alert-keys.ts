"use client";

import type { AlertRow } from "#lib/alerts/alert-row.ts";
import type { AlertCommands } from "#components/alerts/use-alert-commands.ts";
import type { useBulk } from "#components/alerts/use-bulk.ts";
import type { useRowCursor } from "#components/alerts/use-row-cursor.ts";
import { useShortcut } from "#components/shortcuts/shortcut-provider.tsx";

type Parts = {
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
export function useAlertKeys(parts: Parts) {
  useMovingKeys(parts);
  useTriageKeys(parts);
}

function useMovingKeys({ openId, canSeeSubject, cursor, bulk, open, goToSubject, actOn }: Parts) {
  const step = (by: 1 | -1) => () => {
    const next = cursor.step(by);
    if (openId && next) open(next);
  };
  useShortcut("j", "Next alert", group, step(1));
  useShortcut("k", "Previous alert", group, step(-1));
  useShortcut("ArrowDown", null, group, step(1));
  useShortcut("ArrowUp", null, group, step(-1));
  useShortcut("Enter", "Open, and again for the subject", group, () => {
    if (!actOn) return;
    if (actOn.alertId !== openId) open(actOn.alertId);
    else if (canSeeSubject) goToSubject(actOn);
  });
  useShortcut("x", "Select", group, () => {
    if (actOn) bulk.select(actOn.alertId, !bulk.selection.has(actOn.alertId));
  });
  useShortcut("Escape", "Close, then clear the selection", group, () => {
    if (openId) open(null);
    else bulk.clear();
  });
}

function useTriageKeys({ canTriage, bulk, commands, dismiss, actOn }: Parts) {
  const row = actOn && !actOn.closed ? actOn : undefined;
  function claimOrRelease() {
    if (row?.claim?.mine) void commands.release(row);
    else if (row && !row.claim) void commands.claim(row);
  }
  function dismissSelectedOrRow() {
    if (bulk.selected.length > 0) dismiss(bulk.selected);
    else if (row && (!row.claim || row.claim.mine)) dismiss([row]);
  }
  useShortcut("c", "Claim or release", group, canTriage ? claimOrRelease : null);
  useShortcut("d", "Dismiss", group, canTriage ? dismissSelectedOrRow : null);
}
