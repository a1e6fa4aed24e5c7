"use client";

import { useState, type ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

type FormProps = {
  label: string;
  hint: string;
  verb: string;
  busyVerb: string;
  minLength: number;
  maxLength: number;
  rows: number;
  /** For text of a machine: fixed width, no spelling help. */
  code?: boolean;
  /** Answers whether it worked; the text stays when it did not. */
  onConfirm: (text: string) => Promise<boolean>;
};

type Props = FormProps & {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description: ReactNode;
  className?: string;
};

/** Asks for one text before something that is put on record. */
export function TextDialog({ open, onOpenChange, title, description, className, ...form }: Props) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      description={description}
      {...(className ? { className } : {})}
    >
      <TextForm {...form} onClose={() => onOpenChange(false)} />
    </Dialog>
  );
}

function TextForm({
  label,
  hint,
  verb,
  busyVerb,
  code,
  onConfirm,
  onClose,
  ...field
}: FormProps & { onClose: () => void }) {
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const tooShort = text.trim().length < field.minLength;

  async function submit() {
    setBusy(true);
    const worked = await onConfirm(text.trim());
    setBusy(false);
    if (worked) onClose();
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
        <span className="font-medium">{label}</span>
        <textarea
          {...field}
          required={field.minLength > 0}
          value={text}
          spellCheck={!code}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
          className={`rounded-md border border-line-strong bg-surface px-2 py-1.5 ${code ? "font-mono text-sm" : ""}`}
        />
        <span className="text-sm text-ink-faint">{hint}</span>
      </label>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button look="primary" type="submit" disabled={busy || tooShort}>
          {busy ? busyVerb : verb}
        </Button>
      </div>
    </form>
  );
}
