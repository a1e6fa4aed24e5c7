import { defineRoute } from "#lib/http/define-route.ts";
import { readSource } from "#lib/operations/read-source.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  name: "console.source",
  permission: "source:read",
  method: "GET",
  run: ({ ctx }) => readSource({ ctx }),
});
