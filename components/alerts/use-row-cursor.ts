"use client";

import { useCallback, useState } from "react";

/** The element of a row that takes the focus when the cursor comes to it. */
export const rowAnchorId = (alertId: string): string => `alert-${alertId}`;

/** Which row the keys act on. Moving it moves the focus, so that it is on screen and is read out. */
export function useRowCursor(ids: readonly string[]) {
  const [current, setCurrent] = useState<string | null>(null);
  const moveTo = useCallback((alertId: string | undefined) => {
    if (!alertId) return;
    setCurrent(alertId);
    const anchor = document.getElementById(rowAnchorId(alertId));
    anchor?.focus({ preventScroll: true });
    anchor?.closest("tr")?.scrollIntoView({ block: "nearest" });
  }, []);
  const step = useCallback(
    (by: 1 | -1) => {
      const place = current === null ? -1 : ids.indexOf(current);
      const next = place === -1 ? (by === 1 ? 0 : ids.length - 1) : Math.min(Math.max(place + by, 0), ids.length - 1);
      moveTo(ids[next]);
      return ids[next];
    },
    [current, ids, moveTo],
  );
  return { current: current !== null && ids.includes(current) ? current : null, setCurrent, moveTo, step };
}
