import type { ContentInput, HistoryMessage } from "#lib/detection/content-types.ts";
import { asksOther } from "#lib/detection/conversation/asks-other.ts";
import { readFragment, type Fragment } from "#lib/detection/conversation/fragment.ts";
import { isSequence } from "#lib/detection/digits/counting.ts";
import { numberSenses } from "#lib/detection/digits/number-words.ts";
import { readPhone } from "#lib/detection/digits/phone-number.ts";
import { maskDigits, type Finding } from "#lib/detection/finding.ts";
import { has, hitsOf, scanText, type Scan } from "#lib/detection/scan.ts";
import { spend } from "#lib/detection/work-budget.ts";

type Part = Fragment & { readonly own: boolean; readonly answer: boolean; readonly at: number };

/** Parts nobody announced belong together only when they follow each other soon. */
const longestPauseMs = 30 * 60_000;
const mostBetween = 3;

/** A phone number written over several messages, of one person or in question and answer. */
export function joinedDigits(
  scan: Scan,
  input: ContentInput,
  history: readonly HistoryMessage[],
  defaultRegion: string | undefined,
): Finding | null {
  const current = readFragment(scan);
  const closing = current === null && scan.tokens.length <= 9 && has(scan, "mineNumber", "phoneNoun", "together");
  if (current === null && !closing) return null;
  const { parts, prompts, cues, labelled } = partsBefore(scan, input, history);
  const takingTurns = isBare(scan) && parts.length >= 2 && tookTurns(history);
  const own = parts.filter((part) => part.own);
  const previous = history.at(-1);
  const answers = previous !== undefined && previous.senderId !== input.senderId && asksOther(previous.text, scan);
  const last: Part | null =
    current === null ? null : { ...current, own: true, answer: answers, at: input.at.getTime() };
  const cue = closing || cues || (current?.cued ?? false) || parts.some((part) => part.cued);
  const split = judge(last === null ? own : [...own, last], cue, false, scan, defaultRegion);
  if (split !== null) return split;
  if (!prompts && !takingTurns && !has(scan, "riddle", "prompt")) return null;
  if (labelled) return null;
  return judge(last === null ? parts : [...parts, last], true, true, scan, defaultRegion);
}

const nearMessages = 6;

/** Whether a message is worth reading: digits or number words in it, or a short one near the end that may announce them. */
function mayBePart(text: string, distance: number): boolean {
  if (text.length > 120) return false;
  if (distance <= nearMessages && text.length <= 60) return true;
  return (
    /\p{N}/u.test(text) ||
    text
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .some((word) => numberSenses(word) !== undefined)
  );
}

type Before = {
  parts: Part[];
  /** Somebody asked for or announced a part. */
  prompts: boolean;
  cues: boolean;
  /** Somebody named an id, a code or a measure these digits may answer. */
  labelled: boolean;
};

/** The parts before this message, oldest first; a longer talk in between ends the search. */
function partsBefore(scan: Scan, input: ContentInput, history: readonly HistoryMessage[]): Before {
  const parts: Part[] = [];
  let prompts = false;
  let cues = false;
  let labelled = false;
  let between = 0;
  let newest = input.at.getTime();
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const message = history[index];
    if (message === undefined || !spend(scan.budget, 60)) break;
    const soon = newest - message.at.getTime() <= longestPauseMs;
    if (!mayBePart(message.text, history.length - index)) {
      between += 1;
      if (between > mostBetween) break;
      continue;
    }
    const earlier = scanText(message.text, scan.budget, scan.without);
    const fragment = readFragment(earlier);
    const own = message.senderId === input.senderId;
    const before = history[index - 1];
    if (
      has(earlier, "riddle") ||
      isPrompt(earlier) ||
      (earlier.tokens.length <= 10 && (fragment !== null || /[?؟]/.test(message.text)) && has(earlier, "prompt"))
    )
      prompts = true;
    if (has(earlier, "idLabel", "codeLabel")) labelled = true;
    if (has(earlier, "mineNumber", "contactVerb", "phoneNoun", "strongApp")) cues = true;
    if (!soon && fragment?.cued !== true && !prompts) break;
    if (fragment !== null) {
      parts.unshift({
        ...fragment,
        own,
        answer: before !== undefined && before.senderId !== message.senderId && asksOther(before.text, scan),
        at: message.at.getTime(),
      });
      newest = message.at.getTime();
      between = 0;
    } else if (own || earlier.tokens.length > 8) {
      between += 1;
      if (between > mostBetween) break;
    }
  }
  return { parts, prompts, cues, labelled };
}

function isBare(scan: Scan): boolean {
  return scan.tokens.length <= 3 && scan.tokens.every((token) => token.kind === "number");
}

/** Two people who write digits and nothing else, in turns, write one number. */
function tookTurns(history: readonly HistoryMessage[]): boolean {
  const last = history.slice(-2);
  return (
    last.length === 2 &&
    last[0]?.senderId !== last[1]?.senderId &&
    last.every((message) => /^\p{Nd}[\p{Nd} ]{0,9}$/u.test(message.text))
  );
}

/** "and then", "phir": nothing but a word that asks for more. */
function isPrompt(scan: Scan): boolean {
  const words = scan.tokens.filter((token) => token.kind === "word").length;
  return words <= 2 && hitsOf(scan, "prompt").some((hit) => hit.first === 0 && hit.last >= words - 1);
}

function judge(
  parts: readonly Part[],
  cue: boolean,
  turns: boolean,
  scan: Scan,
  defaultRegion: string | undefined,
): Finding | null {
  if (parts.length < 2) return null;
  // The newest parts make the number; older ones may belong to another matter.
  for (let from = 0; from <= parts.length - 2; from += 1) {
    const used = parts.slice(from);
    const digits = used.map((part) => part.digits).join("");
    if (
      digits.length < 7 ||
      digits.length > 14 ||
      (isSequence(digits) && !(cue && digits.length >= 9 && !/^[01]?123/.test(digits))) ||
      countsUp(used) ||
      readsTheSame(used)
    )
      continue;
    const answers = used.filter((part) => part.answer && part.digits.length <= 4).length;
    if (answers * 2 >= used.length && (turns ? answers >= 2 && !used.some((part) => part.cued) : !cue)) continue;
    const reading = readPhone(digits, false, defaultRegion);
    const shaped = digits.length >= 9 && digits.length <= 13;
    if (!shaped && !cue) continue;
    const confidence =
      0.42 +
      (shaped ? 0.2 : 0) +
      (reading?.valid === true ? 0.12 : 0) +
      (cue ? 0.2 : 0) -
      (answers * 2 >= used.length && !turns ? 0.25 : 0);
    if (confidence < 0.55) continue;
    return finding(scan, used.at(-1), digits, reading?.e164 ?? digits, Math.min(0.95, confidence), turns);
  }
  return null;
}

/** "83155 … now? … 83155": a reading taken again. */
function readsTheSame(parts: readonly Part[]): boolean {
  return parts.some((part, index) => part.digits.length >= 4 && parts[index + 1]?.digits === part.digits);
}

function countsUp(parts: readonly Part[]): boolean {
  if (parts.length < 3) return false;
  const values = parts.map((part) => Number(part.digits));
  return values.every((value, index) => index === 0 || value - (values[index - 1] ?? 0) === 1);
}

function finding(
  scan: Scan,
  last: Part | undefined,
  digits: string,
  value: string,
  confidence: number,
  turns: boolean,
): Finding {
  const first = scan.tokens[last?.firstToken ?? 0] ?? scan.tokens[0];
  const end = scan.tokens[last?.lastToken ?? scan.tokens.length - 1] ?? scan.tokens.at(-1);
  return {
    kind: "CONTACT_PHONE",
    confidence,
    techniques: [turns ? "split_over_turns" : "split_over_messages"],
    start: first?.start ?? 0,
    end: end?.end ?? 0,
    value: { kind: "phone", text: value },
    masked: maskDigits(digits),
    view: "conversation",
    note: "Digits in several messages join to a number of phone length.",
    detector: "conversation",
    fromEarlierMessage: true,
  };
}
