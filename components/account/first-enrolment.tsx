"use client";

import { useState } from "react";
import type { Enrolment } from "#lib/access/begin-enrolment.ts";
import type { Act, ServerActions } from "#components/data/send-action.ts";
import { useActions } from "#components/data/use-actions.ts";
import { EnrolmentSteps } from "#components/account/enrolment-steps.tsx";
import { FormRefusal, refusalOf, type Refusal } from "#components/account/form-refusal.tsx";
import { goAfresh } from "#components/account/go-afresh.ts";
import { signOut } from "#components/account/sign-out.ts";
import { Button } from "#components/ui/button.tsx";

type Acts = {
  readonly start: Act<Record<string, never>, Enrolment>;
  readonly confirm: Act<{ code: string }, { recoveryCodes: readonly string[] }>;
};
type Props = { destination: string; actions: ServerActions<Acts> };

/** The second factor of somebody whose role needs one and who has none yet. */
export function FirstEnrolment({ destination, actions }: Props) {
  const { start, confirm } = useActions<Acts>(actions);
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function begin() {
    const result = await start({});
    if (result.ok) setEnrolment(result.data);
    else setRefusal(refusalOf(result.error));
  }

  if (enrolment) {
    return (
      <EnrolmentSteps
        enrolment={enrolment}
        confirm={confirm}
        doneLabel="Go to the console"
        onDone={() => goAfresh(destination)}
      />
    );
  }
  return (
    <div className="flex flex-col gap-4">
      {refusal ? <FormRefusal key={refusal.attempt} {...refusal} /> : null}
      <p className="text-ink-muted">
        Your role decides about people, so a password alone is not enough. You need an authenticator app, on your phone
        or in your password manager.
      </p>
      <Button look="primary" size="lg" onClick={() => void begin()}>
        Set up the app
      </Button>
      <Button look="quiet" onClick={() => void signOut()}>
        Sign in as somebody else
      </Button>
    </div>
  );
}
