"use client";

import { createContext, useContext, useEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from "react";
import { keysAreTaken, matchKeys, type KeySequence, type Pending } from "#components/shortcuts/match-keys.ts";

export type Shortcut = {
  readonly keys: KeySequence;
  /** What it does, for the cheat sheet; null for a second key of something that is listed already. */
  readonly label: string | null;
  readonly group: string;
  readonly run: () => void;
};

type Shortcuts = {
  enabled: boolean;
  setEnabled: (enabled: boolean) => void;
  register: (shortcut: Shortcut) => () => void;
  /** What works on this page now, for the cheat sheet. */
  list: () => readonly Shortcut[];
};

const storageKey = "cis_single_keys";

const ShortcutContext = createContext<Shortcuts>({
  enabled: true,
  setEnabled: () => {},
  register: () => () => {},
  list: () => [],
});

function readEnabled(): boolean {
  return localStorage.getItem(storageKey) !== "off";
}

function onStored(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
}

/** Single keys for the whole console. They can be switched off (WCAG 2.1.4); keys with a modifier stay. */
export function ShortcutProvider({ children }: { children: ReactNode }) {
  const registry = useRef(new Set<Shortcut>());
  const enabled = useSyncExternalStore(onStored, readEnabled, () => true);

  useEffect(() => {
    if (!enabled) return;
    let pending: Pending = null;
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || keysAreTaken(event)) return;
      const shortcuts = [...registry.current];
      const outcome = matchKeys(
        shortcuts.map((each) => each.keys),
        pending,
        event.key,
        event.timeStamp,
      );
      pending = outcome.pending;
      // The latest to register wins: a panel's keys come before its page's.
      const found = shortcuts.findLast((each) => each.keys === outcome.match);
      if (!found) return;
      event.preventDefault();
      found.run();
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [enabled]);

  const value = useMemo<Shortcuts>(
    () => ({
      enabled,
      setEnabled(next) {
        localStorage.setItem(storageKey, next ? "on" : "off");
        // The browser tells other tabs only.
        window.dispatchEvent(new StorageEvent("storage", { key: storageKey }));
      },
      register(shortcut) {
        registry.current.add(shortcut);
        return () => registry.current.delete(shortcut);
      },
      list: () => [...registry.current],
    }),
    [enabled],
  );
  return <ShortcutContext value={value}>{children}</ShortcutContext>;
}

export function useShortcuts(): Shortcuts {
  return useContext(ShortcutContext);
}

/** Binds a key while the component is on the page. `run` may change on every render; null binds nothing. */
export function useShortcut(keys: KeySequence, label: string | null, group: string, run: (() => void) | null) {
  const { register } = useContext(ShortcutContext);
  const latest = useRef(run);
  const bound = run !== null;
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!bound) return;
    return register({ keys, label, group, run: () => latest.current?.() });
  }, [register, keys, label, group, bound]);
}
