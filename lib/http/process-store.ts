const storeKey = Symbol.for("cis.web-process");

/**
 * One value per process and name. Next loads a module once for each of its bundles, so a variable of
 * a module is not enough for what there must be only one of, such as a pool of connections.
 */
export function once<T>(name: string, make: () => T): T {
  const shelf = globalThis as { [storeKey]?: Map<string, unknown> }; // safe: only this file uses this symbol
  const store = (shelf[storeKey] ??= new Map());
  if (!store.has(name)) store.set(name, make());
  // safe because each name is used by one caller, with one type.
  return store.get(name) as T;
}
