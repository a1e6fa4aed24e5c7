"use server";

import { z } from "zod";
import { beginEnrolment } from "#lib/access/begin-enrolment.ts";
import { changeOwnName } from "#lib/access/change-own-name.ts";
import { changeOwnPassword } from "#lib/access/change-own-password.ts";
import { closeOtherSessions } from "#lib/access/close-other-sessions.ts";
import { closeSession } from "#lib/access/close-session.ts";
import { confirmEnrolment } from "#lib/access/confirm-enrolment.ts";
import { isOwnSession } from "#lib/access/is-own-session.ts";
import { removeOwnSecondFactor } from "#lib/access/remove-own-second-factor.ts";
import { replaceOwnRecoveryCodes } from "#lib/access/replace-own-recovery-codes.ts";
import { defineAction } from "#lib/http/define-action.ts";
import { sessionCookie } from "#lib/http/set-cookie.ts";
import { secondFactorRequired } from "#lib/http/sign-in-routes.ts";

const nothing = z.strictObject({});
/** Proofs are tried slowly, whoever tries. */
const limit = { burst: 10, perSecond: 0.2 };

export const changeName = defineAction({
  name: "account.change_name",
  permission: "signed-in",
  input: z.strictObject({ name: z.string().max(200) }),
  run: changeOwnName,
});

export const changePassword = defineAction({
  name: "account.change_password",
  permission: "signed-in",
  input: z.strictObject({ current: z.string().min(1).max(1_000), next: z.string().min(1).max(1_000) }),
  limit,
  run: async ({ ctx, input, request }) => {
    const { token, ended } = await changeOwnPassword({ ctx, input });
    request.setCookie(await sessionCookie(request.runtime.settings, token));
    return { ended };
  },
});

export const startEnrolment = defineAction({
  name: "account.start_enrolment",
  permission: "signed-in",
  input: nothing,
  limit,
  answerIsSecret: true,
  run: ({ ctx, request }) => beginEnrolment({ ctx, keys: request.runtime.keys }),
});

export const confirmSecondFactor = defineAction({
  name: "account.confirm_enrolment",
  permission: "signed-in",
  input: z.strictObject({ code: z.string().min(1).max(20) }),
  limit,
  answerIsSecret: true,
  run: async ({ ctx, input, request }) => {
    const { settings, keys } = request.runtime;
    const enrolled = await confirmEnrolment({
      ctx,
      keys,
      input: { code: input.code, userAgent: request.facts.userAgent },
    });
    request.setCookie(await sessionCookie(settings, enrolled.token));
    return { recoveryCodes: enrolled.recoveryCodes };
  },
});

export const removeSecondFactor = defineAction({
  name: "account.remove_second_factor",
  permission: "signed-in",
  input: nothing,
  limit,
  run: ({ ctx, request }) =>
    removeOwnSecondFactor({ ctx, input: { secondFactorRequired: secondFactorRequired(request.runtime.settings) } }),
});

export const replaceRecoveryCodes = defineAction({
  name: "account.replace_recovery_codes",
  permission: "signed-in",
  input: nothing,
  limit,
  answerIsSecret: true,
  run: ({ ctx }) => replaceOwnRecoveryCodes({ ctx }),
});

export const endSession = defineAction({
  name: "account.end_session",
  permission: "signed-in",
  input: z.strictObject({ sessionId: z.uuid() }),
  objects: { any: "access:manage", own: isOwnSession },
  run: closeSession,
});

export const endOtherSessions = defineAction({
  name: "account.end_other_sessions",
  permission: "signed-in",
  input: nothing,
  run: ({ ctx }) => closeOtherSessions({ ctx }),
});
