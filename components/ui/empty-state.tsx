import { CheckCheck, FilterX, Lock, Sprout } from "lucide-react";
import type { ReactNode } from "react";

/** Four reasons why there is nothing, told apart by icon and words. */
export type EmptyKind = "first-use" | "all-done" | "no-match" | "not-permitted";

const icons = { "first-use": Sprout, "all-done": CheckCheck, "no-match": FilterX, "not-permitted": Lock };

type EmptyStateProps = { kind: EmptyKind; title: string; children?: ReactNode; action?: ReactNode };

export function EmptyState({ kind, title, children, action }: EmptyStateProps) {
  const Icon = icons[kind];
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-10 text-center">
      <Icon aria-hidden="true" className="size-5 text-ink-faint" strokeWidth={1.75} />
      <p className="font-medium">{title}</p>
      {children ? <div className="max-w-md text-ink-muted">{children}</div> : null}
      {action ? <div className="mt-1">{action}</div> : null}
    </div>
  );
}
