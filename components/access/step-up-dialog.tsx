"use client";

import { useState } from "react";
import { sendJson } from "#components/account/send-json.ts";
import { Field } from "#components/account/field.tsx";
import { FormRefusal, type Refusal } from "#components/account/form-refusal.tsx";
import type { StepUpDemand } from "#components/access/step-up-demand.ts";
import type { StepUpWords } from "#components/access/use-step-up.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

type Props = { demand: StepUpDemand; words: StepUpWords; onProved: () => void; onCancel: () => void };

/** Names what will happen to whom, and takes a fresh proof for exactly that. */
export function StepUpDialog({ demand, words, onProved, onCancel }: Props) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(form: FormData) {
    setBusy(true);
    const { action, objectId, payloadDigest } = demand;
    const answer = await sendJson("/api/auth/step-up", {
      action,
      objectId,
      payloadDigest,
      proof: String(form.get("proof") ?? ""),
    });
    setBusy(false);
    if (answer.ok) onProved();
    else setRefusal(answer.refusal);
  }

  const byCode = demand.proof === "code";
  return (
    <Dialog open onOpenChange={(open) => !open && onCancel()} title={words.verb} description={words.effect}>
      <form
        className="mt-4 flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void submit(new FormData(event.currentTarget));
        }}
      >
        {refusal ? <FormRefusal key={refusal.attempt} {...refusal} /> : null}
        {byCode ? (
          <Field
            name="proof"
            label="Code from your authenticator app"
            hint="A code works once: wait for the next one if you have just used it. A recovery code works too."
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={60}
          />
        ) : (
          <Field name="proof" label="Your password" type="password" autoComplete="current-password" maxLength={256} />
        )}
        <div className="flex justify-end gap-2">
          <Button look="quiet" onClick={onCancel}>
            Cancel
          </Button>
          <Button look="danger" type="submit" disabled={busy}>
            {words.verb}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
