import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { can } from "#lib/access/actor.ts";
import { listAlerts } from "#lib/alerts/list-alerts.ts";
import { requireActor } from "#lib/http/current-actor.ts";
import { AlertsScreen } from "#components/alerts/alerts-screen.tsx";
import { loadAlertSearch } from "#components/alerts/alert-search-params.ts";
import { NotPermitted } from "#components/ui/not-permitted.tsx";
import { claim, dismiss, release } from "./actions.ts";

export const metadata: Metadata = { title: "Alerts" };

export default async function AlertsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const access = await requireActor("alerts:read");
  if (!access.allowed) return <NotPermitted permission={access.permission} role={access.actor.role} />;
  const { ctx, actor } = access;
  const { tier: tiers, kind: kinds, ...search } = await loadAlertSearch(searchParams);
  const page = await listAlerts({ ctx, input: { ...search, tiers, kinds } });
  return (
    <AlertsScreen
      page={page}
      actions={{ claim, release, dismiss }}
      me={{ id: actor.id, name: actor.name }}
      canTriage={can(actor, "alerts:triage")}
      canSeeSubject={can(actor, "subjects:read")}
    />
  );
}
