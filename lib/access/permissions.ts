/**
 * Who may do what: the one table that the screens, the actions, the API and the documentation read.
 * Identity rules (nobody approves their own proposal, and so on) are checked by the verbs and hold
 * for every role.
 */
export const permissions = [
  "alerts:read",
  "alerts:triage",
  "cases:read",
  "cases:work",
  "subjects:read",
  "evidence:reveal",
  "enforcement:read",
  "enforcement:recommend",
  "enforcement:approve",
  "enforcement:carry-out",
  "enforcement:reverse",
  "appeals:read",
  "appeals:decide",
  "qa:review",
  "policy:read",
  "policy:propose",
  "policy:approve",
  "simulation:run",
  "source:read",
  "source:operate",
  "mode:propose",
  "mode:approve",
  "mode:disarm",
  "operations:read",
  "operations:operate",
  "audit:read",
  "audit:export",
  "access:manage",
] as const;
export type Permission = (typeof permissions)[number];

export const roles = ["admin", "operator", "moderator", "reviewer", "observer"] as const;
export type Role = (typeof roles)[number];

const everyRead = permissions.filter((permission) => permission.endsWith(":read"));

const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  admin: permissions,
  operator: [
    ...everyRead,
    "source:operate",
    "mode:propose",
    "mode:approve",
    "mode:disarm",
    "operations:operate",
    "simulation:run",
    "policy:propose",
    "enforcement:carry-out",
    "audit:export",
  ],
  moderator: [
    "alerts:read",
    "alerts:triage",
    "cases:read",
    "cases:work",
    "subjects:read",
    "evidence:reveal",
    "enforcement:read",
    "enforcement:recommend",
    "enforcement:approve",
    "enforcement:carry-out",
    "appeals:read",
    "policy:read",
    "source:read",
    "mode:disarm",
  ],
  reviewer: [
    "alerts:read",
    "cases:read",
    "subjects:read",
    "evidence:reveal",
    "enforcement:read",
    "enforcement:reverse",
    "appeals:read",
    "appeals:decide",
    "qa:review",
    "policy:read",
    "audit:read",
    "mode:disarm",
  ],
  observer: [...everyRead, "audit:export"],
};

/** The permissions of a role, in the order of the table. */
export function permissionsOf(role: Role): readonly Permission[] {
  return permissions.filter((permission) => rolePermissions[role].includes(permission));
}
