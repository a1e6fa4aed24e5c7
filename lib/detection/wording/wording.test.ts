import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read, testInstant, testTools } from "#lib/detection/content-fixture.ts";
import { detectContent, detectWithin } from "#lib/detection/detect-content.ts";
import { scanText } from "#lib/detection/scan.ts";
import { readModel } from "#lib/detection/wording/read-model.ts";
import { scoreWording } from "#lib/detection/wording/score-wording.ts";
import { sensesOf, senseNames } from "#lib/detection/wording/sense-table.ts";
import { storedModel } from "#lib/detection/wording/stored-model.ts";
import { strongestPart } from "#lib/detection/wording/strongest-part.ts";
import { visitFeatures } from "#lib/detection/wording/visit-features.ts";
import stored from "#lib/detection/wording/generated/weights.json" with { type: "json" };
import { weighWording } from "#lib/detection/wording/weigh-wording.ts";
import type { WordingModel } from "#lib/detection/wording/wording-model.ts";
import { wholeText, wordingSegments } from "#lib/detection/wording/wording-segments.ts";
import { workBudget } from "#lib/detection/work-budget.ts";

const scan = (text: string) => scanText(text, workBudget(1_000_000));
const input = (text: string) => ({
  text,
  senderId: "provider",
  receiverId: "customer",
  at: testInstant,
  bookingStage: "before_booking" as const,
  history: [],
});

/** The stored weights with a calibration that speaks at once. */
const eager: WordingModel = {
  ...storedModel(),
  calibration: {
    alone: { slope: 1, offset: 8, from: -20 },
    words: { own: 1, slope: 1, offset: 0 },
    value: { own: 1, slope: 1, offset: 0 },
  },
};

describe("features", () => {
  it("hold no digits, so that no weight can remember a number", () => {
    const hashes = (text: string): number[] => {
      const found: number[] = [];
      visitFeatures(wholeText(scan(text)), (hash) => found.push(hash));
      return found;
    };
    expect(hashes("my flat is 831, ring 55")).toEqual(hashes("my flat is 646, ring 12"));
  });

  it("carry a sense from one language to another", () => {
    const number = sensesOf("number");
    for (const word of ["nummer", "numero", "नंबर", "رقم", "رقمي"]) expect(sensesOf(word) & 255).toBe(number & 255);
    expect(senseNames.length).toBeLessThan(256);
  });

  it("cover every token once, in stretches of whole sentences", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), (text) => {
        const read = scan(text);
        const covered = wordingSegments(read).flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        );
        expect(covered).toEqual(read.tokens.map((_, index) => index));
      }),
    );
  });
});

describe("what the wording model says", () => {
  it("shows the words that spoke, inside the message", () => {
    const read = scan("The tiles look great. Cancel the booking and pay me directly instead");
    const found = scoreWording(eager, read);
    expect(found).not.toBeNull();
    if (found === null) return;
    const part = strongestPart(eager, found);
    expect(part.first).toBeGreaterThanOrEqual(found.segment.first);
    expect(part.last).toBeLessThanOrEqual(found.segment.last);
  });

  it("is an ordinary finding without a value, with a known technique, and never near certain", () => {
    const { finding } = weighWording(
      eager,
      scan("what can I reach you under"),
      input("what can I reach you under"),
      [],
    );
    expect(finding).toMatchObject({ value: null, detector: "wording", masked: "(words)" });
    expect(finding?.confidence).toBeLessThanOrEqual(0.85);
  });

  it("leaves a sure number, one that hides and a refusal as confident as they were", () => {
    const text = "call 831 555 0107";
    const number = { ...finding("CONTACT_PHONE", 0.9), value: { kind: "phone", text: "+18315550107" } };
    const hiding = { ...number, confidence: 0.7, techniques: ["keycap_digits"] as const };
    const refusal = finding("REFUSAL", 0.7);
    const { weigh } = weighWording(eager, scan(text), input(text), [number]);
    expect([weigh(number), weigh(hiding), weigh(refusal)]).toEqual([0.9, 0.7, 0.7]);
  });

  it("weighs a plain number that may as well be an order by what is said around it", () => {
    const number = { ...finding("CONTACT_PHONE", 0.7), techniques: ["plain"] as const };
    const unsure = { ...number, value: { kind: "phone", text: "+18315550107" } };
    const near = (text: string): number =>
      weighWording({ ...eager, calibration: { ...eager.calibration } }, scan(text), input(text), [unsure]).weigh(
        unsure,
      );
    expect(near("call me on 831 555 0107 please")).toBeGreaterThan(near("the serial is 831 555 0107 on the label"));
  });

  it("reads a hint with the question before it, and an offer past the small talk before it", () => {
    const model = storedModel();
    const score = (text: string, ...before: string[]): number =>
      scoreWording(model, scan(text), before.map(scan))?.score ?? Number.NEGATIVE_INFINITY;
    const offer = "cancel it here and pay me cash when I come";
    expect(score(offer, "your reviews are lovely", "thank you so much")).toBeGreaterThanOrEqual(score(offer));
    const hint = "and without it?";
    expect(score(hint, "the app takes a fee, can we do it cheaper in cash")).toBeGreaterThan(score(hint));
  });

  it("takes nothing off a disguised spelling or a picture said to bear the number", () => {
    const text = "wh4ts4pp is easier";
    const disguised = { ...finding("OFF_PLATFORM_INTENT", 0.6), techniques: ["lookalike_letters"] as const };
    const picture = { ...finding("OFF_PLATFORM_INTENT", 0.82), kind: "CONTACT_HANDOFF" as const };
    const { weigh } = weighWording(eager, scan(text), input(text), [disguised, picture]);
    expect([weigh(disguised), weigh(picture)]).toEqual([0.6, 0.82]);
  });

  it("does not hear a wish in a code alone", () => {
    const code = "550107";
    expect(weighWording(eager, scan(code), input(code), []).finding).toBeNull();
  });

  it("adds nothing of its own where a frame has spoken, and weighs the frame instead", () => {
    const text = "see you at nine";
    const frame = finding("OFF_PLATFORM_INTENT", 0.6);
    const heard = weighWording(eager, scan(text), input(text), [frame]);
    expect(heard.finding).toBeNull();
    expect(heard.weigh(frame)).not.toBe(0.6);
  });

  it("can be left out for measuring", () => {
    const text = "see you at nine on Saturday";
    const detectors = (wording: WordingModel | null) =>
      detectContent(input(text), { ...testTools, wording }).signals.map((signal) => signal.detector);
    expect(detectors(eager)).toContain("wording");
    expect(detectors(null)).not.toContain("wording");
  });

  it("says nothing about empty and wordless texts", () => {
    for (const text of ["", " ", "\n\n", "."]) expect(read(text).outcome).toBe("clean");
  });
});

describe("hostile text", () => {
  it.each(["a", "call me cash app ", "one ", "😀", "x1 ", "؟", "cancel "])("%s costs steps in proportion", (unit) => {
    const steps = (length: number): number => {
      const budget = workBudget(Number.POSITIVE_INFINITY);
      scoreWording(storedModel(), scanText(unit.repeat(length).slice(0, length), budget));
      return budget.spent;
    };
    expect(steps(4_000) / steps(2_000)).toBeLessThanOrEqual(2.5);
  });

  it("is charged to the work budget", () => {
    const spent = (wording: WordingModel | null): number => {
      const budget = workBudget(Number.POSITIVE_INFINITY);
      detectWithin(budget, input("could you bring the long ladder on Saturday"), { ...testTools, wording });
      return budget.spent;
    };
    expect(spent(storedModel())).toBeGreaterThan(spent(null) + 100);
  });
});

describe("the stored model", () => {
  it("stays small", () => expect(JSON.stringify(stored).length).toBeLessThanOrEqual(1_500_000));

  it("is refused when its sizes do not fit together", () => {
    expect(() => readModel({ ...stored, version: 0 })).toThrow(RangeError);
    expect(() => readModel({ ...stored, classes: { ...stored.classes, bits: 3 } })).toThrow(RangeError);
  });
});

function finding(kind: "CONTACT_PHONE" | "REFUSAL" | "OFF_PLATFORM_INTENT", confidence: number) {
  return {
    kind,
    confidence,
    techniques: [],
    start: 0,
    end: 3,
    value: null,
    masked: "",
    view: "folded",
    note: "",
    detector: "frame",
  };
}
