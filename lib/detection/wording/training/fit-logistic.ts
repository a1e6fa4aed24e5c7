import type { Example } from "#lib/detection/wording/training/bag.ts";

/** One binary task: which examples are positive and how much each may cost (the C of liblinear). */
export type LogisticTask = {
  readonly examples: readonly Example[];
  readonly positive: readonly boolean[];
  readonly cost: readonly number[];
  readonly buckets: number;
};

/** `weights` by bucket; the bias is not shrunk any less than a weight, as in liblinear. */
export type LinearFit = { readonly weights: Float64Array; readonly bias: number };

const rounds = 14;
const newtonSteps = 20;
const newtonPrecision = 1e-4;

/**
 * L2-regularised logistic regression by coordinate descent on the dual (Yu, Huang and Lin, Machine Learning 85, 2011).
 * The order of examples comes from a fixed seed and all numbers are Float64, so that equal input gives equal bytes.
 */
export function fitLogistic(task: LogisticTask): LinearFit {
  const { examples, positive, cost } = task;
  const state = { weights: new Float64Array(task.buckets), bias: 0 };
  const dual = Float64Array.from(cost, (limit) => Math.min(0.001 * limit, 1e-8));
  examples.forEach((example, index) => add(state, example, (positive[index] === true ? 1 : -1) * (dual[index] ?? 0)));
  const order = Int32Array.from(examples, (_, index) => index);
  let seed = 20260105;
  for (let round = 0; round < rounds; round += 1) {
    seed = shuffle(order, seed);
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const sign = positive[index] === true ? 1 : -1;
      const old = dual[index] ?? 0;
      const next = bestDual(old, cost[index] ?? 0, squared(example) + 1, sign * dot(state, example));
      if (next === old) continue;
      dual[index] = next;
      add(state, example, sign * (next - old));
    }
  }
  return state;
}

/** Minimises one coordinate: z log z + (C - z) log(C - z) + a/2 (z - old)² + b (z - old), by Newton steps. */
function bestDual(old: number, limit: number, a: number, b: number): number {
  // The smaller of the two halves is moved, which keeps the logarithm exact.
  const mirrored = 0.5 * a * (limit - 2 * old) + b < 0;
  const from = mirrored ? limit - old : old;
  const slope = mirrored ? -b : b;
  let value = limit - from < 0.5 * limit ? from * 0.1 : from;
  for (let step = 0; step < newtonSteps; step += 1) {
    const gradient = a * (value - from) + slope + Math.log(value / (limit - value));
    if (Math.abs(gradient) < newtonPrecision) break;
    const moved = value - gradient / (a + limit / (limit - value) / value);
    value = moved <= 0 ? value * 0.1 : Math.min(moved, limit * (1 - 1e-12));
  }
  return mirrored ? limit - value : value;
}

function dot(fit: LinearFit, example: Example): number {
  const { buckets, values } = example;
  let sum = fit.bias;
  for (let index = 0; index < buckets.length; index += 1)
    sum += (fit.weights[buckets[index] ?? 0] ?? 0) * (values[index] ?? 0);
  return sum;
}

function add(fit: { weights: Float64Array; bias: number }, example: Example, amount: number): void {
  const { buckets, values } = example;
  const { weights } = fit;
  for (let index = 0; index < buckets.length; index += 1) {
    const bucket = buckets[index] ?? 0;
    weights[bucket] = (weights[bucket] ?? 0) + amount * (values[index] ?? 0);
  }
  fit.bias += amount;
}

function squared(example: Example): number {
  let sum = 0;
  for (const value of example.values) sum += value * value;
  return sum;
}

/** Fisher–Yates with a linear congruential generator; returns the seed of the next round. */
function shuffle(order: Int32Array, seed: number): number {
  let state = seed;
  for (let index = order.length - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (index + 1);
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
  return state;
}

/** The log-odds the fit gives to an example. */
export function logOdds(fit: LinearFit, example: Example): number {
  return dot(fit, example);
}
