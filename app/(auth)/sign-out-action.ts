"use server";

import { z } from "zod";
import { closeSession } from "#lib/access/close-session.ts";
import { clearSessionCookie } from "#lib/http/clear-session-cookie.ts";
import { currentActor } from "#lib/http/current-actor.ts";
import { defineAction } from "#lib/http/define-action.ts";

/** Public, because a session that has ended already can be left too. */
export const signOut = defineAction({
  name: "access.sign_out",
  permission: "public",
  input: z.strictObject({}).optional(),
  goTo: "/sign-in",
  run: async ({ ctx }) => {
    const actor = await currentActor();
    if (actor) await closeSession({ ctx: { ...ctx, actor }, input: { sessionId: actor.sessionId } });
    await clearSessionCookie();
    return null;
  },
});
