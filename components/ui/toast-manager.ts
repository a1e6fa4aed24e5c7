import { Toast } from "@base-ui/react/toast";

/** The one list of messages; anything on a page may add to it. */
export const toastManager = Toast.createToastManager();

/** Says in the past tense what worked. */
export function tellDone(title: string): void {
  toastManager.add({ title, type: "success" });
}

/** Says what did not work and why; stays until it is closed. */
export function tellFailed(title: string, description?: string): void {
  toastManager.add({ title, description, type: "error", timeout: 0, priority: "high" });
}
