"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import type { AlertPage } from "#lib/alerts/list-alerts.ts";
import type { ChangeSearch } from "#components/alerts/use-alert-search.ts";
import { countText } from "#components/glossary/money-text.ts";
import { Button } from "#components/ui/button.tsx";

/** `1–50 of about 12,400`, and the way to the neighbouring pages. */
export function AlertPaging({ page, change }: { page: AlertPage; change: ChangeSearch }) {
  const last = page.first + page.rows.length - 1;
  const total = page.totalIsExact ? countText(page.total) : `more than ${countText(page.total)}`;
  return (
    <nav aria-label="Pages" className="flex items-center gap-1 text-sm text-ink-muted">
      <span className="mr-2 num">
        {page.rows.length === 0 ? "None" : `${countText(page.first)}–${countText(last)} of ${total}`}
      </span>
      <Button
        size="icon-sm"
        aria-label="Previous page"
        disabled={page.previousCursor === null}
        onClick={() => change({ cursor: page.previousCursor ?? "" })}
      >
        <ChevronLeft aria-hidden="true" className="size-4" />
      </Button>
      <Button
        size="icon-sm"
        aria-label="Next page"
        disabled={page.nextCursor === null}
        onClick={() => change({ cursor: page.nextCursor ?? "" })}
      >
        <ChevronRight aria-hidden="true" className="size-4" />
      </Button>
    </nav>
  );
}
