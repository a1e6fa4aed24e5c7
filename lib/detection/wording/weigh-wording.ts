import type { ContentInput, Technique } from "#lib/detection/content-types.ts";
import { joinScans } from "#lib/detection/conversation/join-scans.ts";
import type { Finding } from "#lib/detection/finding.ts";
import { has, scanText, type Scan } from "#lib/detection/scan.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";
import { chooseTechnique } from "#lib/detection/wording/choose-technique.ts";
import { scoreSegment, scoreWording, type WordingScore } from "#lib/detection/wording/score-wording.ts";
import { strongestPart } from "#lib/detection/wording/strongest-part.ts";
import type { WordingClass, WordingModel } from "#lib/detection/wording/wording-model.ts";
import { wholeText } from "#lib/detection/wording/wording-segments.ts";

const messagesBack = 3;
const longestPauseMs = 10 * 60_000;
const longestJoined = 300;
/** A message far from telling is not read again with the one before. */
const worthJoining = -3;
/** Words alone never say as much as a number or an address. */
const mostAlone = 0.85;
const fewestWords = 2;
/** A frame this sure stands unless the wording speaks clearly against it. */
const sureFrame = 0.6;
const undecided = -1;
const worthALook = 0.52;
/** An app under another name beside words that ask to talk there. */
const sureApp = 0.8;
/** A frame this sure says where the number or address stands. */
const sureHandoff = 0.7;
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
  /** The confidence of a finding that rests on words only, given how the whole message is worded. */
  readonly weigh: (finding: Finding) => number;
};

/**
 * Reads how a message is worded: a finding of its own when no frame saw what is telling, and a second opinion on
 * frames that rest on words alone. Findings with a number, an address or a check digit are left as they are.
 */
export function weighWording(
  model: WordingModel,
  scan: Scan,
  input: ContentInput,
  found: readonly Finding[],
): WeighedWording {
  const own = hasWords(scan) ? scoreWording(model, scan) : null;
  if (own === null) return { finding: null, weigh: (finding) => finding.confidence };
  const joined = own.score < worthJoining ? null : scoreJoined(model, scan, input);
  const { alone, frame } = model.calibration;
  const score = Math.max(own.score, joined?.score.score ?? Number.NEGATIVE_INFINITY);
  const known = found.some((finding) => restsOnWords(finding) || (finding.value !== null && finding.confidence >= 0.5));
  // What the digits of a code or an order are called is not how somebody gets in touch.
  const telling = !known && score >= alone.from && !(has(scan, "codeLabel") && hasDigits(scan));
  const confidence = Math.min(mostAlone, logistic(alone.slope * score + alone.offset));
  const heard = joined !== null && joined.score.score > own.score ? joined : { scan, score: own, added: 0 };
  return {
    finding: telling ? toFinding(model, heard, confidence) : null,
    weigh: (finding) => {
      if (!restsOnWords(finding)) return finding.confidence;
      const weighed = logistic(frame.frame * logit(finding.confidence) + frame.slope * score + frame.offset);
      const heldUp = finding.confidence >= sureFrame && score >= undecided;
      return heldUp ? Math.max(weighed, worthALook) : weighed;
    },
  };
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

/** `added` is the number of tokens the message before puts in front. */
type Heard = { readonly scan: Scan; readonly score: WordingScore; readonly added: number };

/** The message as one text with the last one of the same person. */
function scoreJoined(model: WordingModel, scan: Scan, input: ContentInput): Heard | null {
  for (let back = 1; back <= messagesBack; back += 1) {
    const earlier = input.history.at(-back);
    if (earlier === undefined) return null;
    if (earlier.senderId !== input.senderId) {
      if (saysNo(earlier.text, scan)) return null;
      continue;
    }
    const pause = input.at.getTime() - earlier.at.getTime();
    if (pause < 0 || pause > longestPauseMs || earlier.text.length + scan.text.length > longestJoined) return null;
    const before = scanText(earlier.text, scan.budget, scan.without);
    const joined = joinScans(before, scan);
    const score = scoreSegment(model, wholeText(joined));
    return score === null ? null : { scan: joined, score, added: before.tokens.length };
  }
  return null;
}

/** What was declined in between is not carried over to the next message. */
function saysNo(text: string, { budget, without }: Scan): boolean {
  return text.length <= longestJoined && has(scanText(text, budget, without), "refuse", "declines", "onApp");
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

function toFinding(model: WordingModel, heard: Heard, confidence: number): Finding {
  const { scan, score, added } = heard;
  const part = strongestPart(model, score);
  const shift = added === 0 ? 0 : (scan.tokens[added]?.start ?? 0);
  const start = Math.max(0, (scan.tokens[Math.max(part.first, added)]?.start ?? 0) - shift);
  const end = Math.max(start, (scan.tokens[part.last]?.end ?? 0) - shift);
  return {
    kind: kinds[score.about],
    confidence,
    techniques: [chooseTechnique(model, score)],
    start,
    end,
    value: null,
    masked: "(words)",
    view: added === 0 ? "folded" : "conversation",
    note: added === 0 ? notes[score.about] : `${notes[score.about]} Read with the message before.`,
    detector: "wording",
    ...(added === 0 ? {} : { fromEarlierMessage: true }),
  };
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function logit(confidence: number): number {
  const bounded = Math.max(0.02, Math.min(0.98, confidence));
  return Math.log(bounded / (1 - bounded));
}
