import { classNames } from "#components/ui/class-names.ts";

/** A quiet block of the size of what is coming. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={classNames("animate-pulse-soft rounded-sm bg-hover", className)} />;
}
