"use client";

import { CircleCheck, CircleDashed } from "lucide-react";
import { useState } from "react";
import type { GateView, SourceOperations } from "#lib/operations/read-source-operations.ts";
import { runSourceAction } from "#components/source/run-source-action.ts";
import type { SourcePanelProps } from "#components/source/source-actions.ts";
import { TextDialog } from "#components/source/text-dialog.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";

type Props = SourcePanelProps & { activation: SourceOperations["activation"] };

const groups = [
  { group: "security", name: "Security" },
  { group: "function", name: "Function" },
  { group: "operations", name: "Operations" },
  { group: "approval", name: "Approval" },
] as const;

/** What has to hold before a production installation reads, with its evidence and who answers for it. */
export function GatesPanel({ activation, actions, canOperate, onChanged }: Props) {
  const [signing, setSigning] = useState<GateView | null>(null);
  const open = activation.gates.filter((gate) => !gate.holds).length;

  async function sign(gate: GateView, evidence: string): Promise<boolean> {
    const words = { done: `Signed: ${gate.title}`, failed: "Not signed" };
    const worked = await runSourceAction(actions.signOff({ gate: gate.gate, evidence }), words);
    if (worked) onChanged();
    return worked;
  }

  async function withdraw(gate: GateView): Promise<void> {
    const words = { done: `Taken back: ${gate.title}`, failed: "Not taken back" };
    await runSourceAction(actions.withdraw({ gate: gate.gate }), words);
    onChanged();
  }

  return (
    <Panel
      id="gates"
      title="Gates before activation"
      note={`${activation.gates.length - open} of ${activation.gates.length} hold`}
      actions={<State activation={activation} />}
    >
      <div className="grid xl:grid-cols-2">
        {groups.map(({ group, name }) => (
          <section key={group} aria-labelledby={`gates-${group}`} className="border-b p-3 xl:odd:border-r">
            <h3 id={`gates-${group}`} className="mb-1 text-sm font-medium text-ink-faint">
              {name}
            </h3>
            <ul className="flex flex-col divide-y">
              {activation.gates
                .filter((gate) => gate.group === group)
                .map((gate) => (
                  <GateLine
                    key={gate.gate}
                    gate={gate}
                    canOperate={canOperate}
                    onSign={() => setSigning(gate)}
                    onWithdraw={() => void withdraw(gate)}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <TextDialog
        key={signing?.gate ?? "none"}
        open={signing !== null}
        onOpenChange={(isOpen) => (isOpen ? undefined : setSigning(null))}
        title={`Sign: ${signing?.title ?? ""}`}
        description={signing?.asks ?? ""}
        label="Evidence"
        hint="What you have seen and where it is kept. Recorded with your name. No personal data."
        verb="Sign"
        busyVerb="Signing…"
        minLength={10}
        maxLength={500}
        rows={4}
        onConfirm={(evidence) => (signing ? sign(signing, evidence) : Promise.resolve(false))}
      />
    </Panel>
  );
}

function State({ activation }: Pick<Props, "activation">) {
  if (activation.by === "itself") return <Badge tone="accent">Activated by itself: not production</Badge>;
  return activation.activated ? <Badge tone="good">Activated</Badge> : <Badge tone="warn">Not activated</Badge>;
}

type LineProps = { gate: GateView; canOperate: boolean; onSign: () => void; onWithdraw: () => void };

function GateLine({ gate, canOperate, onSign, onWithdraw }: LineProps) {
  const Icon = gate.holds ? CircleCheck : CircleDashed;
  const mine = gate.signOffs.some((sign) => sign.mine);
  return (
    <li className="flex items-start gap-2 py-2">
      <Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${gate.holds ? "text-good" : "text-ink-faint"}`} />
      <div className="min-w-0 flex-1">
        <p className="font-medium">
          {gate.title} <span className="sr-only">{gate.holds ? "holds" : "is open"}</span>
        </p>
        <p className="text-ink-muted">{gate.evidence ?? gate.asks}</p>
        {gate.people === 0 && gate.observedAt ? (
          <p className="text-sm text-ink-faint">
            Seen <ExactTime iso={gate.observedAt} />
          </p>
        ) : null}
        {gate.signOffs.map((sign) => (
          <p key={`${sign.name} ${sign.signedAt}`} className="text-sm text-ink-muted">
            <span className="font-medium text-ink">{sign.name}</span>, <ExactTime iso={sign.signedAt} />:{" "}
            {sign.evidence}
          </p>
        ))}
        {gate.people > 1 ? (
          <p className="text-sm text-ink-faint">
            {gate.signOffs.length} of {gate.people} people
          </p>
        ) : null}
      </div>
      {gate.people > 0 && canOperate ? (
        mine ? (
          <Button size="sm" look="quiet" onClick={onWithdraw} aria-label={`Take back your signature: ${gate.title}`}>
            Take back
          </Button>
        ) : gate.signOffs.length < gate.people ? (
          <Button size="sm" onClick={onSign} aria-label={`Sign: ${gate.title}`}>
            Sign…
          </Button>
        ) : null
      ) : null}
    </li>
  );
}
