import type { ContentInput, HistoryMessage } from "#lib/detection/content-types.ts";
import type { Concept } from "#lib/detection/frames/concepts.ts";
import type { Finding } from "#lib/detection/finding.ts";
import { matchFrames } from "#lib/detection/frames/match-frames.ts";
import { withDerivedHits } from "#lib/detection/frames/derived-hits.ts";
import { has, scanText, type Scan } from "#lib/detection/scan.ts";

const longestOffer = 400;
/** An offer may be argued about for a while before it is declined for good. */
const messagesBack = 3;
/** A bare no at the start of an answer, in any of the languages. */
const bareNo: ReadonlySet<string> = new Set([
  "no",
  "nah",
  "nope",
  "non",
  "nein",
  "nee",
  "nao",
  "nahi",
  "nahin",
  "nai",
  "नहीं",
  "माफ",
  "نہیں",
  "معذرت",
  "لا",
  "اسف",
]);

/** A yes at the start, or a no that is one: "no problem". */
const agreeing =
  /^\P{L}{0,3}(?:yes|yeah|yep|sure|ok|okay|done|deal|great|perfect|s[ií]|claro|vale|oui|ouais|d'accord|ja|klar|gerne|sim|certo|certamente|haan|han|ji|theek|thik|हाँ|हां|जी|ठीक|جی|ٹھیک|نعم|ايوه|تمام|ماشي|طيب|اه|إي|no (?:problem|worries|prob|hay problema)|kein problem|pas de (?:souci|problème)|sem problema|nessun problema|koi (?:masla|baat) nahi)(?!\p{L})/iu;

/**
 * The other person proposed something in the last messages and this one says no. Null when this message itself
 * proposes something, or when there was nothing to decline.
 */
export function declinedOffer(
  scan: Scan,
  input: ContentInput,
  history: readonly HistoryMessage[],
  found: readonly Finding[],
): Finding | null {
  const last = history.at(-1);
  if (last === undefined || last.senderId === input.senderId) return null;
  // "No, they would ban me" holds the words of avoiding the chat, but declines.
  if (found.some((finding) => finding.confidence >= 0.5 && finding.kind !== "PLATFORM_AVOIDANCE")) return null;
  if (!saysNo(scan)) return null;
  const offers = history.slice(-messagesBack).filter((message) => message.senderId !== input.senderId);
  if (!offers.some((offer) => isOffer(offer.text, scan, input))) return null;
  return {
    kind: "REFUSAL",
    confidence: 0.7,
    techniques: ["refusal"],
    start: 0,
    end: scan.text.length,
    value: null,
    masked: "(words)",
    view: "conversation",
    note: "The sender declines what the other person proposed.",
    detector: "frame",
    fromEarlierMessage: true,
  };
}

/** A question about one of these may be declined, whether or not it is more than a question. */
const askable: readonly Concept[] = [
  "cash",
  "payApp",
  "bank",
  "strongApp",
  "socialApp",
  "phoneNoun",
  "mail",
  "outside",
  "noBook",
  "cancel",
  "direct",
  "elsewhere",
  "save",
  "cheaper",
];

function isOffer(text: string, scan: Scan, input: ContentInput): boolean {
  if (text.length > longestOffer) return false;
  const earlier = scanText(text, scan.budget);
  if (/[?؟]/.test(text) && has(earlier, ...askable)) return true;
  const offered = matchFrames(earlier, input.bookingStage);
  return offered.some((finding) => finding.confidence >= 0.35 && finding.kind !== "REFUSAL");
}

function saysNo(scan: Scan): boolean {
  const words = scan.tokens.filter((token) => token.kind === "word");
  if (agreeing.test(scan.text)) return false;
  if (words.slice(0, 2).some((word) => bareNo.has(word.text))) return true;
  const derived = withDerivedHits(scan);
  if (has(derived, "refuse", "report", "declines", "onApp", "inApp", "cover")) return true;
  return has(derived, "here") && !has(derived, "phoneNoun", "mail", "contactNoun", "askWay");
}
