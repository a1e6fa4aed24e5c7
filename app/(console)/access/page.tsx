import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import type { Ctx } from "#lib/access/context.ts";
import { listApiTokens } from "#lib/access/list-api-tokens.ts";
import { listInvites } from "#lib/access/list-invites.ts";
import { listLiveSessions } from "#lib/access/list-live-sessions.ts";
import { listPeople } from "#lib/access/list-people.ts";
import { requireActor } from "#lib/http/current-actor.ts";
import { AccessScreen, type AccessView } from "#components/access/access-screen.tsx";
import { loadAccessSearch } from "#components/access/access-search-params.ts";
import { PageHeader } from "#components/shell/page-header.tsx";
import { NotPermitted } from "#components/ui/not-permitted.tsx";
import {
  createToken,
  disable,
  enable,
  endAnySession,
  endInvite,
  invite,
  resetFactor,
  revokeToken,
  setRole,
} from "./actions.ts";

const actions = { createToken, disable, enable, endAnySession, endInvite, invite, resetFactor, revokeToken, setRole };

export const metadata: Metadata = { title: "Access" };

export default async function AccessPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const access = await requireActor("access:manage");
  if (!access.allowed) return <NotPermitted permission={access.permission} role={access.actor.role} />;
  const view = await readView(access.ctx, searchParams);
  return (
    <>
      <PageHeader title="Access" note="People, roles, invites, sessions, tokens" />
      <AccessScreen view={view} actions={actions} />
    </>
  );
}

async function readView(ctx: Ctx, searchParams: Promise<SearchParams>): Promise<AccessView> {
  const { tab, text, role, state } = await loadAccessSearch(searchParams);
  switch (tab) {
    case "people":
      return { tab, people: await listPeople({ ctx, input: { text: text.slice(0, 100), role, state } }) };
    case "roles":
      return { tab };
    case "invites":
      return { tab, invites: await listInvites({ ctx }) };
    case "sessions":
      return { tab, sessions: await listLiveSessions({ ctx }) };
    case "tokens":
      return { tab, tokens: await listApiTokens({ ctx }) };
  }
}
