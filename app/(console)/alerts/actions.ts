"use server";

import { claimAlert, claimAlertSchema } from "#lib/alerts/claim-alert.ts";
import { dismissAlert, dismissAlertSchema } from "#lib/alerts/dismiss-alert.ts";
import { releaseAlert, releaseAlertSchema } from "#lib/alerts/release-alert.ts";
import { defineAction } from "#lib/http/define-action.ts";

export const claim = defineAction({
  name: "alerts.claim",
  permission: "alerts:triage",
  input: claimAlertSchema,
  run: claimAlert,
});

export const release = defineAction({
  name: "alerts.release",
  permission: "alerts:triage",
  input: releaseAlertSchema,
  run: releaseAlert,
});

export const dismiss = defineAction({
  name: "alerts.dismiss",
  permission: "alerts:triage",
  input: dismissAlertSchema,
  run: dismissAlert,
});
