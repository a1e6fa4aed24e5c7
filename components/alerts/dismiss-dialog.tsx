"use client";

import { useRef, useState, type KeyboardEvent } from "react";
import type { DismissalReason } from "#lib/alerts/dismiss-alert.ts";
import { dismissalNames } from "#components/alerts/alert-actions.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Kbd } from "#components/ui/kbd.tsx";

type Props = {
  /** Subjects of the alerts to dismiss; empty means closed. */
  subjects: readonly string[];
  onClose: () => void;
  onDismiss: (reason: DismissalReason) => Promise<void>;
};

/** Asks for the reason. A number key picks one, Enter dismisses. */
export function DismissDialog({ subjects, onClose, onDismiss }: Props) {
  const what = subjects.length === 1 ? `the alert about ${subjects[0]}` : `${subjects.length} alerts`;
  return (
    <Dialog
      open={subjects.length > 0}
      onOpenChange={(open) => !open && onClose()}
      title={`Dismiss ${what}`}
      description="The reason is recorded with your name, and counts towards the precision of the detectors."
    >
      <ReasonForm
        verb={subjects.length === 1 ? "Dismiss alert" : `Dismiss ${subjects.length} alerts`}
        onClose={onClose}
        onDismiss={onDismiss}
      />
    </Dialog>
  );
}

function ReasonForm({ verb, onClose, onDismiss }: { verb: string } & Pick<Props, "onClose" | "onDismiss">) {
  const [reason, setReason] = useState<DismissalReason | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  function pickByNumber(event: KeyboardEvent) {
    const picked = dismissalNames[Number(event.key) - 1];
    if (picked) {
      setReason(picked.reason);
      form.current?.querySelectorAll("input")[Number(event.key) - 1]?.focus();
    }
    if (event.key === "Enter" && reason) {
      event.preventDefault();
      form.current?.requestSubmit();
    }
  }

  async function submit() {
    if (!reason || busy) return;
    setBusy(true);
    await onDismiss(reason);
    setBusy(false);
    onClose();
  }

  return (
    <form
      ref={form}
      className="mt-3"
      onKeyDown={pickByNumber}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <fieldset className="flex flex-col gap-1">
        <legend className="sr-only">Reason</legend>
        {dismissalNames.map((each, index) => (
          <label
            key={each.reason}
            className="flex items-start gap-2.5 rounded-md border p-2 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name="reason"
              className="mt-0.5 size-4 accent-accent"
              checked={reason === each.reason}
              onChange={() => setReason(each.reason)}
            />
            <span className="flex-1">
              <span className="font-medium">{each.name}</span>
              <span className="block text-ink-muted">{each.meaning}</span>
            </span>
            <Kbd>{String(index + 1)}</Kbd>
          </label>
        ))}
      </fieldset>
      <div className="mt-4 flex justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button look="primary" type="submit" disabled={!reason || busy}>
          {busy ? "Dismissing…" : verb}
        </Button>
      </div>
    </form>
  );
}
