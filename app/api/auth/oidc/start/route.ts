import { defineRoute } from "#lib/http/define-route.ts";
import { oidcStartRoute } from "#lib/http/oidc-routes.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute(oidcStartRoute());
