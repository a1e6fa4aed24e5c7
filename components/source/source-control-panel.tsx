"use client";

import { CirclePause, CirclePlay } from "lucide-react";
import { useState } from "react";
import type { SourceControl } from "#lib/operations/read-source.ts";
import { useShortcut } from "#components/shortcuts/shortcut-provider.tsx";
import { cycleOutcome } from "#components/source/cycle-outcome.ts";
import { runSourceAction } from "#components/source/run-source-action.ts";
import type { SourceActions } from "#components/source/source-actions.ts";
import { TextDialog } from "#components/source/text-dialog.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ExactTime, RelativeTime } from "#components/ui/relative-time.tsx";

type Props = { control: SourceControl; actions: SourceActions; canOperate: boolean; onChanged: () => void };

/** Whether the source is being read, as whom, and the switch. */
export function SourceControlPanel({ control, actions, canOperate, onChanged }: Props) {
  const [asking, setAsking] = useState(false);
  const { halted } = control;
  useShortcut("h", halted ? "Resume reading" : "Halt reading", "Source", canOperate ? () => setAsking(true) : null);

  async function act(reason: string): Promise<boolean> {
    const words = halted
      ? { done: "Reading resumed", failed: "Not resumed" }
      : { done: "Reading halted", failed: "Not halted" };
    const worked = await runSourceAction(halted ? actions.resume({ reason }) : actions.halt({ reason }), words);
    onChanged();
    return worked;
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
      <TextDialog
        open={asking}
        onOpenChange={setAsking}
        title={halted ? "Resume reading the source" : "Halt reading the source"}
        description={
          halted
            ? "Reading goes on from each table's watermark; nothing is lost."
            : "The running cycle ends before its next table and no other starts. Screens then say that the data stands still."
        }
        label={halted ? "Reason" : "Reason (may be empty)"}
        hint="Recorded with your name. No personal data."
        verb={halted ? "Resume reading" : "Halt reading"}
        busyVerb={halted ? "Resuming…" : "Halting…"}
        minLength={halted ? 3 : 0}
        maxLength={500}
        rows={3}
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
              <CycleOutcome outcome={control.lastCycleOutcome} />, <RelativeTime iso={control.lastCycleAt} />
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

/** What is wrong, in words, when the last cycle did not read. */
function CycleOutcome({ outcome }: { outcome: string | null }) {
  const { name, wrong } = cycleOutcome(outcome);
  return <span className={wrong ? "font-medium text-bad" : undefined}>{name}</span>;
}
