import { defineRoute } from "#lib/http/define-route.ts";
import { csrfRoute } from "#lib/http/sign-in-routes.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute(csrfRoute);
