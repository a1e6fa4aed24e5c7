import { readModel } from "#lib/detection/wording/read-model.ts";
import stored from "#lib/detection/wording/generated/weights.json" with { type: "json" };

/** The model that `scripts/train-wording.ts` wrote from the corpora of this repository. */
export const storedModel = readModel(stored);
