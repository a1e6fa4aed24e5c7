import { z } from "zod";
import { proveStepUp, stepUpDemand } from "#lib/access/prove-step-up.ts";
import type { RouteDefinition } from "#lib/http/define-route.ts";
import { cookieLine, sessionCookie } from "#lib/http/set-cookie.ts";

const body = z.strictObject({ ...stepUpDemand.shape, proof: z.string().min(1).max(1_000) });

/** A fresh proof for one dangerous action; the session goes on under a new cookie. */
export const stepUpRoute: RouteDefinition<
  "signed-in",
  Record<string, never>,
  Record<string, never>,
  z.output<typeof body>
> = {
  name: "auth.step_up",
  permission: "signed-in",
  method: "POST",
  body,
  limit: { burst: 10, perSecond: 0.2 },
  run: async ({ ctx, body: input, request }) => {
    const { token } = await proveStepUp({ ctx, keys: request.keys, input });
    const response = Response.json({ proved: true });
    response.headers.append("set-cookie", cookieLine(await sessionCookie(request.settings, token)));
    return response;
  },
};
