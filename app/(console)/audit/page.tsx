import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { can } from "#lib/access/actor.ts";
import { auditActions } from "#lib/audit/actions.ts";
import { requireActor } from "#lib/http/current-actor.ts";
import { readAuditState } from "#lib/operations/audit/read-audit-state.ts";
import { searchAudit } from "#lib/operations/audit/search-audit.ts";
import { AuditScreen } from "#components/audit/audit-screen.tsx";
import { loadAuditSearch } from "#components/audit/audit-search-params.ts";
import { NotPermitted } from "#components/ui/not-permitted.tsx";
import { verify } from "./actions.ts";

export const metadata: Metadata = { title: "Audit" };

export default async function AuditPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const access = await requireActor("audit:read");
  if (!access.allowed) return <NotPermitted permission={access.permission} role={access.actor.role} />;
  const { ctx, actor } = access;
  const search = await loadAuditSearch(searchParams);
  const [page, state] = await Promise.all([searchAudit({ ctx, input: search }), readAuditState({ ctx })]);
  return (
    <AuditScreen
      page={page}
      state={state}
      actionNames={auditActions}
      actions={{ verify }}
      canExport={can(actor, "audit:export")}
    />
  );
}
