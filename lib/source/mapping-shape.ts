import type { SourceTable } from "#lib/events/model.ts";

/** `identity` values become keyed fingerprints, `content` is sealed; neither is stored as it came. */
export type PiiClass = "none" | "identity" | "content";

/** How an identity value is brought to one form before it is fingerprinted. */
export type IdentityKind = "email" | "phone" | "name" | "payout";

type Base = {
  /** The column's name in the marketplace. */
  readonly name: string;
  /** The mirror's column that takes the value, or null when it is not stored there. */
  readonly into: string | null;
  readonly nullable?: true;
};

export type SourceColumn = Base &
  (
    | { readonly type: "id" }
    | { readonly type: "timestamp" }
    | { readonly type: "boolean" }
    | { readonly type: "currency" }
    | { readonly type: "integer"; readonly min: number; readonly max: number }
    | { readonly type: "enum"; readonly values: readonly string[] }
    /** `currency` names the column with the amount's currency; null means two decimals, for want of one. */
    | { readonly type: "money"; readonly currency: string | null }
    | { readonly type: "text"; readonly maxBytes: number }
    /** `country` names the column that tells how a national phone number is meant. */
    | { readonly type: "identity"; readonly kind: IdentityKind; readonly maxBytes: number; readonly country?: string }
    /** Read through LEFT(), so that a value of any size stays harmless; `lengthInto` stores how long it is. */
    | { readonly type: "content"; readonly maxBytes: number; readonly lengthInto?: string }
  );

export type TableMapping = {
  readonly table: SourceTable;
  /** The table's name in the marketplace. */
  readonly physicalName: string;
  /** Names of the primary key and of the column that orders changes. Both are among `columns`. */
  readonly key: string;
  readonly keyOrder: "number" | "text";
  readonly cursor: string;
  readonly columns: readonly SourceColumn[];
  /** Names of the columns that make the event. The first of `subject` that is not NULL counts; none means `-`. */
  readonly event: {
    readonly subject: readonly string[];
    readonly counterpart: string | null;
    readonly conversation: string | null;
    readonly occurredAt: string;
    readonly content: string | null;
  };
};

/** What a column may hold of a person, which follows from its type. */
export function piiClass(column: SourceColumn): PiiClass {
  return column.type === "identity" || column.type === "content" ? column.type : "none";
}
