"use client";

import { useCallback, useMemo, useState } from "react";
import type { AlertRow } from "#lib/alerts/alert-row.ts";
import type { DismissalReason } from "#lib/alerts/dismiss-alert.ts";
import type { AlertCommands } from "#components/alerts/use-alert-commands.ts";
import { tellDone } from "#components/ui/toast-manager.ts";

/** The selected rows, and the commands on all of them: one call each, so that one conflict stops no other. */
export function useBulk(rows: readonly AlertRow[], commands: AlertCommands) {
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const selected = useMemo(() => rows.filter((row) => selection.has(row.alertId) && !row.closed), [rows, selection]);

  const select = useCallback((alertId: string, on: boolean) => {
    setSelection((known) => {
      const next = new Set(known);
      if (on) next.add(alertId);
      else next.delete(alertId);
      return next;
    });
  }, []);
  const selectAll = useCallback(
    (on: boolean) => setSelection(new Set(on ? rows.map((row) => row.alertId) : [])),
    [rows],
  );
  const clear = useCallback(() => setSelection(new Set()), []);

  const each = useCallback(
    async (list: readonly AlertRow[], past: string, run: (row: AlertRow) => Promise<boolean>) => {
      setBusy(true);
      let done = 0;
      for (const row of list) if (await run(row)) done += 1;
      setBusy(false);
      if (done > 0) tellDone(`${past} ${done} of ${list.length}`);
      clear();
    },
    [clear],
  );
  const claim = useCallback(() => each(selected, "Claimed", (row) => commands.claim(row)), [each, selected, commands]);
  const dismiss = useCallback(
    (list: readonly AlertRow[], reason: DismissalReason) =>
      each(list, "Dismissed", (row) => commands.dismiss(row, reason, true)),
    [each, commands],
  );
  return { selection, selected, select, selectAll, clear, claim, dismiss, busy };
}
