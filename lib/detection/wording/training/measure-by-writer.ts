import { flagged, type OperatingTarget } from "#lib/detection/wording/training/calibrate.ts";
import type { Bag } from "#lib/detection/wording/training/bag.ts";
import { readModel } from "#lib/detection/wording/read-model.ts";
import { readBags, type CorpusFile } from "#lib/detection/wording/training/read-bags.ts";
import { trainModel, type TrainingOptions } from "#lib/detection/wording/training/train-model.ts";
import type { WordingModel } from "#lib/detection/wording/wording-model.ts";

/**
 * Figures on held-out threads as a table: without the model, with one trained on the other threads of the same
 * writers, and with one that has read nothing of the writer at all. The last is the honest one for a new writer.
 */
export function measureByWriter(files: readonly CorpusFile[], options: TrainingOptions): string {
  const honest = { ...options, everything: false };
  const model = readModel(trainModel(files, honest));
  const heldOut = new Map(
    files.map((file) => [file.name, readBags(file, 8).filter((bag) => bag.heldOut && !bag.ordinary)]),
  );
  const all = [...heldOut.values()].flat();
  const unread = new Map<Bag, WordingModel>();
  for (const file of files) {
    if (file.kind !== "writer") continue;
    const others = files.filter((other) => other !== file);
    const blind = readModel(trainModel(others, honest));
    for (const bag of heldOut.get(file.name) ?? []) unread.set(bag, blind);
  }
  const ordinary = files.filter((file) => file.kind === "ordinary").flatMap((file) => readBags(file, 8));
  const rows = [
    row("frames alone", all, () => null),
    row("with the model", all, () => model),
    row("model new to the writer", all, (bag) => unread.get(bag) ?? null),
    ...[...heldOut]
      .filter(([, bags]) => bags.length > 0)
      .map(([name, bags]) => row(name, bags, (bag) => unread.get(bag) ?? null)),
  ];
  return `${[
    ...rows,
    perThousand(
      ordinary.filter((bag) => bag.heldOut),
      model,
      options.target,
    ),
  ].join("\n")}\n`;
}

function row(name: string, bags: readonly Bag[], modelFor: (bag: Bag) => WordingModel | null): string {
  const results = bags.map((bag) => ({ bag, hit: flagged(bag, modelFor(bag)) }));
  const share = (label: string): string => {
    const some = results.filter(({ bag }) =>
      label === "all" ? bag.thread.label !== "benign" : bag.thread.label === label,
    );
    return `${label} ${percent(some.filter(({ hit }) => hit).length, some.length)}`;
  };
  const foreign = results.filter(({ bag }) => bag.thread.label !== "benign" && bag.thread.language !== "en");
  const others = `not English ${percent(foreign.filter(({ hit }) => hit).length, foreign.length)}`;
  return [name.padEnd(24), ...["all", "contact", "payment", "offplatform"].map(share), others, share("benign")].join(
    "  ",
  );
}

function perThousand(bags: readonly Bag[], model: WordingModel, target: OperatingTarget): string {
  const messages = bags.reduce((sum, bag) => sum + bag.thread.messages.length, 0);
  const rate = (wording: WordingModel | null): string =>
    ((1000 * bags.filter((bag) => flagged(bag, wording)).length) / Math.max(1, messages)).toFixed(2);
  return `ordinary per 1,000: frames ${rate(null)}, with the model ${rate(model)} (target ${target.perThousandOrdinary})`;
}

function percent(hits: number, of: number): string {
  return of === 0 ? "–" : `${((100 * hits) / of).toFixed(1)} %`;
}
