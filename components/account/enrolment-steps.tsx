"use client";

import { useState } from "react";
import type { Enrolment } from "#lib/access/begin-enrolment.ts";
import type { Act } from "#components/data/send-action.ts";
import { Field } from "#components/account/field.tsx";
import { FormRefusal, refusalOf, type Refusal } from "#components/account/form-refusal.tsx";
import { RecoveryCodes } from "#components/account/recovery-codes.tsx";
import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";

type Props = {
  enrolment: Enrolment;
  confirm: Act<{ code: string }, { recoveryCodes: readonly string[] }>;
  doneLabel: string;
  onDone: () => void;
};

/** Scan, confirm with a code, keep the recovery codes. */
export function EnrolmentSteps({ enrolment, confirm, doneLabel, onDone }: Props) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  if (codes) return <RecoveryCodes codes={codes} doneLabel={doneLabel} onDone={onDone} />;

  async function submit(form: FormData) {
    setBusy(true);
    const result = await confirm({ code: String(form.get("code") ?? "") });
    setBusy(false);
    if (result.ok) setCodes(result.data.recoveryCodes);
    else setRefusal(refusalOf(result.error));
  }

  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit(new FormData(event.currentTarget));
      }}
    >
      {refusal ? <FormRefusal key={refusal.attempt} {...refusal} /> : null}
      <p className="text-ink-muted">Scan this with an authenticator app on your phone, or type the key in by hand.</p>
      <QrCode {...enrolment.qr} />
      <p className="flex items-center gap-1">
        <code className="min-w-0 font-mono text-sm break-all">{enrolment.secret}</code>
        <CopyButton text={enrolment.secret} label="Copy the key" />
      </p>
      <Field
        name="code"
        label="Code that the app shows now"
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern="[0-9 ]{6,8}"
        maxLength={8}
      />
      <Button type="submit" look="primary" size="lg" disabled={busy}>
        Confirm
      </Button>
    </form>
  );
}

/** Dark on light in both themes: some cameras read nothing else. */
function QrCode({ size, path }: Enrolment["qr"]) {
  return (
    <svg
      role="img"
      aria-label="QR code with the key; the key is written below"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-48 self-center rounded-md"
    >
      <rect width={size} height={size} className="fill-[white]" />
      <path d={path} className="fill-[black]" />
    </svg>
  );
}
