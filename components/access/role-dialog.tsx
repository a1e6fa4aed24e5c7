"use client";

import { useState } from "react";
import type { PersonRow } from "#lib/access/list-people.ts";
import { permissionsOf, roles, type Role } from "#lib/access/permissions.ts";
import type { AccessActions } from "#components/access/access-actions.ts";
import { tellResult } from "#components/access/tell-result.ts";
import { useStepUp } from "#components/access/use-step-up.tsx";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

type Props = { person: PersonRow; setRole: AccessActions["setRole"]; onClose: () => void; onChanged: () => void };

/** Another role for somebody, with what it adds and takes. */
export function RoleDialog({ person, setRole, onClose, onChanged }: Props) {
  const [role, choose] = useState<Role>(person.role);
  const { run, dialog } = useStepUp();
  const before = permissionsOf(person.role);
  const after = permissionsOf(role);
  const added = after.filter((permission) => !before.includes(permission));
  const taken = before.filter((permission) => !after.includes(permission));

  async function submit() {
    const effect = `${person.name} (${person.email}) changes from ${person.role} to ${role} and is signed out at once.`;
    const input = { userId: person.userId, role, from: person.role };
    const result = await run({ verb: "Change role", effect }, () => setRole(input));
    if (result === null) return;
    tellResult(result, `${person.name} is ${role} now`, "Role not changed");
    onClose();
    onChanged();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Role of ${person.name}`}
      description={person.email}
    >
      <form
        className="mt-3 flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (role !== person.role) void submit();
        }}
      >
        <fieldset>
          <legend className="mb-1 font-medium">Role</legend>
          {roles.map((each) => (
            <label key={each} className="flex min-h-7 items-center gap-2">
              <input
                type="radio"
                name="role"
                className="size-4 accent-accent"
                checked={role === each}
                onChange={() => choose(each)}
              />
              {sentenceCase(each)}
              {each === person.role ? <span className="text-ink-faint">now</span> : null}
            </label>
          ))}
        </fieldset>
        <div aria-live="polite" className="min-h-16 text-sm">
          <Difference label="Adds" list={added} />
          <Difference label="Takes away" list={taken} />
        </div>
        <div className="flex justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button look="danger" type="submit" disabled={role === person.role}>
            Change role
          </Button>
        </div>
      </form>
      {dialog}
    </Dialog>
  );
}

function Difference({ label, list }: { label: string; list: readonly string[] }) {
  if (list.length === 0) return null;
  return (
    <p className="text-ink-muted">
      {label}: <span className="font-mono">{list.join(", ")}</span>
    </p>
  );
}
