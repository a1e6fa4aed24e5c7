import { Eye, FlaskConical, Zap } from "lucide-react";
import type { ConsoleStatus } from "#lib/operations/read-console-status.ts";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";

type Mode = ConsoleStatus["mode"];

const looks: Record<Mode, { name: string; meaning: string; tone: BadgeTone; icon: typeof Eye }> = {
  simulation: {
    name: "Simulation",
    meaning: "Replaying stored events; nothing here is real.",
    tone: "neutral",
    icon: FlaskConical,
  },
  shadow: {
    name: "Shadow",
    meaning: "Decides and records what it would have done; orders nothing.",
    tone: "accent",
    icon: Eye,
  },
  active: { name: "Active", meaning: "Recommendations can become orders.", tone: "warn", icon: Zap },
};

/** How far decisions reach at the moment. */
export function ModeBadge({ mode }: { mode: Mode }) {
  const { name, meaning, tone, icon: Icon } = looks[mode];
  return (
    <Badge tone={tone} title={meaning} className="h-6 px-2 text-sm">
      <Icon aria-hidden="true" className="size-3.5" />
      <span className="sr-only">Mode: </span>
      {name}
    </Badge>
  );
}

export function modeMeaning(mode: Mode): string {
  return looks[mode].meaning;
}
