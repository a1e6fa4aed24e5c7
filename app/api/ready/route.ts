import { checkReady } from "#lib/http/check-ready.ts";
import { defineRoute } from "#lib/http/define-route.ts";

const limitMs = 2_000;

/** The process can serve: its database answers. 503 takes it out of the load balancer. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  name: "health.ready",
  permission: "public",
  method: "GET",
  run: async ({ ctx }) =>
    (await checkReady(ctx.db, limitMs)) ? { status: "ready" } : Response.json({ status: "not_ready" }, { status: 503 }),
});
