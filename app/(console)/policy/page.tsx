import type { Metadata } from "next";
import { requireActor } from "#lib/http/current-actor.ts";
import { readDetectors } from "#lib/operations/detectors/read-detectors.ts";
import { DetectorsScreen } from "#components/policy/detectors-screen.tsx";
import { NotPermitted } from "#components/ui/not-permitted.tsx";

export const metadata: Metadata = { title: "Policy: detectors" };

export default async function PolicyPage() {
  const access = await requireActor("policy:read");
  if (!access.allowed) return <NotPermitted permission={access.permission} role={access.actor.role} />;
  return <DetectorsScreen page={await readDetectors({ ctx: access.ctx })} />;
}
