import { Bell } from "lucide-react";
import Link from "next/link";
import type { ConsoleStatus } from "#lib/operations/read-console-status.ts";
import { Badge } from "#components/ui/badge.tsx";

/** Notifications that nobody has acknowledged, worst first. Nothing to see is not shown. */
export function UnseenBadge({ unseen }: { unseen: ConsoleStatus["unseen"] }) {
  const { critical, warning } = unseen;
  if (critical + warning === 0) return null;
  const words = [...(critical > 0 ? [`${critical} critical`] : []), ...(warning > 0 ? [`${warning} warning`] : [])];
  return (
    <Link href="/source#notifications" prefetch={false} title="Notifications that nobody has acknowledged">
      <Badge tone={critical > 0 ? "bad" : "warn"}>
        <Bell aria-hidden="true" className="size-3" />
        <span className="max-md:sr-only">{words.join(", ")}</span>
        <span className="sr-only"> to acknowledge</span>
      </Badge>
    </Link>
  );
}
