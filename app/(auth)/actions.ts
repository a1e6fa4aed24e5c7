"use server";

import { z } from "zod";
import { acceptInvite } from "#lib/access/accept-invite.ts";
import { beginEnrolment } from "#lib/access/begin-enrolment.ts";
import { completeSignIn } from "#lib/access/complete-sign-in.ts";
import { confirmEnrolment } from "#lib/access/confirm-enrolment.ts";
import { defineAction } from "#lib/http/define-action.ts";
import { deviceCookie, sessionCookie } from "#lib/http/set-cookie.ts";
import { cookieOf } from "#lib/http/sign-in-routes.ts";

const code = z.string().min(1).max(60);

/** From the password to the console: the second factor. */
export const giveSecondFactor = defineAction({
  name: "auth.second_factor",
  permission: "signing-in",
  input: z.strictObject({ code }),
  limit: { burst: 10, perSecond: 0.2 },
  run: async ({ ctx, input, request }) => {
    const { settings, keys } = request.runtime;
    const device = cookieOf({ headers: request.headers, settings }, "device");
    const signedIn = await completeSignIn({
      ctx,
      keys,
      input: { code: input.code, userAgent: request.facts.userAgent, device },
    });
    request.setCookie(await sessionCookie(settings, signedIn.token));
    if (signedIn.device !== null) request.setCookie(deviceCookie(settings, signedIn.device));
    return null;
  },
});

/** The first second factor of somebody whose role needs one. */
export const startFirstEnrolment = defineAction({
  name: "auth.start_enrolment",
  permission: "signing-in",
  input: z.strictObject({}),
  limit: { burst: 10, perSecond: 0.1 },
  answerIsSecret: true,
  run: ({ ctx, request }) => beginEnrolment({ ctx, keys: request.runtime.keys }),
});

export const confirmFirstEnrolment = defineAction({
  name: "auth.confirm_enrolment",
  permission: "signing-in",
  input: z.strictObject({ code }),
  limit: { burst: 10, perSecond: 0.2 },
  answerIsSecret: true,
  run: async ({ ctx, input, request }) => {
    const { settings, keys } = request.runtime;
    const device = cookieOf({ headers: request.headers, settings }, "device");
    const enrolled = await confirmEnrolment({
      ctx,
      keys,
      input: { code: input.code, userAgent: request.facts.userAgent, device },
    });
    request.setCookie(await sessionCookie(settings, enrolled.token));
    if (enrolled.device !== null) request.setCookie(deviceCookie(settings, enrolled.device));
    return { recoveryCodes: enrolled.recoveryCodes };
  },
});

/** Public: who accepts an invite has no account yet. */
export const acceptOwnInvite = defineAction({
  name: "auth.accept_invite",
  permission: "public",
  input: z.strictObject({ token: z.string().min(20).max(100), password: z.string().min(1).max(1_000) }),
  limit: { burst: 10, perSecond: 0.1 },
  run: async ({ ctx, input }) => {
    await acceptInvite({ ctx, input });
    return null;
  },
});
