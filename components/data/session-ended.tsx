"use client";

import { buttonStyle } from "#components/ui/button.tsx";

/** Says that the session ended without taking the page away: what was typed stays. */
export function SessionEnded() {
  return (
    <div role="alert" className="sticky top-0 z-60 flex items-center gap-3 bg-warn-soft px-4 py-2 text-warn">
      <p className="flex-1">Your session ended. What you see is as it was then.</p>
      <a href="/sign-in" target="_blank" rel="noreferrer" className={buttonStyle({ look: "secondary", size: "sm" })}>
        Sign in again in a new tab
      </a>
    </div>
  );
}
