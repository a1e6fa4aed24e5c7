import { createHash } from "node:crypto";
import { readModel, type StoredModel } from "#lib/detection/wording/read-model.ts";
import type { Bag } from "#lib/detection/wording/training/bag.ts";
import { calibrate, type OperatingTarget } from "#lib/detection/wording/training/calibrate.ts";
import { measureRarity } from "#lib/detection/wording/training/measure-rarity.ts";
import { fitClasses, fitTechniques } from "#lib/detection/wording/training/fit-wording.ts";
import { readBags, type CorpusFile } from "#lib/detection/wording/training/read-bags.ts";
import { storeModel } from "#lib/detection/wording/training/store-model.ts";
import { techniqueClasses, type WordingCalibration } from "#lib/detection/wording/wording-model.ts";

export type TrainingOptions = {
  /** Bits of the buckets of the two tables. */
  readonly bits: { readonly classes: number; readonly techniques: number };
  readonly target: OperatingTarget;
  /** Fits the final weights to the held-out threads too; the calibration stays the one of the fit without them. */
  readonly everything: boolean;
};

export const usualOptions: TrainingOptions = {
  bits: { classes: 18, techniques: 12 },
  target: { falsePositives: 0.05, perThousandOrdinary: 1 },
  everything: false,
};

/** Trains, calibrates and packs the wording model. Equal files and options give equal bytes. */
export function trainModel(files: readonly CorpusFile[], options: TrainingOptions): StoredModel {
  const { classes: bits, techniques: fewBits } = options.bits;
  const { rarity, step } = measureRarity(
    files.flatMap((file) => readBags(file, bits)),
    bits,
  );
  const bags = files.flatMap((file) => readBags(file, bits, rarity));
  const names = Object.keys(techniqueClasses);
  const small = files.filter((file) => file.kind !== "ordinary").flatMap((file) => readBags(file, fewBits));
  const techniques = fitTechniques(some(small, options), names, fewBits);
  const parts = { techniques, names, rarity: { values: rarity, step }, corpusSha256: corpusSha256(files) };
  const honest = fitClasses(
    bags.filter((bag) => !bag.heldOut),
    bits,
  );
  const model = readModel(storeModel({ ...parts, classes: honest, calibration: neutral }));
  const calibration = calibrate(
    bags.filter((bag) => bag.heldOut),
    model,
    options.target,
  );
  const classes = options.everything ? fitClasses(bags, bits) : honest;
  return storeModel({ ...parts, classes, calibration });
}

function some(bags: readonly Bag[], { everything }: TrainingOptions): Bag[] {
  return bags.filter((bag) => everything || !bag.heldOut);
}

const neutral: WordingCalibration = {
  alone: { slope: 1, offset: 0, from: 0 },
  words: { own: 1, slope: 0, offset: 0 },
  value: { own: 1, slope: 0, offset: 0 },
};

/** One hash over the files in the order given; the names count, so that a renamed file is another corpus. */
export function corpusSha256(files: readonly CorpusFile[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file.name}\n${file.text.length}\n`).update(file.text);
  return hash.digest("hex");
}
