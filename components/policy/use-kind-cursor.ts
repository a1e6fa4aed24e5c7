"use client";

import { parseAsString, useQueryState } from "nuqs";
import { useState } from "react";
import { useShortcut } from "#components/shortcuts/shortcut-provider.tsx";

/** The element of a row that takes the focus when the cursor comes to it. */
export const kindAnchorId = (kind: string): string => `kind-${kind}`;

const group = "Detectors";

/** Which kind the keys act on, and which is open; the open one stands in the address. */
export function useKindCursor(kinds: readonly string[]) {
  const [current, setCurrent] = useState<string | null>(null);
  const [open, setOpen] = useQueryState("kind", parseAsString.withOptions({ history: "replace" }));
  const show = (kind: string | null): void => void setOpen(kind);

  function step(by: 1 | -1): void {
    const place = kinds.indexOf(current ?? open ?? "");
    const next =
      kinds[place === -1 ? (by === 1 ? 0 : kinds.length - 1) : Math.min(Math.max(place + by, 0), kinds.length - 1)];
    if (next === undefined) return;
    setCurrent(next);
    const anchor = document.getElementById(kindAnchorId(next));
    anchor?.focus({ preventScroll: true });
    anchor?.closest("tr")?.scrollIntoView({ block: "nearest" });
    if (open !== null) show(next);
  }

  useShortcut("j", "Next kind", group, () => step(1));
  useShortcut("k", "Previous kind", group, () => step(-1));
  useShortcut("ArrowDown", null, group, () => step(1));
  useShortcut("ArrowUp", null, group, () => step(-1));
  useShortcut("Enter", "Open or close the kind", group, () => {
    if (current !== null) show(current === open ? null : current);
  });
  useShortcut("Escape", "Close", group, () => show(null));
  return { current, setCurrent, open: open !== null && kinds.includes(open) ? open : null, show };
}
