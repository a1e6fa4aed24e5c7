"use client";

import { MoreHorizontal } from "lucide-react";
import { useState } from "react";
import type { PersonRow } from "#lib/access/list-people.ts";
import type { AccessActions } from "#components/access/access-actions.ts";
import { RoleDialog } from "#components/access/role-dialog.tsx";
import { tellResult } from "#components/access/tell-result.ts";
import { useStepUp } from "#components/access/use-step-up.tsx";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Menu, MenuItem, MenuLabel } from "#components/ui/menu.tsx";
import { ExactTime } from "#components/ui/relative-time.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";

type Props = { rows: readonly PersonRow[]; actions: AccessActions; onChanged: () => void };

export function PeopleTable({ rows, actions, onChanged }: Props) {
  const [changing, setChanging] = useState<PersonRow | null>(null);
  const { run, dialog } = useStepUp();

  async function disable(person: PersonRow) {
    const effect = `${person.name} (${person.email}) is signed out at once and cannot sign in again. Their API tokens stop working.`;
    const result = await run({ verb: "Disable account", effect }, () => actions.disable({ userId: person.userId }));
    if (tellResult(result, `${person.name} is disabled`, "Not disabled")) onChanged();
  }

  async function enable(person: PersonRow) {
    const effect = `${person.name} (${person.email}) can sign in again, with the role ${person.role}.`;
    const result = await run({ verb: "Enable account", effect }, () => actions.enable({ userId: person.userId }));
    if (tellResult(result, `${person.name} is enabled`, "Not enabled")) onChanged();
  }

  async function resetFactor(person: PersonRow) {
    const effect = `${person.name} (${person.email}) is signed out and sets up a new authenticator app at the next sign-in. Make sure that it is really them who asks.`;
    const result = await run({ verb: "Reset second factor", effect }, () =>
      actions.resetFactor({ userId: person.userId }),
    );
    if (tellResult(result, "Second factor reset", "Not reset")) onChanged();
  }

  return (
    <>
      <Table caption="People who may sign in">
        <thead>
          <tr>
            <Th sorted="ascending">Name</Th>
            <Th>Role</Th>
            <Th>State</Th>
            <Th>Second factor</Th>
            <Th numeric>Sessions</Th>
            <Th>Last sign-in (UTC)</Th>
            <Th>
              <span className="sr-only">Actions</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((person) => (
            <Tr key={person.userId}>
              <Td>
                <span className="font-medium">{person.name}</span> {person.self ? <Badge>You</Badge> : null}
                <br />
                <span className="text-sm break-all text-ink-faint">{person.email}</span>
              </Td>
              <Td>{sentenceCase(person.role)}</Td>
              <Td>{person.disabledAt ? <Badge tone="bad">Disabled</Badge> : <Badge tone="good">Active</Badge>}</Td>
              <Td>{person.secondFactor ? <Badge tone="good">On</Badge> : <Badge tone="warn">Off</Badge>}</Td>
              <Td numeric>{person.sessions}</Td>
              <Td className="text-ink-muted">
                {person.lastSignInAt ? <ExactTime iso={person.lastSignInAt} /> : "Never"}
              </Td>
              <Td className="text-right">
                {person.self ? (
                  <a href="/account" className="text-sm link">
                    Your account
                  </a>
                ) : (
                  <PersonMenu
                    person={person}
                    onRole={() => setChanging(person)}
                    onDisable={() => void disable(person)}
                    onEnable={() => void enable(person)}
                    onResetFactor={() => void resetFactor(person)}
                  />
                )}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      {changing ? (
        <RoleDialog
          person={changing}
          setRole={actions.setRole}
          onClose={() => setChanging(null)}
          onChanged={onChanged}
        />
      ) : null}
      {dialog}
    </>
  );
}

type MenuProps = {
  person: PersonRow;
  onRole: () => void;
  onDisable: () => void;
  onEnable: () => void;
  onResetFactor: () => void;
};

function PersonMenu({ person, onRole, onDisable, onEnable, onResetFactor }: MenuProps) {
  return (
    <Menu
      trigger={
        <Button look="quiet" size="icon-sm" aria-label={`Actions for ${person.name}`}>
          <MoreHorizontal aria-hidden="true" className="size-4" />
        </Button>
      }
    >
      <MenuLabel>{person.name}</MenuLabel>
      <MenuItem onSelect={onRole}>Change role…</MenuItem>
      {person.secondFactor ? <MenuItem onSelect={onResetFactor}>Reset second factor…</MenuItem> : null}
      {person.disabledAt ? (
        <MenuItem onSelect={onEnable}>Enable account…</MenuItem>
      ) : (
        <MenuItem onSelect={onDisable}>Disable account…</MenuItem>
      )}
    </Menu>
  );
}
