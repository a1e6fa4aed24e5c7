"use client";

import { useState } from "react";
import type { ActionResult } from "#lib/http/perform-action.ts";
import { Field } from "#components/account/field.tsx";
import { goAfresh } from "#components/account/go-afresh.ts";
import { FormRefusal, refusalOf, type Refusal } from "#components/account/form-refusal.tsx";
import { Button } from "#components/ui/button.tsx";

type Props = {
  token: string;
  email: string;
  accept: (input: { token: string; password: string }) => Promise<ActionResult<null>>;
};

/** Sets the password that makes the account. */
export function AcceptInviteForm({ token, email, accept }: Props) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(form: FormData) {
    const password = String(form.get("password") ?? "");
    if (password !== String(form.get("again") ?? "")) {
      return setRefusal({ attempt: Date.now(), message: "The two passwords are not the same.", requestId: null });
    }
    setBusy(true);
    const result = await accept({ token, password });
    if (result.ok) return goAfresh("/sign-in?welcome=1");
    setBusy(false);
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
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field
        name="password"
        label="Choose a password"
        type="password"
        autoComplete="new-password"
        hint="15 characters or more. Four or five unrelated words make a good one."
        maxLength={256}
      />
      <Field name="again" label="The same once more" type="password" autoComplete="new-password" maxLength={256} />
      <Button type="submit" look="primary" size="lg" aria-disabled={busy}>
        {busy ? "Making your account…" : "Make my account"}
      </Button>
    </form>
  );
}
