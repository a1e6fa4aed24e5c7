"use client";

import { useState } from "react";
import type { ActionResult } from "#lib/http/perform-action.ts";
import type { ErrorBody } from "#lib/platform/errors.ts";
import { useStepUp } from "#components/access/use-step-up.tsx";
import type { AuditSearch } from "#components/audit/audit-search-params.ts";
import { countText } from "#components/glossary/money-text.ts";
import { tellDone, tellFailed } from "#components/ui/toast-manager.ts";

export type ExportFormat = "csv" | "jsonl";

type ExportedFile = { readonly content: Blob; readonly name: string; readonly rows: number };

const words = {
  verb: "Export the audit log",
  effect: "What the search matches leaves the console as a file. The export itself is recorded.",
};

/**
 * Asks for the file of what the filter matches, and hands it to the browser once it is whole. The
 * server may want a fresh proof first: render `dialog` anywhere on the page.
 */
export function useAuditExport(search: AuditSearch) {
  const [busy, setBusy] = useState(false);
  const stepUp = useStepUp();

  async function run(format: ExportFormat): Promise<void> {
    const { cursor: _cursor, ...filter } = search;
    setBusy(true);
    try {
      const result = await stepUp.run(words, () => fetchFile({ format, filter }));
      if (result?.ok === true) {
        save(result.data);
        tellDone(`Exported ${countText(result.data.rows)} events`);
      } else if (result) tellFailed("Not exported", `${result.error.message} Reference ${result.error.request_id}.`);
    } catch {
      tellFailed("Not exported", "The download broke off. Ask for it again.");
    } finally {
      setBusy(false);
    }
  }
  return { busy, run, dialog: stepUp.dialog };
}

async function fetchFile(input: { format: ExportFormat; filter: object }): Promise<ActionResult<ExportedFile>> {
  const response = await fetch("/api/console/audit/export", {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
    body: JSON.stringify(input),
  });
  // safe because every refusal of our own routes has this one shape; a proxy's page is no JSON and throws.
  if (!response.ok) return { ok: false, error: (await response.json()) as ErrorBody };
  const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
  const rows = Number(response.headers.get("x-row-count") ?? 0);
  return { ok: true, data: { content: await response.blob(), name: name ?? `audit.${input.format}`, rows } };
}

function save(file: ExportedFile): void {
  const url = URL.createObjectURL(file.content);
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(url);
}
