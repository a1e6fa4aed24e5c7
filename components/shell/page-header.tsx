import type { ReactNode } from "react";

type PageHeaderProps = { title: ReactNode; note?: ReactNode; actions?: ReactNode };

export function PageHeader({ title, note, actions }: PageHeaderProps) {
  return (
    <header className="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-4 pb-3">
      <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
      {note ? <div className="text-ink-muted">{note}</div> : null}
      {actions ? <div className="ml-auto flex items-center gap-2">{actions}</div> : null}
    </header>
  );
}
