import { defineRoute } from "#lib/http/define-route.ts";
import { stepUpRoute } from "#lib/http/step-up-route.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute(stepUpRoute);
