import { sourceUnavailable } from "#lib/source/source-error.ts";

/** Waits for `work` at most `ms`; then calls `giveUp` and throws `source.unavailable` with class `timeout`. */
export async function withDeadline<T>(work: Promise<T>, ms: number, giveUp: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(sourceUnavailable(null, "timeout"));
      giveUp();
    }, ms);
  });
  // Whoever loses the race may still fail later; nobody listens to that.
  work.catch(() => {});
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
