import { CloudOff } from "lucide-react";
import { clockTime } from "#components/ui/time-text.ts";

/** The last read failed: what is shown stays, and says from when it is. */
export function StaleNotice({ asOf }: { asOf: string }) {
  return (
    <p role="status" className="flex items-center gap-2 rounded-md bg-warn-soft px-3 py-1.5 text-warn">
      <CloudOff aria-hidden="true" className="size-3.5" />
      The last update failed. This is as of <span className="num">{clockTime(asOf)}</span> UTC; the page keeps trying.
    </p>
  );
}
