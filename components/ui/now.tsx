"use client";

import { createContext, useContext, useEffect, useState, type ReactNode } from "react";

const NowContext = createContext<number>(0);

const tickMs = 10_000;

/**
 * One clock for every relative time on a page. It starts at the server's time, so that the first
 * render is the same on both sides, and ticks only while the page is visible.
 */
export function NowProvider({ startMs, children }: { startMs: number; children: ReactNode }) {
  const [now, setNow] = useState(startMs);
  useEffect(() => {
    const tick = () => document.visibilityState === "visible" && setNow(Date.now());
    const timer = setInterval(tick, tickMs);
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, []);
  return <NowContext value={now}>{children}</NowContext>;
}

/** Milliseconds since the epoch, at most ten seconds old. */
export function useNow(): number {
  return useContext(NowContext);
}
