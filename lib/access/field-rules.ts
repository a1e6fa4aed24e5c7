import type { Permission } from "#lib/access/permissions.ts";

/**
 * Fields that need more than the right to read the object they stand in. Everyone else gets the
 * object with this field withheld, and the screens say so.
 */
export const fieldRules = {
  "evidence.masked": {
    permission: "evidence:reveal",
    field: "What masking leaves of a contact detail (last digits, first letter), in signals and conversations",
    instead: "•••",
  },
  "alert.subject": {
    permission: "subjects:read",
    field: "City, country and status of the account an alert is about",
    instead: "nothing",
  },
  "alert.action": {
    permission: "enforcement:read",
    field: "The recommended action of an alert, with its reasons",
    instead: "nothing",
  },
  "quarantine.sourceKey": {
    permission: "source:operate",
    field: "The marketplace's key of a row that was set aside",
    instead: "•••",
  },
} as const satisfies Readonly<Record<string, FieldRule>>;

type FieldRule = { readonly permission: Permission; readonly field: string; readonly instead: string };
export type RuledField = keyof typeof fieldRules;

/** Stands in a text field for what the reader may not see. */
export const withheldText = "•••";
