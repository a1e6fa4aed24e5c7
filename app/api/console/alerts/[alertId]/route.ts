import { z } from "zod";
import { readAlert } from "#lib/alerts/read-alert.ts";
import { defineRoute } from "#lib/http/define-route.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  name: "console.alert",
  permission: "alerts:read",
  method: "GET",
  params: z.strictObject({ alertId: z.uuid() }),
  run: ({ ctx, params }) => readAlert({ ctx, input: params }),
});
