"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { buttonStyle } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  children: ReactNode;
  className?: string;
  /** Where focus starts; by default the first field. */
  initialFocus?: RefObject<HTMLElement | null>;
};

/** A modal dialog: focus stays inside, Escape closes, focus returns to where it was. */
export function Dialog({ open, onOpenChange, title, description, children, className, initialFocus }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-backdrop transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          {...(initialFocus ? { initialFocus } : {})}
          className={classNames(
            "fixed top-[12vh] left-1/2 z-50 max-h-[76vh] w-[min(28rem,calc(100vw-2rem))] -translate-x-1/2 overflow-auto rounded-xl bg-raised p-4 shadow-pop transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0",
            className,
          )}
        >
          <Base.Title className="pr-8 text-lg font-semibold">{title}</Base.Title>
          {description ? <Base.Description className="mt-1 text-ink-muted">{description}</Base.Description> : null}
          {children}
          {/* Last, so that the focus starts in the content. */}
          <Base.Close
            aria-label="Close"
            className={classNames(buttonStyle({ look: "quiet", size: "icon" }), "absolute top-3 right-3")}
          >
            <X aria-hidden="true" className="size-4" />
          </Base.Close>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
