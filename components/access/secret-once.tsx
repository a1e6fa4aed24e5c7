"use client";

import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";

type Props = { label: string; secret: string; note: string; onDone: () => void };

/** Something that is shown this one time. */
export function SecretOnce({ label, secret, note, onDone }: Props) {
  return (
    <div className="mt-3 flex flex-col gap-3">
      <p className="font-medium">{label}</p>
      <p className="flex items-start gap-1 rounded-md border bg-sunken p-2">
        <code className="min-w-0 flex-1 font-mono text-sm break-all">{secret}</code>
        <CopyButton text={secret} label={`Copy: ${label.toLowerCase()}`} />
      </p>
      <p className="text-ink-muted">It is not shown again. {note}</p>
      <Button look="primary" className="self-end" onClick={onDone}>
        Done
      </Button>
    </div>
  );
}
