import type { ContentInput, Technique } from "#lib/detection/content-types.ts";
import type { Finding } from "#lib/detection/finding.ts";
import { has, type Scan } from "#lib/detection/scan.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";
import { chooseTechnique } from "#lib/detection/wording/choose-technique.ts";
import { earlierScans } from "#lib/detection/wording/earlier-scans.ts";
import { scoreWording, type WordingScore } from "#lib/detection/wording/score-wording.ts";
import { strongestPart } from "#lib/detection/wording/strongest-part.ts";
import { isUnsureNumber } from "#lib/detection/wording/unsure-number.ts";
import type { Weighing, WordingClass, WordingModel } from "#lib/detection/wording/wording-model.ts";

/** Words alone never say as much as a number or an address. */
const mostAlone = 0.85;
const fewestWords = 2;
/** A plain question or offer stands unless the wording speaks clearly against it: "number?" has no wording to speak of. */
const sureFrame = 0.7;
const spokenAgainst = -0.5;
const worthALook = 0.52;
/** What the messages before brought is theirs: a message that adds less than this part to it says nothing new. */
const leastOwn = 0.3;
/** An app under another name beside words that ask to talk there. */
const sureApp = 0.8;
/** A frame this sure says where the number or address stands. */
const sureHandoff = 0.8;
const disguises: ReadonlySet<Technique> = new Set([
  "lookalike_letters",
  "spaced_letters",
  "invisible_characters",
  "fullwidth_or_math",
  "reversed",
  "hidden_in_text",
]);

export type WeighedWording = {
  /** What the wording says by itself, or null. */
  readonly finding: Finding | null;
  /** The confidence of a finding, given how the message and those before it are worded. */
  readonly weigh: (finding: Finding) => number;
};

/**
 * Reads how a message is worded, with the latest messages before it: a finding of its own when no frame saw what is
 * telling, and a second opinion on frames that rest on words alone and on numbers that are not sure by themselves.
 */
export function weighWording(
  model: WordingModel,
  scan: Scan,
  input: ContentInput,
  found: readonly Finding[],
): WeighedWording {
  const earlier = earlierScans(scan, input);
  const scored = scoreWording(model, scan, earlier);
  if (scored === null) return { finding: null, weigh: (finding) => finding.confidence };
  const { alone, words, value } = model.calibration;
  const { score } = scored;
  const known = found.some((finding) => restsOnWords(finding) || (finding.value !== null && finding.confidence >= 0.5));
  const telling =
    !known && score >= alone.from && (scored.own ?? 1) >= leastOwn && hasWords(scan) && !isMatterOfTheJob(scan);
  const confidence = Math.min(mostAlone, logistic(alone.slope * score + alone.offset));
  return {
    finding: telling ? toFinding(model, scored, confidence) : null,
    weigh: (finding) => {
      if (restsOnWords(finding)) {
        const stands = finding.confidence >= sureFrame && score >= spokenAgainst;
        return Math.max(weighed(words, finding, score), stands ? worthALook : 0);
      }
      return finding.value !== null && isUnsureNumber(finding) ? weighed(value, finding, score) : finding.confidence;
    },
  };
}

function weighed({ own, slope, offset }: Weighing, { confidence }: Finding, score: number): number {
  return logistic(own * logit(confidence) + slope * score + offset);
}

/** What the digits of a code are called, or what is to be printed, is not how somebody gets in touch. */
function isMatterOfTheJob(scan: Scan): boolean {
  return (
    (has(scan, "codeLabel") && hasDigits(scan)) ||
    (has(scan, "deliver") && (hasDigits(scan) || scan.text.includes("@")))
  );
}

/** A number or a code alone is not worded at all, whatever was said before it. */
function hasWords(scan: Scan): boolean {
  let words = 0;
  for (const token of scan.tokens) if (token.kind === "word" && (words += 1) >= fewestWords) return true;
  return false;
}

function hasDigits(scan: Scan): boolean {
  return scan.numbers.most >= 3;
}

/**
 * A value, a spelling meant to hide and a picture or paper said to bear the number are facts: how the rest is worded
 * takes nothing off them.
 */
function restsOnWords(finding: Finding): boolean {
  if (finding.value !== null || finding.kind === "REFUSAL" || finding.detector === "conversation") return false;
  if (finding.kind === "CONTACT_HANDOFF" && finding.confidence >= sureHandoff) return false;
  if (finding.kind === "CONTACT_MESSAGING_APP" && finding.confidence >= sureApp && isCoded(finding)) return false;
  return !finding.techniques.some((technique) => disguises.has(technique));
}

function isCoded(finding: Finding): boolean {
  return finding.techniques.includes("coded_app_name");
}

const kinds: Readonly<Record<WordingClass, SignalKind>> = {
  contact: "CONTACT_SOLICITATION",
  payment: "PAYMENT_EXTERNAL",
  offplatform: "OFF_PLATFORM_INTENT",
};
const notes: Readonly<Record<WordingClass, string>> = {
  contact: "Worded like messages that give or ask for a way to get in touch.",
  payment: "Worded like messages that move the payment elsewhere.",
  offplatform: "Worded like messages that take the deal away from the marketplace.",
};

function toFinding(model: WordingModel, scored: WordingScore, confidence: number): Finding {
  const withEarlier = scored.own !== null;
  const { tokens } = scored.segment.scan;
  const part = strongestPart(model, scored);
  const note = notes[scored.about];
  return {
    kind: kinds[scored.about],
    confidence,
    techniques: [chooseTechnique(model, scored)],
    start: tokens[part.first]?.start ?? 0,
    end: tokens[part.last]?.end ?? 0,
    value: null,
    masked: "(words)",
    view: withEarlier ? "conversation" : "folded",
    note: withEarlier ? `${note} Read with the messages before.` : note,
    detector: "wording",
  };
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function logit(confidence: number): number {
  const bounded = Math.max(0.02, Math.min(0.98, confidence));
  return Math.log(bounded / (1 - bounded));
}
