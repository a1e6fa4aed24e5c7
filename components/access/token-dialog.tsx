"use client";

import { useState } from "react";
import { apiTokenScopes } from "#lib/access/api-token-types.ts";
import type { AccessActions } from "#components/access/access-actions.ts";
import { SecretOnce } from "#components/access/secret-once.tsx";
import { useStepUp } from "#components/access/use-step-up.tsx";
import { Field } from "#components/account/field.tsx";
import { FormRefusal, refusalOf, type Refusal } from "#components/account/form-refusal.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  create: AccessActions["createToken"];
  onChanged: () => void;
};

/** What a script may read and for how long; then the token, this one time. */
export function TokenDialog({ open, onOpenChange, create, onChanged }: Props) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Create an API token"
      description="It reads what you choose, as you, and changes nothing. It ends with your account."
    >
      {open ? <TokenForm create={create} onChanged={onChanged} onClose={() => onOpenChange(false)} /> : null}
    </Dialog>
  );
}

function TokenForm({ create, onChanged, onClose }: Pick<Props, "create" | "onChanged"> & { onClose: () => void }) {
  const [token, setToken] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { run, dialog } = useStepUp();

  async function submit(form: FormData) {
    const name = String(form.get("name") ?? "").trim();
    const scopes = apiTokenScopes.filter((scope) => form.getAll("scope").includes(scope));
    const days = Number(form.get("days"));
    if (scopes.length === 0) {
      return setRefusal({ attempt: Date.now(), message: "Choose at least one thing to read.", requestId: null });
    }
    const effect = `${name} can read ${scopes.map((scope) => scope.replace(":read", "")).join(", ")} for ${days} days.`;
    const result = await run({ verb: "Create token", effect }, () => create({ name, scopes, days }));
    if (result === null) return;
    if (!result.ok) return setRefusal(refusalOf(result.error));
    setToken(result.data.token);
    onChanged();
  }

  if (token !== null) {
    return (
      <SecretOnce
        label="The token"
        secret={token}
        onDone={onClose}
        note="Keep it where the script reads its secrets."
      />
    );
  }
  return (
    <form
      className="mt-3 flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      {refusal ? <FormRefusal key={refusal.attempt} {...refusal} /> : null}
      <Field name="name" label="What it is for" autoComplete="off" maxLength={100} />
      <fieldset>
        <legend className="mb-1 font-medium">May read</legend>
        <div className="grid grid-cols-2 gap-x-4">
          {apiTokenScopes.map((scope) => (
            <label key={scope} className="flex min-h-6 items-center gap-2">
              <input type="checkbox" name="scope" value={scope} className="size-4 accent-accent" />
              {scope.replace(":read", "")}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="flex flex-col gap-1">
        <span className="font-medium">Runs out after</span>
        <select
          name="days"
          defaultValue="30"
          className="h-9 rounded-md border border-line-strong bg-surface px-2 text-lg"
        >
          {[7, 30, 90, 365].map((days) => (
            <option key={days} value={days}>
              {days} days
            </option>
          ))}
        </select>
      </label>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button look="primary" type="submit">
          Create token
        </Button>
      </div>
      {dialog}
    </form>
  );
}
