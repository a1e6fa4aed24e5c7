import { defineRoute } from "#lib/http/define-route.ts";
import { readConsoleStatus } from "#lib/operations/read-console-status.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  name: "console.status",
  permission: "signed-in",
  method: "GET",
  run: ({ ctx }) => readConsoleStatus({ ctx }),
});
