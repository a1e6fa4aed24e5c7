import { describe, expect, it } from "vitest";
import { createBoundedQueue } from "#lib/access/internal/bounded-queue.ts";

function gate(): { opened: Promise<void>; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: () => resolve() };
}

describe("bounded queue", () => {
  it("runs no more than its bound at once, in order of arrival, and refuses what does not fit", async () => {
    const queue = createBoundedQueue({ atOnce: 2, waiting: 3, refusal: () => new Error("full") });
    const gates = Array.from({ length: 6 }, gate);
    const started: number[] = [];
    const results = gates.map((one, index) =>
      queue.run(async () => {
        started.push(index);
        await one.opened;
        return index;
      }),
    );
    await expect(results[5]).rejects.toThrow("full");
    expect(started).toEqual([0, 1]);
    gates[1]?.open();
    await results[1];
    expect(started).toEqual([0, 1, 2]);
    for (const one of gates) one.open();
    await expect(Promise.all(results.slice(0, 5))).resolves.toEqual([0, 1, 2, 3, 4]);
    expect(started).toEqual([0, 1, 2, 3, 4]);
  });

  it("frees the place of work that failed", async () => {
    const queue = createBoundedQueue({ atOnce: 1, waiting: 0, refusal: () => new Error("full") });
    await expect(queue.run(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    await expect(queue.run(() => Promise.resolve("next"))).resolves.toBe("next");
  });
});
