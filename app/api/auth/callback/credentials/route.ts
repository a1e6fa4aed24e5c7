import { defineRoute } from "#lib/http/define-route.ts";
import { credentialsRoute } from "#lib/http/sign-in-routes.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute(credentialsRoute);
