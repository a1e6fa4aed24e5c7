"use server";

import { defineAction } from "#lib/http/define-action.ts";
import { acknowledgeNotification, acknowledgeNotificationInput } from "#lib/operations/acknowledge-notification.ts";
import { attestGrants, attestGrantsInput } from "#lib/source/attest-grants.ts";
import { sendTestNotification, sendTestNotificationInput } from "#lib/source/send-test-notification.ts";
import { signOffGate, signOffGateInput } from "#lib/source/sign-off-gate.ts";
import { withdrawSignOff, withdrawSignOffInput } from "#lib/source/withdraw-sign-off.ts";
import { haltSource, haltSourceInput } from "#lib/sync/halt-source.ts";
import { resumeSource, resumeSourceInput } from "#lib/sync/resume-source.ts";
import { resumeTable, resumeTableInput } from "#lib/sync/resume-table.ts";
import { acceptMapping, acceptMappingInput } from "#lib/sync/shape/accept-mapping.ts";

export const halt = defineAction({
  name: "source.halt",
  permission: "source:operate",
  input: haltSourceInput,
  run: haltSource,
});

export const resume = defineAction({
  name: "source.resume",
  permission: "source:operate",
  input: resumeSourceInput,
  run: resumeSource,
});

export const attest = defineAction({
  name: "source.attest",
  permission: "source:operate",
  input: attestGrantsInput,
  run: attestGrants,
});

export const signOff = defineAction({
  name: "source.sign_off",
  permission: "source:operate",
  input: signOffGateInput,
  run: signOffGate,
});

export const withdraw = defineAction({
  name: "source.withdraw_sign_off",
  permission: "source:operate",
  input: withdrawSignOffInput,
  run: withdrawSignOff,
});

export const acknowledge = defineAction({
  name: "source.acknowledge",
  permission: "source:operate",
  input: acknowledgeNotificationInput,
  run: acknowledgeNotification,
});

export const sendTest = defineAction({
  name: "source.send_test",
  permission: "source:operate",
  input: sendTestNotificationInput,
  run: sendTestNotification,
});

export const accept = defineAction({
  name: "source.accept_mapping",
  permission: "source:operate",
  input: acceptMappingInput,
  run: acceptMapping,
});

export const believe = defineAction({
  name: "source.resume_table",
  permission: "source:operate",
  input: resumeTableInput,
  run: resumeTable,
});
