"use client";

import { useState } from "react";
import type { AuditSearch } from "#components/audit/audit-search-params.ts";
import { countText } from "#components/glossary/money-text.ts";
import { tellDone, tellFailed } from "#components/ui/toast-manager.ts";

export type ExportFormat = "csv" | "jsonl";

/** Asks for the file of what the filter matches, and hands it to the browser once it is whole. */
export function useAuditExport(search: AuditSearch) {
  const [busy, setBusy] = useState(false);
  async function run(format: ExportFormat): Promise<void> {
    const { cursor: _cursor, ...filter } = search;
    setBusy(true);
    try {
      const response = await fetch("/api/console/audit/export", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ format, filter }),
      });
      if (!response.ok) return tellFailed("Not exported", await reasonOf(response));
      save(await response.blob(), fileNameOf(response) ?? `audit.${format}`);
      tellDone(`Exported ${countText(Number(response.headers.get("x-row-count") ?? 0))} events`);
    } catch {
      tellFailed("Not exported", "The download broke off. The export is recorded; ask for it again.");
    } finally {
      setBusy(false);
    }
  }
  return { busy, run };
}

async function reasonOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body !== "object" || body === null || !("message" in body))
    return "The server did not answer as expected.";
  const reference = "request_id" in body ? ` Reference ${String(body.request_id)}.` : "";
  return `${String(body.message)}${reference}`;
}

function fileNameOf(response: Response): string | undefined {
  return /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
