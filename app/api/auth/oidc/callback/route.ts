import { defineRoute } from "#lib/http/define-route.ts";
import { oidcCallbackRoute } from "#lib/http/oidc-routes.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute(oidcCallbackRoute());
