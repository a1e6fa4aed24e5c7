import { checkReady } from "#lib/http/check-ready.ts";
import { defineRoute } from "#lib/http/define-route.ts";
import { AppError } from "#lib/platform/errors.ts";

const limitMs = 2_000;

/** The process can serve: its database answers. 503 takes it out of the load balancer. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  name: "health.ready",
  permission: "public",
  method: "GET",
  run: async ({ ctx }) => {
    if (await checkReady(ctx.db, limitMs)) return { status: "ready" };
    throw new AppError("source.unavailable", "Not ready.");
  },
});
