/** Makes a `switch` over a union exhaustive: a new member fails to compile here. */
export function assertNever(value: never): never {
  throw new TypeError(`unreachable value: ${String(value)}`);
}

/** Returns the value, or throws naming what was expected. For facts the types cannot carry. */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new TypeError(`missing ${what}`);
  return value;
}
