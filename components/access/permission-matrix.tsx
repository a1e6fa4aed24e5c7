import { Check } from "lucide-react";
import { permissions, permissionsOf, roles } from "#lib/access/permissions.ts";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { Panel } from "#components/ui/panel.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";

const granted = new Map(roles.map((role) => [role, new Set<string>(permissionsOf(role))]));

/** Who may do what: the very table that every door asks. */
export function PermissionMatrix() {
  return (
    <Panel
      id="matrix"
      title="Roles and permissions"
      note="Identity rules come on top, for every role: nobody approves their own proposal or decides about their own work"
    >
      <Table caption="Permissions of each role">
        <thead>
          <tr>
            <Th>Permission</Th>
            {roles.map((role) => (
              <Th key={role} className="text-center">
                {sentenceCase(role)}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {permissions.map((permission) => (
            <Tr key={permission} className="hover:bg-hover">
              <th scope="row" className="px-3 py-(--row-y) text-left font-mono text-sm font-normal">
                {permission}
              </th>
              {roles.map((role) => (
                <Td key={role} className="text-center">
                  {granted.get(role)?.has(permission) ? (
                    <Check aria-label="yes" role="img" className="inline size-4 text-good" />
                  ) : (
                    <span className="text-ink-faint">
                      <span aria-hidden="true">·</span>
                      <span className="sr-only">no</span>
                    </span>
                  )}
                </Td>
              ))}
            </Tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
