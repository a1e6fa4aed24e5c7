import { can, type Actor } from "#lib/access/actor.ts";
import { permissionsOf, type Role } from "#lib/access/permissions.ts";

/** Whether the actor may give this role to somebody: only who holds everything in it. */
export function mayGrantRole(actor: Actor, role: Role): boolean {
  return can(actor, "access:manage") && permissionsOf(role).every((permission) => can(actor, permission));
}
