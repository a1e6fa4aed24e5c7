import { techniques as allTechniques } from "#lib/detection/content-types.ts";
import type { LinearTable, WordingCalibration, WordingModel } from "#lib/detection/wording/wording-model.ts";

/** A model as it is stored: the tables are base64 of signed bytes. */
export type StoredModel = {
  readonly version: number;
  /** SHA-256 of the corpora, file by file in order, that it was trained from. */
  readonly corpusSha256: string;
  /** SHA-256 of both tables, one after the other. */
  readonly weightsSha256: string;
  readonly classes: StoredTable;
  readonly techniques: StoredTable & { readonly names: readonly string[] };
  readonly calibration: WordingCalibration;
};
type StoredTable = {
  readonly bits: number;
  readonly columns: number;
  readonly scale: readonly number[];
  readonly bias: readonly number[];
  readonly bytes: string;
};

export const modelVersion = 2;

/** Decodes a stored model; throws when its sizes do not fit together. */
export function readModel(stored: StoredModel): WordingModel {
  if (stored.version !== modelVersion) throw new RangeError(`wording model of version ${stored.version}`);
  const techniqueNames = stored.techniques.names.map((name) => {
    const known = allTechniques.find((technique) => technique === name);
    if (known === undefined) throw new RangeError(`wording model with an unknown technique ${name}`);
    return known;
  });
  return {
    classes: readTable(stored.classes),
    techniques: readTable(stored.techniques),
    techniqueNames,
    calibration: stored.calibration,
  };
}

function readTable({ bits, columns, scale, bias, bytes }: StoredTable): LinearTable {
  const decoded = Buffer.from(bytes, "base64");
  if (decoded.length !== columns << bits || scale.length !== columns || bias.length !== columns)
    throw new RangeError("wording model whose table has another size");
  const table = new Int8Array(decoded.buffer, decoded.byteOffset, decoded.length);
  return { shift: 32 - bits, columns, table: Int8Array.from(table), scale, bias };
}
