import type { Permission, Role } from "#lib/access/permissions.ts";
import type { Act } from "#components/data/send-action.ts";

type Somebody = { userId: string };

/** What an admin can do here; every one of them is checked again behind its own door. */
export type AccessActions = {
  readonly invite: Act<{ email: string; name: string; role: Role }, { link: string; expiresAt: string }>;
  readonly endInvite: Act<{ inviteId: string }>;
  readonly setRole: Act<{ userId: string; role: Role; from: Role }>;
  readonly disable: Act<Somebody>;
  readonly enable: Act<Somebody>;
  readonly resetFactor: Act<Somebody>;
  readonly endAnySession: Act<{ sessionId: string }>;
  readonly createToken: Act<{ name: string; scopes: Permission[]; days: number }, { token: string; expiresAt: string }>;
  readonly revokeToken: Act<{ tokenId: string }>;
};
