"use client";

import { Download } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";

type Props = { codes: readonly string[]; doneLabel: string; onDone: () => void };

/** The ten codes, this one time. */
export function RecoveryCodes({ codes, doneLabel, onDone }: Props) {
  const text = codes.join("\n");
  return (
    <div className="flex flex-col gap-3">
      <p className="text-ink-muted">
        Each of these codes gets you in once when you do not have your app. They are not shown again: keep them
        somewhere that is not this computer.
      </p>
      <ol className="rounded-md border bg-sunken p-3 font-mono text-sm">
        {codes.map((code) => (
          <li key={code} className="py-0.5 break-all">
            {code}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButton text={text} label="Copy the codes" />
        <Button onClick={() => save(text)}>
          <Download aria-hidden="true" className="size-3.5" />
          Save as a file
        </Button>
        <Button look="primary" className="ml-auto" onClick={onDone}>
          {doneLabel}
        </Button>
      </div>
    </div>
  );
}

function save(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([`${text}\n`], { type: "text/plain" }));
  link.download = "recovery-codes.txt";
  link.click();
  URL.revokeObjectURL(link.href);
}
