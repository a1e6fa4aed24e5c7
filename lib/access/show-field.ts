import { can, type Actor } from "#lib/access/actor.ts";
import { fieldRules, type RuledField } from "#lib/access/field-rules.ts";

/** The value for who may see it, and what stands in its place for everyone else. */
export function showField<V, W>(actor: Actor, field: RuledField, value: V, withheld: W): V | W {
  return can(actor, fieldRules[field].permission) ? value : withheld;
}
