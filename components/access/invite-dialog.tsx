"use client";

import { useState } from "react";
import { roles } from "#lib/access/permissions.ts";
import type { AccessActions } from "#components/access/access-actions.ts";
import { SecretOnce } from "#components/access/secret-once.tsx";
import { useStepUp } from "#components/access/use-step-up.tsx";
import { Field } from "#components/account/field.tsx";
import { FormRefusal, refusalOf, type Refusal } from "#components/account/form-refusal.tsx";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  invite: AccessActions["invite"];
  onChanged: () => void;
};

/** Who, as what; then the link, this one time. */
export function InviteDialog({ open, onOpenChange, invite, onChanged }: Props) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Invite somebody"
      description="The link works once, for 72 hours."
    >
      {open ? <InviteForm invite={invite} onChanged={onChanged} onClose={() => onOpenChange(false)} /> : null}
    </Dialog>
  );
}

function InviteForm({ invite, onChanged, onClose }: Pick<Props, "invite" | "onChanged"> & { onClose: () => void }) {
  const [link, setLink] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { run, dialog } = useStepUp();

  async function submit(form: FormData) {
    const text = (name: string) => String(form.get(name) ?? "");
    const role = roles.find((each) => each === text("role")) ?? "observer";
    const input = { email: text("email"), name: text("name"), role };
    const effect = `${input.name} (${input.email}) gets a link that makes an account with the role ${role}.`;
    const result = await run({ verb: "Invite", effect }, () => invite(input));
    if (result === null) return;
    if (!result.ok) return setRefusal(refusalOf(result.error));
    setLink(result.data.link);
    onChanged();
  }

  if (link !== null) {
    return (
      <SecretOnce
        label="Link to pass on"
        secret={link}
        onDone={onClose}
        note="Whoever has it first makes the account."
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
      <Field name="email" label="E-mail address" type="email" autoComplete="off" maxLength={254} />
      <Field name="name" label="Name" autoComplete="off" maxLength={100} />
      <label className="flex flex-col gap-1">
        <span className="font-medium">Role</span>
        <select
          name="role"
          defaultValue="moderator"
          className="h-9 rounded-md border border-line-strong bg-surface px-2 text-lg"
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {sentenceCase(role)}
            </option>
          ))}
        </select>
      </label>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button look="primary" type="submit">
          Invite
        </Button>
      </div>
      {dialog}
    </form>
  );
}
