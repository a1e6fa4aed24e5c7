"use client";

import { Toast } from "@base-ui/react/toast";
import { CircleAlert, CircleCheck, X } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";

/** Carries messages about what just happened. Errors stay until they are closed. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider timeout={5_000} limit={4}>
      {children}
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
      <Toast.Root key={toast.id} toast={toast} className="rounded-lg bg-raised shadow-pop data-limited:hidden">
        <Toast.Content className="flex items-start gap-2 p-3">
          <Icon aria-hidden="true" className={classNames("mt-0.5 size-4 shrink-0", failed ? "text-bad" : "text-good")} />
          <div className="min-w-0 flex-1">
            <Toast.Title className="font-medium" />
            <Toast.Description className="text-ink-muted" />
          </div>
          <Toast.Close aria-label="Close" className="-m-1 flex size-6 items-center justify-center rounded-md text-ink-faint hover:bg-hover">
            <X aria-hidden="true" className="size-3.5" />
          </Toast.Close>
        </Toast.Content>
      </Toast.Root>
    );
  });
}

/** `done` for what worked, `failed` for what did not, in the past tense. */
export function useToasts() {
  const { add } = Toast.useToastManager();
  return {
    done: (title: string) => add({ title, type: "success" }),
    failed: (title: string, description?: string) =>
      add({ title, description, type: "error", timeout: 0, priority: "high" }),
  };
}
