import { createHash } from "node:crypto";
import { modelVersion, type StoredModel } from "#lib/detection/wording/read-model.ts";
import type { LinearFit } from "#lib/detection/wording/training/fit-logistic.ts";
import type { WordingCalibration } from "#lib/detection/wording/wording-model.ts";

/** Rounds weights to signed bytes, one scale a column, and packs them for the file. */
export function storeModel({
  classes,
  techniques,
  names,
  rarity,
  calibration,
  corpusSha256,
}: {
  classes: readonly LinearFit[];
  techniques: readonly LinearFit[];
  names: readonly string[];
  /** How much the features of each bucket count, in whole steps. */
  rarity: { readonly values: Float64Array; readonly step: number };
  calibration: WordingCalibration;
  corpusSha256: string;
}): StoredModel {
  const counted = classes.map(({ weights, bias }) => ({
    weights: weights.map((weight, bucket) => weight * (rarity.values[bucket] ?? 0)),
    bias,
  }));
  const first = pack([...counted, { weights: rarity.values, bias: 0 }], [rarity.step]);
  const second = pack(techniques);
  const weights = createHash("sha256").update(first.bytes).update(second.bytes).digest("hex");
  return {
    version: modelVersion,
    corpusSha256,
    weightsSha256: weights,
    classes: { ...first.sizes, bytes: first.bytes.toString("base64") },
    techniques: { ...second.sizes, names: [...names], bytes: second.bytes.toString("base64") },
    calibration,
  };
}

const largest = 127;

/** `lastScales` are the scales of the last columns where they are given. */
function pack(fits: readonly LinearFit[], lastScales: readonly number[] = []) {
  const buckets = fits[0]?.weights.length ?? 0;
  const scale = fits
    .map((fit, column) => lastScales[column - fits.length + lastScales.length] ?? widest(fit.weights) / largest)
    .map(significant);
  const bytes = Buffer.alloc(buckets * fits.length);
  fits.forEach(({ weights }, column) => {
    const step = scale[column] ?? 1;
    weights.forEach((weight, bucket) => bytes.writeInt8(rounded(weight, step), bucket * fits.length + column));
  });
  const bias = fits.map((fit) => significant(fit.bias));
  return { bytes, sizes: { bits: Math.log2(buckets), columns: fits.length, scale, bias } };
}

function widest(weights: Float64Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
}

function rounded(weight: number, step: number): number {
  return step === 0 ? 0 : Math.max(-largest, Math.min(largest, Math.round(weight / step)));
}

/** Six significant digits are more than a byte a weight can use, and keep the file readable. */
function significant(value: number): number {
  return Number(value.toPrecision(6));
}
