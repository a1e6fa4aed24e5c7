"use client";

import { CirclePause, CirclePlay } from "lucide-react";
import { useState } from "react";
import type { SourceControl } from "#lib/operations/read-source.ts";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { useShortcut } from "#components/shortcuts/shortcut-provider.tsx";
import { ReasonDialog } from "#components/source/reason-dialog.tsx";
import type { SourceActions } from "#components/source/source-actions.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ExactTime, RelativeTime } from "#components/ui/relative-time.tsx";
import { tellDone, tellFailed } from "#components/ui/toast-manager.ts";

type Props = { control: SourceControl; actions: SourceActions; canOperate: boolean; onChanged: () => void };

/** Whether the source is being read, as whom, and the switch. */
export function SourceControlPanel({ control, actions, canOperate, onChanged }: Props) {
  const [asking, setAsking] = useState(false);
  const { halted } = control;
  useShortcut("h", halted ? "Resume reading" : "Halt reading", "Source", canOperate ? () => setAsking(true) : null);

  async function act(reason: string) {
    const result = await (halted ? actions.resume({ reason }) : actions.halt({ reason }));
    if (result.ok) tellDone(halted ? "Reading resumed" : "Reading halted");
    else
      tellFailed(
        halted ? "Not resumed" : "Not halted",
        `${result.error.message} Reference ${result.error.request_id}.`,
      );
    setAsking(false);
    onChanged();
  }

  const Icon = halted ? CirclePlay : CirclePause;
  return (
    <Panel
      id="reading"
      title="Reading"
      actions={
        canOperate ? (
          <Button onClick={() => setAsking(true)}>
            <Icon aria-hidden="true" className="size-4" />
            {halted ? "Resume reading…" : "Halt reading…"}
          </Button>
        ) : null
      }
    >
      <ControlFacts control={control} />
      <ReasonDialog
        open={asking}
        onOpenChange={setAsking}
        title={halted ? "Resume reading the source" : "Halt reading the source"}
        description={
          halted
            ? "Reading goes on from each table's watermark; nothing is lost."
            : "The running cycle ends before its next table and no other starts. Screens then say that the data stands still."
        }
        verb={halted ? "Resume reading" : "Halt reading"}
        reasonRequired={halted}
        onConfirm={act}
      />
    </Panel>
  );
}

function ControlFacts({ control }: { control: SourceControl }) {
  return (
    <dl className="grid gap-x-6 gap-y-3 p-3 sm:grid-cols-2 xl:grid-cols-3">
      <div className="flex flex-col items-start gap-1">
        <dt className="text-ink-faint">State</dt>
        <dd className="flex flex-col items-start gap-1">
          {control.halted ? <Badge tone="bad">Halted</Badge> : <Badge tone="good">Reading</Badge>}
          {control.halted ? (
            <span className="text-ink-muted">
              {control.haltedBy ? `By ${control.haltedBy}` : "By the system"}
              {control.haltedAt ? (
                <>
                  , <ExactTime iso={control.haltedAt} />
                </>
              ) : null}
              {control.haltReason ? `: ${control.haltReason}` : ""}
            </span>
          ) : null}
        </dd>
      </div>
      <div className="flex flex-col items-start gap-1">
        <dt className="text-ink-faint">Last cycle</dt>
        <dd>
          {control.lastCycleAt ? (
            <>
              {sentenceCase(control.lastCycleOutcome ?? "ended")}, <RelativeTime iso={control.lastCycleAt} />
            </>
          ) : (
            "None yet"
          )}
        </dd>
      </div>
      <div className="flex flex-col items-start gap-1">
        <dt className="text-ink-faint">Failures in a row</dt>
        <dd className="num">
          {control.consecutiveFailures}
          {control.nextAttemptAt ? (
            <span className="text-ink-muted">
              , next attempt <RelativeTime iso={control.nextAttemptAt} />
            </span>
          ) : null}
        </dd>
      </div>
    </dl>
  );
}
