import { describe, expect, it } from "vitest";
import type { DetectorsPage } from "#lib/operations/detectors/read-detectors.ts";
import type { EvaluationRow } from "#lib/operations/detectors/stored-evaluations.ts";
import type { RunRow } from "#lib/operations/detectors/detector-runs.ts";
import { wilsonInterval } from "#lib/detection/evaluate/wilson-interval.ts";
import { comparedRun, prepareKinds, recallsOf, techniqueRecall } from "#components/policy/prepare-kinds.ts";

const outcomes = { reviewed: 0, falsePositives: 0, precision: null };
const kind = (name: string, family: string, signals: number) => ({
  kind: name,
  family,
  signals,
  disguised: null,
  outcomes,
});

const page: DetectorsPage = {
  kinds: [
    kind("CONTACT_PHONE", "contact", 0),
    kind("CONTACT_EMAIL", "contact", 3),
    kind("PAYMENT_EXTERNAL", "payment", 1),
  ],
  volume: {
    from: "2026-03-17T00:00:00.000Z",
    to: "2026-03-21T00:00:00.000Z",
    bucketMs: 86_400_000,
    points: [{ at: "2026-03-19T00:00:00.000Z", series: "CONTACT_EMAIL", count: 3 }],
    countedFrom: "2026-03-18T06:00:00.000Z",
    completeUntil: "2026-03-20T09:00:00.000Z",
  },
  versions: [],
  evaluations: [],
  runs: [],
  asOf: "2026-03-20T09:00:00.000Z",
};

const run = (over: Partial<RunRow>): RunRow => ({
  runId: "r",
  kind: "replay",
  state: "finished",
  detectorVersion: "content-2",
  from: "2026-03-01T00:00:00.000Z",
  to: "2026-03-02T00:00:00.000Z",
  startedAt: "2026-03-20T00:00:00.000Z",
  comparedAt: null,
  digest: null,
  counts: { messages: 0, notKept: 0, notReadable: 0, dead: 0, needsReview: 0, signals: 0 },
  comparison: null,
  ...over,
});

const evaluation = (corpus: string, storedAt: string, recall: EvaluationRow["recall"]): EvaluationRow => ({
  corpus,
  corpusSha256: "",
  detectorVersion: "content-1",
  threads: 1,
  messages: 1,
  storedAt,
  recall,
  recallByLanguage: {},
  recallByTechnique: {},
  falsePositives: wilsonInterval(0, 0),
  flaggedBenignPerThousandMessages: 0,
});

describe("kinds for the table", () => {
  it("stand under their family, those with signals first", () => {
    expect(prepareKinds(page).map(({ family, kinds }) => [family, kinds.map((each) => each.kind)])).toEqual([
      ["contact", ["CONTACT_EMAIL", "CONTACT_PHONE"]],
      ["payment", ["PAYMENT_EXTERNAL"]],
    ]);
  });

  it("have a zero where nothing was found, nothing where nothing was counted, and an unfinished today", () => {
    const [email, phone] = prepareKinds(page)[0]?.kinds ?? [];
    expect(email?.days.map(({ value, state }) => [value, state])).toEqual([
      [null, "gap"],
      [0, "complete"],
      [3, "complete"],
      [0, "unfinished"],
    ]);
    expect(phone?.days.map(({ value }) => value)).toEqual([null, 0, 0, 0]);
  });

  it("show the differences of the newest run that was compared, zeros where it found nothing either", () => {
    const found = { same: 1, changed: 0, onlyBefore: 0, onlyNow: 2 };
    const comparison = {
      ...{ versions: [], compared: 1, notDetectedLive: 0, total: found },
      kinds: [{ kind: "CONTACT_EMAIL", ...found } as const],
    };
    const runs = [run({ runId: "failed", state: "failed" }), run({ runId: "compared", comparison })];
    expect(comparedRun(runs)?.runId).toBe("compared");
    const [email, phone] = prepareKinds({ ...page, runs })[0]?.kinds ?? [];
    expect(email?.difference).toMatchObject({ onlyNow: 2 });
    expect(phone?.difference).toMatchObject({ same: 0, onlyNow: 0 });
    expect(prepareKinds(page)[0]?.kinds[0]?.difference).toBeNull();
  });

  it("take a family's recall from the file it does worst on, and a technique's likewise", () => {
    const [some, few] = [wilsonInterval(9, 10), wilsonInterval(1, 10)];
    const evaluations = [
      evaluation("ordinary.jsonl", "2026-03-20T03:00:00Z", {}),
      {
        ...evaluation("train.jsonl", "2026-03-20T02:00:00Z", { contact: some, payment: some }),
        recallByTechnique: { plain: some },
      },
      { ...evaluation("test.jsonl", "2026-03-20T01:00:00Z", { contact: few }), recallByTechnique: { plain: few } },
    ];
    expect(recallsOf(evaluations, "contact").map(({ corpus }) => corpus)).toEqual(["test.jsonl", "train.jsonl"]);
    expect(recallsOf(evaluations, "payment")[0]).toMatchObject({ corpus: "train.jsonl", value: some });
    expect(recallsOf(evaluations, "behaviour")).toEqual([]);
    expect(techniqueRecall(evaluations, "plain")).toEqual(few);
    expect(techniqueRecall(evaluations, "riddle")).toBeUndefined();
  });
});
