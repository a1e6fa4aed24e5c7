"use client";

import { useState } from "react";
import type { Act, ServerActions } from "#components/data/send-action.ts";
import { useActions } from "#components/data/use-actions.ts";
import { Field } from "#components/account/field.tsx";
import { FormRefusal, refusalOf, type Refusal } from "#components/account/form-refusal.tsx";
import { goAfresh } from "#components/account/go-afresh.ts";
import { signOut } from "#components/account/sign-out.ts";
import { Button } from "#components/ui/button.tsx";

type Acts = { readonly answer: Act<{ code: string }, null> };
type Props = { destination: string; actions: ServerActions<Acts> };

/** The step between the password and the console. */
export function SecondFactorForm({ destination, actions }: Props) {
  const { answer } = useActions<Acts>(actions);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(form: FormData) {
    setBusy(true);
    const result = await answer({ code: String(form.get("code") ?? "") });
    // A whole new page, so that nothing of an earlier person stays in this one.
    if (result.ok) return goAfresh(destination);
    setBusy(false);
    if (result.error.error_code === "auth.required") return goAfresh("/sign-in");
    setRefusal(refusalOf(result.error));
  }

  return (
    <form
      className="flex flex-col gap-4"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit(new FormData(event.currentTarget));
      }}
    >
      {refusal ? <FormRefusal key={refusal.attempt} {...refusal} /> : null}
      <Field
        name="code"
        label="Code from your authenticator app"
        hint="Without your app, use one of your recovery codes."
        inputMode="text"
        autoComplete="one-time-code"
        maxLength={60}
        autoFocus
      />
      <Button type="submit" look="primary" size="lg" aria-disabled={busy}>
        {busy ? "Checking…" : "Go on"}
      </Button>
      <Button look="quiet" onClick={() => void signOut()}>
        Sign in as somebody else
      </Button>
    </form>
  );
}
