export type BoundedQueue = { readonly run: <T>(work: () => Promise<T>) => Promise<T> };

/**
 * Runs at most `atOnce` pieces of work together and lets at most `waiting` more wait, in order of
 * arrival. What comes on top is refused at once with the error that `refusal` makes.
 */
export function createBoundedQueue(limits: { atOnce: number; waiting: number; refusal: () => Error }): BoundedQueue {
  let running = 0;
  const line: (() => void)[] = [];

  // A finished piece hands its place to the next in line, so a newcomer cannot slip in between.
  function finish(): void {
    const next = line.shift();
    if (next) next();
    else running -= 1;
  }

  return {
    async run(work) {
      if (running < limits.atOnce) running += 1;
      else if (line.length < limits.waiting) await new Promise<void>((resolve) => line.push(resolve));
      else throw limits.refusal();
      try {
        return await work();
      } finally {
        finish();
      }
    },
  };
}
