"use client";

import { useMemo } from "react";
import type { AlertRow } from "#lib/alerts/alert-row.ts";
import type { DismissalReason } from "#lib/alerts/dismiss-alert.ts";
import type { ActionResult } from "#lib/http/perform-action.ts";
import { dismissalName, type AlertActions } from "#components/alerts/alert-actions.ts";
import { tellDone, tellFailed } from "#components/ui/toast-manager.ts";

type Parts = {
  actions: AlertActions;
  me: { readonly id: string; readonly name: string };
  patch: (alertId: string, change: (row: AlertRow) => AlertRow) => void;
  refresh: () => unknown;
};

/** Each answers whether the server did it. */
export type AlertCommands = {
  readonly claim: (row: AlertRow, takeOverFrom?: string) => Promise<boolean>;
  readonly release: (row: AlertRow) => Promise<boolean>;
  readonly dismiss: (row: AlertRow, reason: DismissalReason, quiet?: boolean) => Promise<boolean>;
};

const claimMs = 10 * 60_000;

/**
 * Claim and release show their effect at once and take it back when the server refuses; dismissing
 * waits for the server. A refusal says who did what and when, and the row is read again.
 */
export function useAlertCommands({ actions, me, patch, refresh }: Parts): AlertCommands {
  return useMemo(
    () => ({
      claim: (row, takeOverFrom) => claim({ actions, me, patch, refresh }, row, takeOverFrom),
      release: (row) => release({ actions, me, patch, refresh }, row),
      dismiss: (row, reason, quiet = false) => dismiss({ actions, me, patch, refresh }, row, reason, quiet),
    }),
    [actions, me, patch, refresh],
  );
}

async function claim({ actions, me, patch, refresh }: Parts, row: AlertRow, takeOverFrom?: string): Promise<boolean> {
  const mine = (until: string) => ({ name: me.name, userId: me.id, mine: true, until });
  const expected = new Date(Date.now() + claimMs).toISOString();
  patch(row.alertId, (known) => ({ ...known, claim: mine(expected) }));
  const result = await actions.claim({ alertId: row.alertId, ...(takeOverFrom ? { takeOverFrom } : {}) });
  if (result.ok) {
    const { version, until } = result.data;
    patch(row.alertId, (known) => ({ ...known, version, claim: mine(until) }));
  } else {
    patch(row.alertId, (known) => ({ ...known, claim: row.claim }));
    refused("Not claimed", result, refresh);
  }
  return result.ok;
}

async function release({ actions, patch, refresh }: Parts, row: AlertRow): Promise<boolean> {
  patch(row.alertId, (known) => ({ ...known, claim: null }));
  const result = await actions.release({ alertId: row.alertId });
  if (result.ok) patch(row.alertId, (known) => ({ ...known, version: result.data.version }));
  else {
    patch(row.alertId, (known) => ({ ...known, claim: row.claim }));
    refused("Not released", result, refresh);
  }
  return result.ok;
}

async function dismiss(
  { actions, me, patch, refresh }: Parts,
  row: AlertRow,
  reason: DismissalReason,
  quiet: boolean,
): Promise<boolean> {
  const result = await actions.dismiss({ alertId: row.alertId, version: row.version, reason });
  if (result.ok) {
    const closed = { name: me.name, at: new Date().toISOString(), reason };
    const { version } = result.data;
    patch(row.alertId, (known) => ({ ...known, status: "dismissed", claim: null, closed, version }));
    if (!quiet) tellDone(`Dismissed ${row.subjectUserId}: ${dismissalName(reason).toLowerCase()}`);
  } else refused(`Not dismissed: ${row.subjectUserId}`, result, refresh);
  return result.ok;
}

function refused(what: string, result: Extract<ActionResult<unknown>, { ok: false }>, refresh: () => unknown): void {
  tellFailed(what, `${result.error.message} Reference ${result.error.request_id}.`);
  void refresh();
}
