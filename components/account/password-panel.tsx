"use client";

import { useRef, useState } from "react";
import type { Account } from "#lib/access/read-account.ts";
import type { AccountActions } from "#components/account/account-screen.tsx";
import { Field } from "#components/account/field.tsx";
import { FormRefusal, refusalOf, type Refusal } from "#components/account/form-refusal.tsx";
import { Button } from "#components/ui/button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { tellDone } from "#components/ui/toast-manager.ts";

type Props = { account: Account; changePassword: AccountActions["changePassword"]; onChanged: () => void };

/** A new password on proof of the old one; every other session ends. */
export function PasswordPanel({ account, changePassword, onChanged }: Props) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  async function submit(data: FormData) {
    const next = String(data.get("next") ?? "");
    if (next !== String(data.get("again") ?? "")) {
      return setRefusal({ attempt: Date.now(), message: "The two new passwords are not the same.", requestId: null });
    }
    setBusy(true);
    const result = await changePassword({ current: String(data.get("current") ?? ""), next });
    setBusy(false);
    if (!result.ok) return setRefusal(refusalOf(result.error));
    setRefusal(null);
    form.current?.reset();
    tellDone(`Password changed; other sessions ended: ${result.data.ended}`);
    onChanged();
  }

  return (
    <Panel
      id="password"
      title="Password"
      note={account.passwordSetAt ? <>Set {<ExactTime iso={account.passwordSetAt} />}</> : "15 characters or more"}
    >
      <div className="p-3">
        <form
          ref={form}
          className="flex max-w-sm flex-col items-start gap-3 *:w-full"
          aria-busy={busy}
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void submit(new FormData(event.currentTarget));
          }}
        >
          {refusal ? <FormRefusal key={refusal.attempt} {...refusal} /> : null}
          <input type="hidden" name="username" autoComplete="username" value={account.email} readOnly />
          <Field
            name="current"
            label="Current password"
            type="password"
            autoComplete="current-password"
            maxLength={256}
          />
          <Field
            name="next"
            label="New password"
            hint="15 characters or more. Your other sessions end."
            type="password"
            autoComplete="new-password"
            maxLength={256}
          />
          <Field
            name="again"
            label="New password once more"
            type="password"
            autoComplete="new-password"
            maxLength={256}
          />
          <Button type="submit" className="w-fit!" disabled={busy}>
            Change password
          </Button>
        </form>
      </div>
    </Panel>
  );
}
