"use client";

import { TriangleAlert } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";

type ErrorNoticeProps = {
  title: string;
  /** What is safe, and what to do next. */
  children: string;
  /** Id to give to whoever looks after the system. */
  reference?: string | undefined;
  onRetry?: () => void;
};

/** A part of the page that could not be shown; the rest of the page stays. */
export function ErrorNotice({ title, children, reference, onRetry }: ErrorNoticeProps) {
  return (
    <div role="alert" className="flex items-start gap-3 rounded-lg border bg-surface p-4">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-bad" />
      <div className="flex min-w-0 flex-col items-start gap-1">
        <p className="font-semibold">{title}</p>
        <p className="text-ink-muted">{children}</p>
        {reference ? (
          <p className="flex items-center gap-1 text-sm text-ink-faint">
            Reference <code className="font-mono">{reference}</code>
            <CopyButton text={reference} label="Copy the reference" />
          </p>
        ) : null}
        {onRetry ? (
          <Button className="mt-1" onClick={onRetry}>
            Try again
          </Button>
        ) : null}
      </div>
    </div>
  );
}
