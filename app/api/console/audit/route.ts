import { defineRoute } from "#lib/http/define-route.ts";
import { readAuditState } from "#lib/operations/audit/read-audit-state.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  name: "console.audit_state",
  permission: "audit:read",
  method: "GET",
  run: ({ ctx }) => readAuditState({ ctx }),
});
