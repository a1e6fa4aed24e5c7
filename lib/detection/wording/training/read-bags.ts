import { joinScans } from "#lib/detection/conversation/join-scans.ts";
import { readThreadLine, type EvaluationThread } from "#lib/detection/evaluate/thread-line.ts";
import { scanText, type Scan } from "#lib/detection/scan.ts";
import { workBudget } from "#lib/detection/work-budget.ts";
import { hashText } from "#lib/detection/wording/hash-text.ts";
import type { Bag, Example } from "#lib/detection/wording/training/bag.ts";
import { visitFeatures } from "#lib/detection/wording/visit-features.ts";
import { wholeText, wordingSegments, type Segment } from "#lib/detection/wording/wording-segments.ts";

/** A file of labelled threads. `name` tells writers apart; `kind` says what it is for. */
export type CorpusFile = {
  readonly name: string;
  readonly kind: "train" | "writer" | "ordinary";
  readonly text: string;
};

const messagesBack = 3;
const longestJoined = 300;
const frameLength = 20;

/**
 * The labelled threads of a file as bags of examples with `bits` bits of buckets. Of a writer's file threads with an odd
 * number are held out; of the ordinary file one half of the sentence frames.
 */
export function readBags(file: CorpusFile, bits: number): Bag[] {
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
      examples: examplesOf(thread, bits),
    });
  }
  return bags;
}

function isHeldOut(file: CorpusFile, thread: EvaluationThread): boolean {
  if (file.kind === "train") return false;
  if (file.kind === "writer") return Number(/(\d)\D*$/.exec(thread.id)?.[1] ?? 0) % 2 === 1;
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

/** Every stretch of every message, and every message as one text with the last of the same person. */
function examplesOf(thread: EvaluationThread, bits: number): Example[] {
  const examples: Example[] = [];
  const scans: Scan[] = [];
  thread.messages.forEach((message, index) => {
    const scan = scanText(message.text, workBudget(Number.POSITIVE_INFINITY));
    scans.push(scan);
    for (const segment of wordingSegments(scan)) examples.push(exampleOf(segment, bits));
    for (let back = index - 1; back >= Math.max(0, index - messagesBack); back -= 1) {
      const [earlier, before] = [thread.messages[back], scans[back]];
      if (earlier === undefined || before === undefined || earlier.from !== message.from) continue;
      if (earlier.text.length + message.text.length > longestJoined) break;
      examples.push(exampleOf(wholeText(joinScans(before, scan)), bits));
      break;
    }
  });
  return examples.filter((example) => example.buckets.length > 0);
}

function exampleOf(segment: Segment, bits: number): Example {
  const sums = new Map<number, number>();
  let squares = 0;
  visitFeatures(segment, (hash, _first, _last, value) => {
    const bucket = hash >>> (32 - bits);
    sums.set(bucket, (sums.get(bucket) ?? 0) + value);
    squares += value * value;
  });
  const buckets = Int32Array.from(sums.keys()).sort();
  const length = Math.sqrt(Math.max(1, squares));
  return { buckets, values: Float64Array.from(buckets, (bucket) => (sums.get(bucket) ?? 0) / length) };
}
