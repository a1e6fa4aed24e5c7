import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";

type PanelProps = {
  title: string;
  id: string;
  /** What the numbers are: unit, range, source. */
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
  bodyClassName?: string;
  /** Height beyond which the body scrolls; it then takes the focus, so that keys can scroll it. */
  maxHeight?: string;
};

/** A titled region of a page. */
export function Panel({ title, id, note, actions, children, className, bodyClassName, maxHeight }: PanelProps) {
  return (
    <section aria-labelledby={id} className={classNames("rounded-lg border bg-surface shadow-card", className)}>
      <header className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 border-b px-3 py-1.5">
        <h2 id={id} className="text-base font-semibold">
          {title}
        </h2>
        {note ? <p className="text-sm text-ink-faint">{note}</p> : null}
        {actions ? <div className="ml-auto flex items-center gap-1">{actions}</div> : null}
      </header>
      {maxHeight ? (
        <div
          tabIndex={0}
          role="group"
          aria-labelledby={id}
          className={classNames("overflow-y-auto", maxHeight, bodyClassName)}
        >
          {children}
        </div>
      ) : (
        <div className={bodyClassName}>{children}</div>
      )}
    </section>
  );
}
