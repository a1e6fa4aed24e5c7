"use client";

import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";
import { Keys } from "#components/ui/kbd.tsx";

type TooltipProps = {
  label: ReactNode;
  keys?: readonly string[];
  children: ReactElement;
  side?: "top" | "right" | "bottom";
};

/** A short explanation on hover and on focus. Never the only name of a control: give it an aria-label as well. */
export function Tooltip({ label, keys, children, side = "bottom" }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={400} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} side={side} className="z-50">
          <Base.Popup className="flex max-w-xs items-center gap-2 rounded-md bg-raised px-2 py-1 text-sm text-ink shadow-pop">
            {label}
            {keys ? <Keys keys={keys} /> : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
