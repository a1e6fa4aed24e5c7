"use client";

import { useCallback } from "react";
import type { AlertRow } from "#lib/alerts/alert-row.ts";
import type { DismissalReason } from "#lib/alerts/dismiss-alert.ts";
import type { ActionResult } from "#lib/http/define-action.ts";
import { dismissalName, type AlertActions } from "#components/alerts/alert-actions.ts";
import { tellDone, tellFailed } from "#components/ui/toasts.tsx";

type Parts = {
  actions: AlertActions;
  me: { readonly id: string; readonly name: string };
  patch: (alertId: string, change: (row: AlertRow) => AlertRow) => void;
  refresh: () => unknown;
};

export type AlertCommands = ReturnType<typeof useAlertCommands>;

const claimMs = 10 * 60_000;

/**
 * Claim and release show their effect at once and take it back when the server refuses; dismissing
 * waits for the server. A refusal says who did what and when, and the row is read again.
 */
export function useAlertCommands({ actions, me, patch, refresh }: Parts) {
  const refused = useCallback(
    (what: string, result: ActionResult<unknown>) => {
      if (result.ok) return;
      tellFailed(what, `${result.error.message} Reference ${result.error.request_id}.`);
      void refresh();
    },
    [refresh],
  );

  const claim = useCallback(
    async (row: AlertRow, takeOverFrom?: string) => {
      const until = new Date(Date.now() + claimMs).toISOString();
      patch(row.alertId, (known) => ({ ...known, claim: { name: me.name, userId: me.id, mine: true, until } }));
      const result = await actions.claim({ alertId: row.alertId, ...(takeOverFrom ? { takeOverFrom } : {}) });
      if (result.ok) {
        const { version, until: confirmed } = result.data;
        patch(row.alertId, (known) => ({ ...known, version, claim: { name: me.name, userId: me.id, mine: true, until: confirmed } }));
      } else {
        patch(row.alertId, (known) => ({ ...known, claim: row.claim }));
        refused("Not claimed", result);
      }
      return result.ok;
    },
    [actions, me, patch, refused],
  );

  const release = useCallback(
    async (row: AlertRow) => {
      patch(row.alertId, (known) => ({ ...known, claim: null }));
      const result = await actions.release({ alertId: row.alertId });
      if (result.ok) patch(row.alertId, (known) => ({ ...known, version: result.data.version }));
      else {
        patch(row.alertId, (known) => ({ ...known, claim: row.claim }));
        refused("Not released", result);
      }
      return result.ok;
    },
    [actions, patch, refused],
  );

  const dismiss = useCallback(
    async (row: AlertRow, reason: DismissalReason, quiet = false) => {
      const result = await actions.dismiss({ alertId: row.alertId, version: row.version, reason });
      if (result.ok) {
        const closed = { name: me.name, at: new Date().toISOString(), reason };
        patch(row.alertId, (known) => ({ ...known, status: "dismissed", claim: null, closed, version: result.data.version }));
        if (!quiet) tellDone(`Dismissed ${row.subjectUserId}: ${dismissalName(reason).toLowerCase()}`);
      } else refused(`Not dismissed: ${row.subjectUserId}`, result);
      return result.ok;
    },
    [actions, me, patch, refused],
  );

  return { claim, release, dismiss };
}
