"use client";

import { useState } from "react";
import type { SourceTableRow } from "#lib/operations/read-source.ts";
import { runSourceAction } from "#components/source/run-source-action.ts";
import type { SourcePanelProps } from "#components/source/source-actions.ts";
import { TextDialog } from "#components/source/text-dialog.tsx";
import { Button } from "#components/ui/button.tsx";

/** What only a person decides about one table: that its new shape is fine, or that the source can be believed again. */
export function TableDecision({ table, actions, onChanged }: SourcePanelProps & { table: SourceTableRow }) {
  const [deciding, setDeciding] = useState(false);
  const { tableName, pendingVersion } = table;
  const frozen = table.state === "frozen";
  if (!frozen && pendingVersion === null) return null;

  async function decide(reason: string): Promise<boolean> {
    const action =
      pendingVersion !== null
        ? actions.accept({ table: tableName, version: pendingVersion, reason })
        : actions.believe({ table: tableName, reason });
    const words = { done: `${tableName} is read again`, failed: `${tableName} is not read yet` };
    const worked = await runSourceAction(action, words);
    onChanged();
    return worked;
  }

  return (
    <>
      <Button size="sm" className="mt-1" onClick={() => setDeciding(true)}>
        {frozen ? "Resume table…" : "Accept shape…"}
        <span className="sr-only">{tableName}</span>
      </Button>
      <TextDialog
        open={deciding}
        onOpenChange={setDeciding}
        title={frozen ? `Resume ${tableName}` : `Accept the new shape of ${tableName}`}
        description={table.stateReason ?? "The table waits for a person."}
        label="Reason"
        hint="Recorded with your name. No personal data."
        verb={frozen ? "Resume table" : `Accept version ${pendingVersion}`}
        busyVerb="Saving…"
        minLength={3}
        maxLength={400}
        rows={3}
        onConfirm={decide}
      />
    </>
  );
}
