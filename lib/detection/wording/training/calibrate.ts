import type { DetectionTools } from "#lib/detection/content-types.ts";
import { predictThread } from "#lib/detection/evaluate/predict-thread.ts";
import { scanText } from "#lib/detection/scan.ts";
import { workBudget } from "#lib/detection/work-budget.ts";
import { earlierScans } from "#lib/detection/wording/earlier-scans.ts";
import { scoreWording } from "#lib/detection/wording/score-wording.ts";
import type { Bag } from "#lib/detection/wording/training/bag.ts";
import { platt, type PlattRow } from "#lib/detection/wording/training/platt.ts";
import { sentenceFrame } from "#lib/detection/wording/training/read-bags.ts";
import { signalsOf } from "#lib/detection/wording/training/signals-of.ts";
import { isUnsureNumber } from "#lib/detection/wording/unsure-number.ts";
import { threadInputs } from "#lib/detection/wording/training/thread-inputs.ts";
import type { Weighing, WordingCalibration, WordingModel } from "#lib/detection/wording/wording-model.ts";

/** Share of hard negatives the whole engine may flag; the operating point finds the most within it. */
export type OperatingTarget = { readonly falsePositives: number; readonly perThousandOrdinary: number };

const untimed = { now: () => 0, onMessage: () => undefined };
const tools: DetectionTools = { fingerprint: (kind, value) => `${kind}:${value}`, defaultRegion: "US" };
/** How much is taken off every logit, in equal steps; the fewest that keep the target are taken. */
const bars = Array.from({ length: 17 }, (_, step) => -0.5 + step * 0.125);

/** What the engine makes of threads it may not have been fitted to. */
export function flagged(bag: Bag, wording: WordingModel | null): boolean {
  return predictThread(bag.thread, { ...tools, wording }, untimed).flagged;
}

/**
 * Calibrates on threads the weights were not fitted to. Three logistic regressions turn what is known into one
 * probability: the score alone where nothing was found, and with the confidence of what was. One bar for all three is
 * then raised until the target is kept: a thread is as likely a false one whichever way it was found.
 */
export function calibrate(heldOut: readonly Bag[], model: WordingModel, target: OperatingTarget): WordingCalibration {
  const hard = heldOut.filter((bag) => !bag.ordinary);
  const fits = plattFits(hard, model);
  const lowest = lowestFrom(
    heldOut.filter((bag) => bag.ordinary),
    model,
    target.perThousandOrdinary,
  );
  let chosen = withBar(fits, bars.at(-1) ?? 0, lowest);
  for (let [low, high] = [0, bars.length - 1]; low <= high;) {
    const middle = (low + high) >> 1;
    const candidate = withBar(fits, bars[middle] ?? 0, lowest);
    if (measure(hard, { ...model, calibration: candidate }).falsePositives <= target.falsePositives) {
      chosen = candidate;
      high = middle - 1;
    } else low = middle + 1;
  }
  return chosen;
}

type Fits = { readonly alone: readonly number[]; readonly words: readonly number[]; readonly value: readonly number[] };

/** A finding of the model alone is given where it is worth a look by itself. */
function withBar({ alone, words, value }: Fits, bar: number, lowest: number): WordingCalibration {
  const [slope, offset] = [short(alone[0]), short((alone[1] ?? 0) - bar)];
  const from = slope > 0 ? Math.max(lowest, -offset / slope) : lowest;
  return { alone: { slope, offset, from: short(from) }, words: weighing(words, bar), value: weighing(value, bar) };
}

function weighing([own, slope, offset]: readonly number[], bar: number): Weighing {
  return { own: short(own), slope: short(slope), offset: short((offset ?? 0) - bar) };
}

function short(value: number | undefined): number {
  return Number((value ?? 0).toPrecision(4));
}

function plattFits(hard: readonly Bag[], model: WordingModel): Fits {
  const rows: Record<keyof Fits, PlattRow[]> = { alone: [], words: [], value: [] };
  for (const bag of hard) {
    const positive = bag.thread.label !== "benign";
    const score = bagScore(bag, model);
    const found = strongest(bag);
    if (found === null) rows.alone.push({ inputs: [score], positive });
    else if (found.restsOn !== null)
      rows[found.restsOn].push({ inputs: [Math.log(found.confidence / (1 - found.confidence)), score], positive });
  }
  return { alone: platt(rows.alone), words: platt(rows.words), value: platt(rows.value) };
}

/** The strongest finding of a thread without the model, and what it rests on; null for what the model has no say in. */
function strongest(bag: Bag): { readonly restsOn: "words" | "value" | null; readonly confidence: number } | null {
  const found = signalsOf(bag.thread, { ...tools, wording: null }).filter((signal) => signal.family !== "mitigating");
  const [first] = found.toSorted((left, right) => right.confidence - left.confidence);
  if (first === undefined) return null;
  const confidence = Math.min(0.98, Math.max(0.02, first.confidence));
  if (found.every((signal) => signal.evidence.every((item) => item.fingerprint === null)))
    return { restsOn: "words", confidence };
  return { restsOn: found.length === 1 && isUnsureNumber(first) ? "value" : null, confidence };
}

/** The highest score that any message of a thread reaches, read with those before it. */
export function bagScore(bag: Bag, model: WordingModel): number {
  return Math.max(
    -10,
    ...threadInputs(bag.thread).map((input) => {
      const scan = scanText(input.text, workBudget(Number.POSITIVE_INFINITY));
      return scoreWording(model, scan, earlierScans(scan, input))?.score ?? -10;
    }),
  );
}

/** The score that so many ordinary messages in a thousand reach; a repeated sentence frame counts once. */
function lowestFrom(ordinary: readonly Bag[], model: WordingModel, perThousand: number): number {
  const messages = ordinary.reduce((sum, bag) => sum + bag.thread.messages.length, 0);
  const byFrame = new Map<string, number>();
  for (const bag of ordinary) {
    const frame = sentenceFrame(bag.thread);
    byFrame.set(frame, Math.max(byFrame.get(frame) ?? Number.NEGATIVE_INFINITY, bagScore(bag, model)));
  }
  const scores = [...byFrame.values()].sort((left, right) => right - left);
  return scores[Math.floor((messages * perThousand) / 1000)] ?? Number.NEGATIVE_INFINITY;
}

export function measure(
  bags: readonly Bag[],
  wording: WordingModel | null,
): { recall: number; falsePositives: number } {
  let [hits, positives, alarms, benign] = [0, 0, 0, 0];
  for (const bag of bags) {
    const hit = flagged(bag, wording) ? 1 : 0;
    if (bag.thread.label === "benign") [alarms, benign] = [alarms + hit, benign + 1];
    else [hits, positives] = [hits + hit, positives + 1];
  }
  return { recall: hits / Math.max(1, positives), falsePositives: alarms / Math.max(1, benign) };
}
