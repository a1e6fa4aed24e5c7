import { permissionsOf, type Permission, type Role } from "#lib/access/permissions.ts";

/** Who does something: a signed-in person, a part of the product, or someone on the command line. */
export type Actor =
  | {
      readonly kind: "person";
      readonly id: string;
      readonly name: string;
      readonly role: Role;
      /** The session, or the API token that a script of this person came with. */
      readonly sessionId: string;
      /** Set for a script: it may do only this, and only while its owner may. */
      readonly scopes?: readonly Permission[];
    }
  | { readonly kind: "system"; readonly id: "sync" | "pipeline" | "scheduler" | "sign-in" }
  | { readonly kind: "command-line"; readonly id: string };

/** Whether the actor holds the permission. The product's own parts and the command line hold all. */
export function can(actor: Actor, permission: Permission): boolean {
  if (actor.kind !== "person") return true;
  if (actor.scopes && !actor.scopes.includes(permission)) return false;
  return permissionsOf(actor.role).includes(permission);
}

/** How an actor is called in a sentence. */
export function nameOfActor(actor: Actor): string {
  return actor.kind === "person" ? actor.name : actor.id;
}
