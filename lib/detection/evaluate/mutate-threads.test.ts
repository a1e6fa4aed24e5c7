import { describe, expect, it } from "vitest";
import { mutateThreads } from "#lib/detection/evaluate/mutate-threads.ts";
import type { MutationReport } from "#lib/detection/evaluate/mutation-report.ts";
import { mutationText } from "#lib/detection/evaluate/mutation-text.ts";
import { mutationKinds } from "#lib/detection/evaluate/obfuscate/mutation-types.ts";
import { runMutation } from "#lib/detection/evaluate/run-mutation.ts";

const phone = { from: "customer", text: "call me on 831 555 0107 and we agree" };
const calm = { from: "provider", text: "I will come on Saturday at 9 and bring the ladder" };
const positive = JSON.stringify({ id: "p", thread: [calm, phone], label: "contact", technique: "plain", lang: "en" });
const negative = JSON.stringify({ id: "n", thread: [calm], label: "benign", technique: "times", lang: "en" });
const missed = JSON.stringify({ id: "m", thread: [calm], label: "payment", technique: "riddle", lang: "en" });

function mutate(lines: readonly string[], seed = "1"): Promise<MutationReport> {
  async function* source(): AsyncGenerator<string> {
    yield* lines;
  }
  return mutateThreads(source(), seed);
}

describe("a mutation test", () => {
  it("disguises what was found in every way and counts what is still flagged", async () => {
    const report = await mutate([positive, negative, missed]);
    expect(report).toMatchObject({ threads: 3, found: { hits: 1, of: 2 }, leftAlone: { hits: 1, of: 1 } });
    for (const mutation of mutationKinds) expect(report.survival.byMutation[mutation]?.of, mutation).toBe(1);
    expect(report.survival.all.of).toBe(mutationKinds.length);
    expect(report.survival.byTechnique).toMatchObject({ plain: { of: mutationKinds.length } });
    expect(report.newFalsePositives.all.of).toBeGreaterThan(10);
  });

  it("is the same for the same seed, whatever the order of the lines", async () => {
    expect(await mutate([negative, positive])).toEqual(await mutate([positive, negative]));
  });

  it("skips a bad line and says so in the figures and the exit code", async () => {
    const report = await mutate([positive, "{"]);
    expect(report.badLines).toBe(1);
    expect(mutationText(report)).toContain("bad lines 1");
  });

  it("says that a file cannot be read", async () => {
    const said: string[] = [];
    expect(
      await runMutation({ path: "/no/such/file", seed: "1", json: false, write: (text) => void said.push(text) }),
    ).toBe(2);
    expect(said.join("")).toContain("cannot read");
  });
});
