"use client";

import { useState } from "react";
import type { Enrolment } from "#lib/access/begin-enrolment.ts";
import type { Account } from "#lib/access/read-account.ts";
import type { AccountActions } from "#components/account/account-screen.tsx";
import { EnrolmentSteps } from "#components/account/enrolment-steps.tsx";
import { RecoveryCodes } from "#components/account/recovery-codes.tsx";
import { useStepUp } from "#components/access/use-step-up.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { tellDone, tellFailed } from "#components/ui/toast-manager.ts";

type Props = { account: Account; actions: AccountActions; onChanged: () => void };

const words = {
  replace: {
    verb: "Replace second factor",
    effect: "Codes from your present app stop working once the new one is confirmed. Your other sessions end.",
  },
  remove: {
    verb: "Remove second factor",
    effect: "Your account is then protected by its password alone. Recovery codes are deleted, other sessions end.",
  },
  codes: { verb: "Make new recovery codes", effect: "The ten codes you have now stop working at once." },
};

/** The authenticator app and the recovery codes. */
export function SecondFactorPanel({ account, actions, onChanged }: Props) {
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { run, dialog } = useStepUp();
  const { secondFactor } = account;

  function failed(error: { message: string; request_id: string }) {
    tellFailed("Nothing was changed", `${error.message} Reference ${error.request_id}.`);
  }

  async function start() {
    const result = await run(words.replace, () => actions.startEnrolment({}));
    if (result?.ok) setEnrolment(result.data);
    else if (result) failed(result.error);
  }

  async function remove() {
    const result = await run(words.remove, () => actions.removeSecondFactor({}));
    if (result && !result.ok) return failed(result.error);
    if (result) tellDone("Second factor removed");
    onChanged();
  }

  async function renewCodes() {
    const result = await run(words.codes, () => actions.replaceRecoveryCodes({}));
    if (result?.ok) setCodes(result.data.recoveryCodes);
    else if (result) failed(result.error);
  }

  function close() {
    setEnrolment(null);
    setCodes(null);
    onChanged();
  }

  return (
    <Panel id="second-factor" title="Second factor">
      <div className="flex flex-col items-start gap-3 p-3">
        {secondFactor ? (
          <p className="flex flex-wrap items-center gap-2">
            <Badge tone="good">On</Badge> Authenticator app, since <ExactTime iso={secondFactor.since} />
          </p>
        ) : (
          <p className="flex flex-wrap items-center gap-2">
            <Badge tone="warn">Off</Badge> Your account is protected by its password alone.
          </p>
        )}
        {secondFactor ? (
          <p className={secondFactor.codesLeft < 3 ? "text-warn" : "text-ink-muted"}>
            Recovery codes left: <span className="num">{secondFactor.codesLeft}</span> of 10
          </p>
        ) : null}
        <div className="flex flex-wrap gap-2">
          <Button look={secondFactor ? "secondary" : "primary"} onClick={() => void start()}>
            {secondFactor ? "Replace…" : "Set up an authenticator app…"}
          </Button>
          {secondFactor ? <Button onClick={() => void renewCodes()}>New recovery codes…</Button> : null}
          {secondFactor && !account.secondFactorRequired ? (
            <Button look="quiet" onClick={() => void remove()}>
              Remove…
            </Button>
          ) : null}
        </div>
        {account.secondFactorRequired ? <p className="text-sm text-ink-faint">Your role needs one.</p> : null}
        <Dialog open={enrolment !== null} onOpenChange={(open) => !open && close()} title="Set up an authenticator app">
          <div className="mt-3">
            {enrolment ? (
              <EnrolmentSteps
                enrolment={enrolment}
                confirm={actions.confirmSecondFactor}
                doneLabel="Done"
                onDone={close}
              />
            ) : null}
          </div>
        </Dialog>
        <Dialog open={codes !== null} onOpenChange={(open) => !open && close()} title="Your new recovery codes">
          <div className="mt-3">{codes ? <RecoveryCodes codes={codes} doneLabel="Done" onDone={close} /> : null}</div>
        </Dialog>
        {dialog}
      </div>
    </Panel>
  );
}
