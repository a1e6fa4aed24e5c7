"use server";

import { defineAction } from "#lib/http/define-action.ts";
import { requestVerification, requestVerificationSchema } from "#lib/operations/audit/request-verification.ts";

export const verify = defineAction({
  name: "audit.verify",
  permission: "audit:read",
  input: requestVerificationSchema,
  run: ({ ctx }) => requestVerification({ ctx }),
});
