import { defineRoute } from "#lib/http/define-route.ts";

/** The process is alive. Says nothing about what it depends on: see `/api/ready`. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  name: "health.alive",
  permission: "public",
  method: "GET",
  run: () => Promise.resolve({ status: "alive" }),
});
