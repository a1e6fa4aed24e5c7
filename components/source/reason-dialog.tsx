"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description: string;
  verb: string;
  reasonRequired: boolean;
  onConfirm: (reason: string) => Promise<void>;
};

/** Asks for a reason before something that others will notice. */
export function ReasonDialog({ open, onOpenChange, title, description, ...form }: Props) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title} description={description}>
      <ReasonForm {...form} onCancel={() => onOpenChange(false)} />
    </Dialog>
  );
}

type FormProps = Pick<Props, "verb" | "reasonRequired" | "onConfirm"> & { onCancel: () => void };

function ReasonForm({ verb, reasonRequired, onConfirm, onCancel }: FormProps) {
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const tooShort = reasonRequired && reason.trim().length < 3;

  async function submit() {
    setBusy(true);
    await onConfirm(reason.trim());
    setBusy(false);
  }

  return (
    <form
      className="mt-3 flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!tooShort && !busy) void submit();
      }}
    >
      <label className="flex flex-col gap-1">
        <span className="font-medium">
          Reason {reasonRequired ? null : <span className="font-normal text-ink-faint">(may be empty)</span>}
        </span>
        <textarea
          value={reason}
          maxLength={500}
          rows={3}
          required={reasonRequired}
          onChange={(event) => setReason(event.target.value)}
          className="rounded-md border border-line-strong bg-surface px-2 py-1.5"
        />
        <span className="text-sm text-ink-faint">Recorded with your name. No personal data.</span>
      </label>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button look="primary" type="submit" disabled={busy || tooShort}>
          {verb}
        </Button>
      </div>
    </form>
  );
}
