"use client";

import { useState } from "react";
import type { Account } from "#lib/access/read-account.ts";
import type { AccountActions } from "#components/account/account-screen.tsx";
import { Field } from "#components/account/field.tsx";
import { FormRefusal, refusalOf, type Refusal } from "#components/account/form-refusal.tsx";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { tellDone } from "#components/ui/toast-manager.ts";

type Props = { account: Account; changeName: AccountActions["changeName"]; onChanged: () => void };

/** Name, address and role. Address and role are changed by an admin. */
export function ProfilePanel({ account, changeName, onChanged }: Props) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function submit(form: FormData) {
    const result = await changeName({ name: String(form.get("name") ?? "") });
    if (!result.ok) return setRefusal(refusalOf(result.error));
    setRefusal(null);
    tellDone("Name changed");
    onChanged();
  }

  return (
    <Panel id="profile" title="Profile">
      <div className="flex flex-col gap-4 p-3">
        <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5">
          <dt className="text-ink-faint">E-mail address</dt>
          <dd className="break-all">{account.email}</dd>
          <dt className="text-ink-faint">Role</dt>
          <dd>
            <Badge tone="accent">{sentenceCase(account.role)}</Badge>
          </dd>
        </dl>
        <form
          className="flex flex-col items-start gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void submit(new FormData(event.currentTarget));
          }}
        >
          {refusal ? <FormRefusal key={refusal.attempt} {...refusal} /> : null}
          <div className="w-full max-w-sm">
            <Field
              name="name"
              label="Name that colleagues see"
              defaultValue={account.name}
              autoComplete="name"
              maxLength={100}
            />
          </div>
          <Button type="submit">Change name</Button>
        </form>
        <details>
          <summary className="w-fit text-ink-muted">What your role may do ({account.permissions.length})</summary>
          <ul className="mt-2 flex flex-wrap gap-1">
            {account.permissions.map((permission) => (
              <li key={permission}>
                <Badge className="font-mono">{permission}</Badge>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Panel>
  );
}
