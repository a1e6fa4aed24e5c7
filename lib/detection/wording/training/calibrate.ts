import type { DetectionTools } from "#lib/detection/content-types.ts";
import { predictThread } from "#lib/detection/evaluate/predict-thread.ts";
import type { Bag } from "#lib/detection/wording/training/bag.ts";
import { logOdds, type LinearFit } from "#lib/detection/wording/training/fit-logistic.ts";
import { signalsOf } from "#lib/detection/wording/training/signals-of.ts";
import { sentenceFrame } from "#lib/detection/wording/training/read-bags.ts";
import { platt, type PlattRow } from "#lib/detection/wording/training/platt.ts";
import type { WordingCalibration, WordingModel } from "#lib/detection/wording/wording-model.ts";

/** Share of hard negatives the whole engine may flag; the operating point finds the most within it. */
export type OperatingTarget = { readonly falsePositives: number; readonly perThousandOrdinary: number };

const untimed = { now: () => 0, onMessage: () => undefined };
const tools: DetectionTools = { fingerprint: (kind, value) => `${kind}:${value}`, defaultRegion: "US" };
const froms = [1, 1.5, 2, 2.5, 3];
const shifts = [-0.5, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5];
/** How much more a frame's own confidence counts than the fit says: threads fitted to frames make it look small. */
const trusts = [1.5, 2];

/** What the engine makes of threads it may not have been fitted to. */
export function flagged(bag: Bag, wording: WordingModel | null): boolean {
  return predictThread(bag.thread, { ...tools, wording }, untimed).flagged;
}

/**
 * Calibrates on threads the weights were not fitted to: Platt scaling where no frame found anything, the same with the
 * frame's own confidence where one did, and then the operating point.
 */
export function calibrate(
  heldOut: readonly Bag[],
  fits: readonly LinearFit[],
  modelWith: (calibration: WordingCalibration) => WordingModel,
  target: OperatingTarget,
): WordingCalibration {
  const hard = heldOut.filter((bag) => !bag.ordinary);
  const [alone, frame] = plattFits(hard, fits);
  const lowest = lowestFrom(
    heldOut.filter((bag) => bag.ordinary),
    fits,
    target.perThousandOrdinary,
  );
  let best = calibration(alone, frame, froms.at(-1) ?? 0, 0, 1);
  let [most, fewest] = [-1, Number.POSITIVE_INFINITY];
  for (const from of new Set(froms.map((wanted) => Math.max(wanted, lowest)))) {
    for (const [trust, shift] of trusts.flatMap((trusted) => shifts.map((shifted) => [trusted, shifted] as const))) {
      const candidate = calibration(alone, frame, from, shift, trust);
      const { recall, falsePositives } = measure(hard, modelWith(candidate));
      const allowed = falsePositives <= target.falsePositives;
      // Until something is within the target the fewest false positives win.
      if (allowed ? recall > most : most < 0 && falsePositives < fewest) {
        best = candidate;
        if (allowed) most = recall;
        fewest = Math.min(fewest, falsePositives);
      }
    }
  }
  return best;
}

function calibration(
  alone: readonly number[],
  frame: readonly number[],
  from: number,
  shift: number,
  trust: number,
): WordingCalibration {
  return {
    alone: { slope: short(alone[0]), offset: short(alone[1]), from: short(from) },
    frame: { frame: short((frame[0] ?? 0) * trust), slope: short(frame[1]), offset: short((frame[2] ?? 0) - shift) },
  };
}

function short(value: number | undefined): number {
  return Number((value ?? 0).toPrecision(4));
}

function plattFits(hard: readonly Bag[], fits: readonly LinearFit[]): [number[], number[]] {
  const alone: PlattRow[] = [];
  const framed: PlattRow[] = [];
  for (const bag of hard) {
    const score = bagScore(bag, fits);
    const positive = bag.thread.label !== "benign";
    const found = strongestFrame(bag);
    if (found === null) alone.push({ inputs: [score], positive });
    else if (found > 0) framed.push({ inputs: [Math.log(found / (1 - found)), score], positive });
  }
  return [platt(alone), platt(framed)];
}

/** Confidence of the strongest finding of words alone; null when there is no finding, 0 when others are stronger. */
function strongestFrame(bag: Bag): number | null {
  const found = signalsOf(bag.thread, { ...tools, wording: null }).filter((signal) => signal.family !== "mitigating");
  if (found.length === 0) return null;
  if (found.some((signal) => signal.evidence.some((item) => item.fingerprint !== null))) return 0;
  return Math.min(0.98, Math.max(0.02, ...found.map((signal) => signal.confidence)));
}

export function bagScore(bag: Bag, fits: readonly LinearFit[]): number {
  return Math.max(-10, ...bag.examples.flatMap((example) => fits.map((fit) => logOdds(fit, example))));
}

/** The score that so many ordinary messages in a thousand reach; a repeated sentence frame counts once. */
function lowestFrom(ordinary: readonly Bag[], fits: readonly LinearFit[], perThousand: number): number {
  const messages = ordinary.reduce((sum, bag) => sum + bag.thread.messages.length, 0);
  const byFrame = new Map<string, number>();
  for (const bag of ordinary) {
    const frame = sentenceFrame(bag.thread);
    byFrame.set(frame, Math.max(byFrame.get(frame) ?? Number.NEGATIVE_INFINITY, bagScore(bag, fits)));
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
