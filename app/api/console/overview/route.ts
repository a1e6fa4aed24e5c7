import { defineRoute } from "#lib/http/define-route.ts";
import { readOverview } from "#lib/operations/read-overview.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  name: "console.overview",
  permission: "alerts:read",
  method: "GET",
  run: ({ ctx }) => readOverview({ ctx }),
});
