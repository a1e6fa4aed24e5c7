import { describe, expect, it } from "vitest";
import { corpusFiles } from "#lib/detection/wording/training/corpus-files.ts";
import { fitLogistic } from "#lib/detection/wording/training/fit-logistic.ts";
import { platt } from "#lib/detection/wording/training/platt.ts";
import { readBags, type CorpusFile } from "#lib/detection/wording/training/read-bags.ts";
import { corpusSha256, trainModel, usualOptions } from "#lib/detection/wording/training/train-model.ts";
import stored from "#lib/detection/wording/generated/weights.json" with { type: "json" };

const thread = (id: string, text: string, label: string, technique: string): string =>
  JSON.stringify({ id, thread: [{ from: "provider", text }], label, technique, lang: "en" });

const small: CorpusFile[] = [
  {
    name: "small.jsonl",
    kind: "writer",
    text: [
      thread("s-2", "give me your number", "contact", "asking_for_contact"),
      thread("s-4", "pay me in cash instead", "payment", "cash_or_discount"),
      thread("s-6", "cancel and I come anyway", "offplatform", "cancel_and_still_come"),
      thread("s-8", "the tiles are in the hall", "benign", "ordinary"),
      thread("s-1", "give me your phone number", "contact", "asking_for_contact"),
      thread("s-3", "the paint is in the hall", "benign", "ordinary"),
    ].join("\n"),
  },
];
const options = { ...usualOptions, bits: { classes: 10, techniques: 8 } };

describe("training the wording model", () => {
  it("gives the same bytes from the same corpora", () => {
    expect(JSON.stringify(trainModel(small, options))).toBe(JSON.stringify(trainModel(small, options)));
  });

  it("is what the stored weights were made by, from the corpora of this repository", () => {
    expect(stored.corpusSha256).toBe(corpusSha256(corpusFiles([])));
  });

  it("holds out every second pair of a writer, so that a thread and its innocent twin stay together", () => {
    const bags = small.flatMap((file) => readBags(file, 8));
    expect(bags.map((bag) => [bag.thread.id, bag.heldOut])).toEqual([
      ["s-2", true],
      ["s-4", false],
      ["s-6", true],
      ["s-8", false],
      ["s-1", true],
      ["s-3", false],
    ]);
  });

  it("refuses files that are for measuring", () => {
    expect(() => corpusFiles(["corpora/test.jsonl"])).toThrow(RangeError);
  });

  it("separates what can be separated, and keeps weights of what says nothing at nothing", () => {
    const example = (bucket: number) => ({ buckets: Int32Array.of(bucket, 2), values: Float64Array.of(0.8, 0.6) });
    const fit = fitLogistic({
      examples: [example(0), example(1)],
      positive: [true, false],
      cost: [10, 10],
      buckets: 3,
    });
    expect(fit.weights[0]).toBeGreaterThan(1);
    expect(fit.weights[1]).toBeLessThan(-1);
    expect(Math.abs(fit.weights[2] ?? 1)).toBeLessThan(0.05);
  });

  it("calibrates to the share of positives", () => {
    const rows = [...Array(80).fill(true), ...Array(20).fill(false)].map((positive: boolean) => ({
      inputs: [0],
      positive,
    }));
    const [, constant = 0] = platt(rows);
    expect(1 / (1 + Math.exp(-constant))).toBeCloseTo(0.8, 2);
  });
});
