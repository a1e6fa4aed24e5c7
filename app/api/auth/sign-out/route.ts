import { defineRoute } from "#lib/http/define-route.ts";
import { signOutRoute } from "#lib/http/sign-in-routes.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute(signOutRoute);
