import type { Metadata } from "next";
import { requireActor } from "#lib/http/current-actor.ts";
import { readOverview } from "#lib/operations/read-overview.ts";
import { OverviewScreen } from "#components/overview/overview-screen.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { NotPermitted } from "#components/ui/not-permitted.tsx";

export const metadata: Metadata = { title: "Overview" };

export default async function OverviewPage() {
  const access = await requireActor("alerts:read");
  if (!access.allowed) return <NotPermitted permission={access.permission} role={access.actor.role} />;
  const overview = await readOverview({ ctx: access.ctx });
  return (
    <>
      <PageHeader title="Overview" />
      <OverviewScreen initial={overview} />
    </>
  );
}
