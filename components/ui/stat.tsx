import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";

type StatProps = { label: string; value: ReactNode; note?: ReactNode; href?: string; tone?: "plain" | "warn" | "bad" };

const toneInk = { plain: "text-ink", warn: "text-warn", bad: "text-bad" };

/** One number with its name; with `href` the whole tile leads to the list behind the number. */
export function Stat({ label, value, note, href, tone = "plain" }: StatProps) {
  const body = (
    <>
      <span className="text-sm text-ink-muted">{label}</span>
      <span className={classNames("text-2xl font-semibold tracking-tight num", toneInk[tone])}>{value}</span>
      {note ? <span className="text-sm text-ink-faint">{note}</span> : null}
    </>
  );
  const box = "flex min-w-0 flex-col gap-0.5 rounded-lg border bg-surface px-3 py-2.5 shadow-card";
  if (!href) return <div className={box}>{body}</div>;
  return (
    <Link href={href} prefetch={false} className={classNames(box, "transition-colors hover:bg-hover")}>
      {body}
    </Link>
  );
}
