"use client";

import { Toast } from "@base-ui/react/toast";
import { CircleAlert, CircleCheck, X } from "lucide-react";
import { classNames } from "#components/ui/class-names.ts";
import { toastManager } from "#components/ui/toast-manager.ts";

/** Where messages about what just happened appear. Errors stay until they are closed. */
export function Toasts() {
  return (
    <Toast.Provider toastManager={toastManager} timeout={5_000} limit={4}>
      <Toast.Portal>
        <Toast.Viewport className="fixed right-4 bottom-4 z-60 flex w-[min(24rem,calc(100vw-2rem))] flex-col gap-2 outline-none">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => {
    const failed = toast.type === "error";
    const Icon = failed ? CircleAlert : CircleCheck;
    return (
      <Toast.Root
        key={toast.id}
        toast={toast}
        className="rounded-lg bg-raised shadow-pop transition-opacity data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0"
      >
        <Toast.Content className="flex items-start gap-2.5 p-3">
          <Icon
            aria-hidden="true"
            className={classNames("mt-0.5 size-4 shrink-0", failed ? "text-bad" : "text-good")}
          />
          <div className="min-w-0 flex-1">
            <Toast.Title className="font-medium" />
            <Toast.Description className="text-ink-muted" />
          </div>
          <Toast.Close
            aria-label="Close"
            className="-m-1 flex size-6 shrink-0 items-center justify-center rounded-md text-ink-faint hover:bg-hover"
          >
            <X aria-hidden="true" className="size-3.5" />
          </Toast.Close>
        </Toast.Content>
      </Toast.Root>
    );
  });
}
