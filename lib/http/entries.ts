import type { Permission } from "#lib/access/permissions.ts";

/**
 * Who may come in: a permission's holders, anyone signed in, someone on the way from the password to
 * the second factor (and nobody else), or anyone at all.
 */
export type Access = Permission | "signed-in" | "signing-in" | "public";

/** What a server action or a route handler says about itself, for the tests that enumerate them all. */
export type Entry = { readonly kind: "action" | "route"; readonly name: string; readonly access: Access };

/** Runs the door for a request given as its parts, so that a test can stand at every door. */
export type Knock<Runtime> = (
  runtime: Runtime,
  headers: Headers,
) => Promise<{ readonly status: number; readonly errorCode: string | null }>;

const mark = Symbol.for("cis.entry");

type Mark = { readonly entry: Entry; readonly knock: Knock<never> | null };

/** Marks a function as an entry that went through the wrapper. */
export function markEntry<F extends (...args: never[]) => unknown, Runtime>(
  fn: F,
  entry: Entry,
  knock: Knock<Runtime> | null = null,
): F {
  Object.defineProperty(fn, mark, { value: { entry, knock } });
  return fn;
}

/** The entry behind an exported value, or `undefined` for one that bypasses the wrapper. */
export function entryOf(value: unknown): Entry | undefined {
  return markOf(value)?.entry;
}

/** How to stand at the door of an exported value; `undefined` for one that bypasses the wrapper. */
export function knockOf<Runtime>(value: unknown): Knock<Runtime> | undefined {
  // safe because every door is made with the one runtime type of lib/http/door.ts.
  return (markOf(value)?.knock as Knock<Runtime> | null | undefined) ?? undefined;
}

function markOf(value: unknown): Mark | undefined {
  if (typeof value !== "function" || !(mark in value)) return undefined;
  return value[mark] as Mark; // safe: only markEntry sets this symbol
}
