"use client";

import { toast, Toaster } from "sonner";

/** Where messages about what just happened appear. Errors stay until they are closed. */
export function Toasts() {
  return (
    <Toaster
      position="bottom-right"
      closeButton
      visibleToasts={4}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "flex w-90 max-w-[calc(100vw-2rem)] items-start gap-2.5 rounded-lg bg-raised p-3 pr-8 text-base text-ink shadow-pop",
          title: "font-medium",
          description: "text-ink-muted",
          icon: "mt-0.5 shrink-0",
          success: "[&_[data-icon]]:text-good",
          error: "[&_[data-icon]]:text-bad",
          closeButton:
            "absolute top-2 right-2 flex size-6 items-center justify-center rounded-md text-ink-faint hover:bg-hover",
        },
      }}
    />
  );
}

/** Says in the past tense what worked. */
export function tellDone(title: string): void {
  toast.success(title);
}

/** Says what did not work and why; stays until it is closed. */
export function tellFailed(title: string, description?: string): void {
  toast.error(title, { description, duration: Number.POSITIVE_INFINITY });
}
