import { permissionsOf, type Permission, type Role } from "#lib/access/permissions.ts";

/** Who does something: a signed-in person, a part of the product, or someone on the command line. */
export type Actor =
  | {
      readonly kind: "person";
      readonly id: string;
      readonly name: string;
      readonly role: Role;
      readonly sessionId: string;
    }
  | { readonly kind: "system"; readonly id: "sync" | "pipeline" | "scheduler" | "sign-in" }
  | { readonly kind: "command-line"; readonly id: string };

/** Whether the actor holds the permission. The product's own parts and the command line hold all. */
export function can(actor: Actor, permission: Permission): boolean {
  return actor.kind === "person" ? permissionsOf(actor.role).includes(permission) : true;
}
