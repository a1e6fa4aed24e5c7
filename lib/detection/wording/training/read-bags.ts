import { readThreadLine, type EvaluationThread } from "#lib/detection/evaluate/thread-line.ts";
import { scanText } from "#lib/detection/scan.ts";
import { workBudget } from "#lib/detection/work-budget.ts";
import { earlierScans } from "#lib/detection/wording/earlier-scans.ts";
import { hashText } from "#lib/detection/wording/hash-text.ts";
import type { Bag, Example } from "#lib/detection/wording/training/bag.ts";
import { threadInputs } from "#lib/detection/wording/training/thread-inputs.ts";
import { visitFeatures } from "#lib/detection/wording/visit-features.ts";
import { wholeText, wordingSegments, type Segment } from "#lib/detection/wording/wording-segments.ts";

/** A file of labelled threads. `name` tells writers apart; `kind` says what it is for. */
export type CorpusFile = {
  readonly name: string;
  readonly kind: "train" | "writer" | "ordinary";
  readonly text: string;
};

const frameLength = 20;

/** How much the features of a bucket count; all alike without it. */
export type Rarity = Float64Array | null;

/**
 * The labelled threads of a file as bags of examples with `bits` bits of buckets. Of a writer's file every second
 * pair of neighbours is held out, because a thread's innocent twin often follows it; of the ordinary file one half of the sentence frames.
 */
export function readBags(file: CorpusFile, bits: number, rarity: Rarity = null): Bag[] {
  const bags: Bag[] = [];
  for (const line of file.text.split("\n")) {
    if (line.trim() === "") continue;
    const thread = readThreadLine(line);
    if ("problem" in thread || thread.label === null) continue;
    bags.push({
      thread,
      writer: file.name,
      heldOut: isHeldOut(file, thread),
      ordinary: file.kind === "ordinary",
      examples: examplesOf(thread, bits, rarity),
    });
  }
  return bags;
}

function isHeldOut(file: CorpusFile, thread: EvaluationThread): boolean {
  if (file.kind === "train") return false;
  if (file.kind === "writer") return Math.ceil(Number(/(\d+)\D*$/.exec(thread.id)?.[1] ?? 0) / 2) % 2 === 1;
  const hash = hashText(sentenceFrame(thread), frameLength);
  return ((hash ^ (hash >>> 15)) & 1) === 1;
}

/** The beginning of the longest sentence, without numbers: ordinary threads repeat frames with other fillings. */
export function sentenceFrame(thread: EvaluationThread): string {
  const sentences = thread.messages.flatMap((message) => message.text.split(/[.!?؟।،,]/));
  const plain = sentences.map((sentence) =>
    sentence
      .replaceAll(/[\d:]+/g, "#")
      .trim()
      .toLowerCase(),
  );
  return plain.reduce((best, sentence) => (sentence.length > best.length ? sentence : best), "").slice(0, frameLength);
}

/** Every message by itself and with those before it; of a message too long for that every stretch. */
function examplesOf(thread: EvaluationThread, bits: number, rarity: Rarity): Example[] {
  const examples = threadInputs(thread).flatMap((input) => {
    const scan = scanText(input.text, workBudget(Number.POSITIVE_INFINITY));
    const segments = wordingSegments(scan);
    const alone = segments.map((segment) => exampleOf([segment], bits, rarity));
    const earlier = segments.length > 1 ? [] : earlierScans(scan, input);
    return earlier.length === 0 ? alone : [...alone, exampleOf([scan, ...earlier].map(wholeText), bits, rarity)];
  });
  return examples.filter((example) => example.buckets.length > 0);
}

function exampleOf(segments: readonly Segment[], bits: number, rarity: Rarity): Example {
  const sums = new Map<number, number>();
  let squares = 0;
  for (const segment of segments)
    visitFeatures(segment, (hash, _first, _last, value) => {
      const bucket = hash >>> (32 - bits);
      const weight = value * (rarity?.[bucket] ?? 1);
      sums.set(bucket, (sums.get(bucket) ?? 0) + weight);
      squares += weight * weight;
    });
  const buckets = Int32Array.from(sums.keys()).sort();
  const length = Math.sqrt(Math.max(1e-9, squares));
  return { buckets, values: Float64Array.from(buckets, (bucket) => (sums.get(bucket) ?? 0) / length) };
}
