import type { Metadata } from "next";
import { can } from "#lib/access/actor.ts";
import { requireActor } from "#lib/http/current-actor.ts";
import { readSource } from "#lib/operations/read-source.ts";
import { PageHeader } from "#components/shell/page-header.tsx";
import { SourceScreen } from "#components/source/source-screen.tsx";
import { NotPermitted } from "#components/ui/not-permitted.tsx";
import { accept, acknowledge, attest, believe, halt, resume, sendTest, signOff, withdraw } from "./actions.ts";

export const metadata: Metadata = { title: "Source" };

export default async function SourcePage() {
  const access = await requireActor("source:read");
  if (!access.allowed) return <NotPermitted permission={access.permission} role={access.actor.role} />;
  const source = await readSource({ ctx: access.ctx });
  return (
    <>
      <PageHeader title="Source" note="The marketplace's database, read only" />
      <SourceScreen
        initial={source}
        actions={{ halt, resume, attest, signOff, withdraw, acknowledge, sendTest, accept, believe }}
        canOperate={can(access.actor, "source:operate")}
      />
    </>
  );
}
