import { Check } from "lucide-react";
import { fieldRules } from "#lib/access/field-rules.ts";
import { permissions, permissionsOf, roles, type Permission } from "#lib/access/permissions.ts";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { Panel } from "#components/ui/panel.tsx";
import { Table, Td, Th, Tr } from "#components/ui/table.tsx";

const granted = new Map(roles.map((role) => [role, new Set<string>(permissionsOf(role))]));

/** Who may do what, and see which fields: the very tables that every door and every read asks. */
export function PermissionMatrix() {
  return (
    <>
      <RoleMatrix />
      <FieldMatrix />
    </>
  );
}

function RoleMatrix() {
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
              <Grants permission={permission} />
            </Tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

/** Who may read the object gets it with these fields withheld. */
function FieldMatrix() {
  return (
    <Panel id="fields" title="Fields that need more" note="Everyone else who may read the object gets it without them">
      <Table caption="Fields and who sees them">
        <thead>
          <tr>
            <Th>Field</Th>
            <Th>Permission</Th>
            {roles.map((role) => (
              <Th key={role} className="text-center">
                {sentenceCase(role)}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(fieldRules).map(([name, rule]) => (
            <Tr key={name} className="hover:bg-hover">
              <th scope="row" className="px-3 py-(--row-y) text-left font-normal">
                {rule.field}
              </th>
              <Td className="font-mono text-sm">{rule.permission}</Td>
              <Grants permission={rule.permission} />
            </Tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

/** One cell for each role: has it or not. */
function Grants({ permission }: { permission: Permission }) {
  return roles.map((role) => (
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
  ));
}
