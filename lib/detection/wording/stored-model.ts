import weights from "#lib/detection/wording/generated/weights.json" with { type: "json" };
import { readModel } from "#lib/detection/wording/read-model.ts";
import type { WordingModel } from "#lib/detection/wording/wording-model.ts";

let model: WordingModel | null = null;

/** The model the detector hears, decoded on first use: training must be able to run beside weights of an older form. */
export function storedModel(): WordingModel {
  model ??= readModel(weights);
  return model;
}
