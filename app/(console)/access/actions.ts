"use server";

import { z } from "zod";
import { apiTokenScopes } from "#lib/access/api-token-types.ts";
import { changeRole } from "#lib/access/change-role.ts";
import { closeSession } from "#lib/access/close-session.ts";
import { createApiToken } from "#lib/access/create-api-token.ts";
import { disableUser } from "#lib/access/disable-user.ts";
import { enableUser } from "#lib/access/enable-user.ts";
import { invitePerson } from "#lib/access/invite-person.ts";
import { roles } from "#lib/access/permissions.ts";
import { resetSecondFactor } from "#lib/access/reset-second-factor.ts";
import { revokeApiToken } from "#lib/access/revoke-api-token.ts";
import { revokeInvite } from "#lib/access/revoke-invite.ts";
import { defineAction } from "#lib/http/define-action.ts";

const somebody = z.strictObject({ userId: z.uuid() });

/** The link is built here, where the console's own address is known. */
export const invite = defineAction({
  name: "access.invite",
  permission: "access:manage",
  input: z.strictObject({ email: z.string().max(300), name: z.string().max(200), role: z.enum(roles) }),
  answerIsSecret: true,
  run: async ({ ctx, input, request }) => {
    const { token, expiresAt } = await invitePerson({ ctx, input });
    const link = new URL(`/invite/${token}`, request.runtime.settings.CIS_PUBLIC_URL).href;
    return { link, expiresAt: expiresAt.toISOString() };
  },
});

export const endInvite = defineAction({
  name: "access.revoke_invite",
  permission: "access:manage",
  input: z.strictObject({ inviteId: z.uuid() }),
  run: revokeInvite,
});

export const setRole = defineAction({
  name: "access.change_role",
  permission: "access:manage",
  input: z.strictObject({ userId: z.uuid(), role: z.enum(roles), from: z.enum(roles) }),
  run: changeRole,
});

export const disable = defineAction({
  name: "access.disable",
  permission: "access:manage",
  input: somebody,
  run: disableUser,
});

export const enable = defineAction({
  name: "access.enable",
  permission: "access:manage",
  input: somebody,
  run: enableUser,
});

export const resetFactor = defineAction({
  name: "access.reset_second_factor",
  permission: "access:manage",
  input: somebody,
  run: resetSecondFactor,
});

export const endAnySession = defineAction({
  name: "access.end_session",
  permission: "access:manage",
  input: z.strictObject({ sessionId: z.uuid() }),
  run: closeSession,
});

export const createToken = defineAction({
  name: "access.create_token",
  permission: "access:manage",
  input: z.strictObject({
    name: z.string().max(200),
    scopes: z.array(z.enum(apiTokenScopes)).max(apiTokenScopes.length),
    days: z.number(),
  }),
  answerIsSecret: true,
  run: async ({ ctx, input }) => {
    const { token, expiresAt } = await createApiToken({ ctx, input });
    return { token, expiresAt: expiresAt.toISOString() };
  },
});

export const revokeToken = defineAction({
  name: "access.revoke_token",
  permission: "access:manage",
  input: z.strictObject({ tokenId: z.uuid() }),
  run: revokeApiToken,
});
