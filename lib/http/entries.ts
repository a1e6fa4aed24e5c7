import type { Permission } from "#lib/access/permissions.ts";

/** Who may come in: a permission's holders, anyone signed in, or anyone at all. */
export type Access = Permission | "signed-in" | "public";

/** What a server action or a route handler says about itself, for the tests that enumerate them all. */
export type Entry = { readonly kind: "action" | "route"; readonly name: string; readonly access: Access };

const mark = Symbol.for("cis.entry");

/** Marks a function as an entry that went through the wrapper. */
export function markEntry<F extends (...args: never[]) => unknown>(fn: F, entry: Entry): F {
  Object.defineProperty(fn, mark, { value: entry });
  return fn;
}

/** The entry behind an exported value, or `undefined` for one that bypasses the wrapper. */
export function entryOf(value: unknown): Entry | undefined {
  if (typeof value !== "function" || !(mark in value)) return undefined;
  return value[mark] as Entry; // safe: only markEntry sets this symbol
}
