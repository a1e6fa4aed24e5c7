import type { Concept } from "#lib/detection/frames/concepts.ts";
import { collect, pair, type Frame } from "#lib/detection/frames/frame.ts";
import type { Hit } from "#lib/detection/frames/phrase-trie.ts";
import { hitsOf, within, type Scan } from "#lib/detection/scan.ts";

/** What takes the meaning of a frame back: a refusal, a report, a rule, or a job about the thing named. */
export function suppressFrames(scan: Scan, frames: readonly Frame[]): { kept: Frame[]; refusal: Frame | null } {
  const own = frames.filter((frame) => !isAboutTheJob(scan, frame) && !isOwnDecline(scan, frame));
  const pivot = pivotAfterRefusal(scan);
  const kept = pivot === null ? own : own.filter((frame) => frame.first > pivot);
  return { kept, refusal: refusalFrame(scan, kept) };
}

const besideDecline = 7;
const declinable: ReadonlySet<string> = new Set([
  "PAYMENT_EXTERNAL",
  "OFF_PLATFORM_INTENT",
  "CANCELLATION_NUDGE",
  "DISCOUNT_FOR_DIRECT",
  "CONTACT_MESSAGING_APP",
  "CONTACT_SOCIAL",
  "CONTACT_HANDOFF",
]);
/** "It would save the fee, but then nobody is insured": what is lost outside is named, and nothing is asked. */
function isWarnedAgainst(scan: Scan, frame: Frame): boolean {
  if (/[?؟]/.test(scan.text)) return false;
  return hitsOf(scan, "cover").some(
    (cover) => (scan.tokens[cover.first]?.sentence ?? 0) - (scan.tokens[frame.last]?.sentence ?? 0) <= 1,
  );
}

/** Declining the fee, the booking or the chat is no refusal but the offer itself. */
const declinedHere: readonly Concept[] = ["fee", "slice", "save", "noBook", "noNeed", "bookVerb", "platform", "here"];

/** "I don't take cash", "bina booking main nahi aata": the sender says no to what the frame found. */
function isOwnDecline(scan: Scan, frame: Frame): boolean {
  if (frame.kind === "PLATFORM_AVOIDANCE") return hitsOf(scan, "declines").some((decline) => staysHere(scan, decline));
  if (!declinable.has(frame.kind)) return false;
  if (isDenied(scan, frame) || isCondition(scan, frame) || isWarnedAgainst(scan, frame)) return true;
  return hitsOf(scan, "declines").some((decline) => {
    if (decline.last < frame.first - besideDecline || decline.first > frame.last + besideDecline) return false;
    if (scan.tokens[decline.first]?.sentence !== scan.tokens[frame.first]?.sentence) return false;
    if (within(scan, decline.last + 1, decline.last + 5, "outside", "elsewhere") !== undefined) return true;
    const object = within(scan, decline.last + 1, decline.last + 5, ...declinedHere);
    return object === undefined || scan.tokens[object.first]?.clause !== scan.tokens[decline.last]?.clause;
  });
}

/**
 * Where a refusal or a quoted rule ends its effect: frames before it are what is refused. Null when there is none;
 * infinity when nothing turns the sentence around.
 */
function pivotAfterRefusal(scan: Scan): number | null {
  const stops = collect(scan, ["refuse", "report"]).filter((hit) => !isInsideOffer(scan, hit));
  if (stops.length === 0) return null;
  const last = Math.max(...stops.map((hit) => hit.last));
  const turn = hitsOf(scan, "pivot").find((hit) => hit.first > last && (scan.tokens[hit.first]?.text ?? "") !== "just");
  return turn?.last ?? Number.POSITIVE_INFINITY;
}

/** "I won't discuss prices elsewhere": what is declined is the other place. */
function staysHere(scan: Scan, decline: Hit): boolean {
  const place = within(scan, decline.last, decline.last + 6, "elsewhere", "outside");
  return place !== undefined && scan.tokens[place.first]?.clause === scan.tokens[decline.first]?.clause;
}

/** A negation right before or inside the frame that belongs to none of the offers: "I never meet anyone outside the app". */
function isDenied(scan: Scan, frame: Frame): boolean {
  if (/[?؟]/.test(scan.text)) return false;
  return hitsOf(scan, "not").some((not) => {
    if (scan.likelyLanguage !== 0 && (not.languages & scan.likelyLanguage) === 0) return false;
    if (scan.tokens[not.first]?.clause !== scan.tokens[frame.first]?.clause) return false;
    if (not.first > frame.first || not.last < frame.first - 4) return false;
    if (within(scan, not.first - 2, not.first - 1, "first") === undefined) return false;
    return !offering.some((concept) => hitsOf(scan, concept).some((offer) => holds(offer, not)));
  });
}

/** "Without a booking I don't come": what is left out is a condition for saying no. */
function isCondition(scan: Scan, frame: Frame): boolean {
  if (/[?؟]/.test(scan.text)) return false;
  const outside = within(scan, frame.first, frame.last, "outside", "noBook", "notBook", "cash");
  if (outside === undefined) return false;
  return hitsOf(scan, "not").some((not) => {
    if (not.first <= outside.last || not.first > outside.last + 5) return false;
    if (scan.likelyLanguage !== 0 && (not.languages & scan.likelyLanguage) === 0) return false;
    if (scan.tokens[not.first]?.sentence !== scan.tokens[outside.first]?.sentence) return false;
    if (within(scan, not.first, not.last + 4, "fee", "slice", "save", "price", "know", "learn", "anyway") !== undefined)
      return false;
    return !offering.some((concept) => hitsOf(scan, concept).some((offer) => holds(offer, not)));
  });
}

/** "sans passer par l'appli", "je préfère ne pas écrire ça ici" hold the words of a refusal but are an offer. */
function isInsideOffer(scan: Scan, refusal: Hit): boolean {
  if (offering.some((concept) => hitsOf(scan, concept).some((offer) => holds(offer, refusal)))) return true;
  const text = scan.text.slice(scan.tokens[refusal.first]?.start ?? 0, scan.tokens[refusal.last]?.end ?? 0);
  if (!preference.test(text) || within(scan, refusal.first, refusal.last, "not", "onApp", "inApp") !== undefined)
    return false;
  const offer = within(scan, refusal.last, refusal.last + 8, "elsewhere", "outside", "usTwo", "cash", "inHand");
  return offer !== undefined && scan.tokens[offer.first]?.sentence === scan.tokens[refusal.first]?.sentence;
}
const offering: readonly Concept[] = ["outside", "noBook", "dontSay", "elsewhere", "hush", "save", "noNeed"];
/** What somebody would rather have may lie outside as well as inside. */
const preference = /pref|préf|rather|sooner|lieber|bevorzug|فضل/iu;

function holds(offer: Hit, refusal: Hit): boolean {
  return offer.first <= refusal.last && offer.last >= refusal.first;
}

function refusalFrame(scan: Scan, kept: readonly Frame[]): Frame | null {
  const refusal = hitsOf(scan, "refuse").find((hit) => !isInsideOffer(scan, hit));
  if (refusal === undefined || kept.length > 0) return null;
  const about = pair(
    scan,
    ["refuse"],
    [
      "phoneNoun",
      "contactNoun",
      "mail",
      "strongApp",
      "weakApp",
      "platform",
      "here",
      "inApp",
      "cash",
      "payApp",
      "outside",
      "pay",
      "cancel",
      "direct",
      "directWord",
      "bank",
      "contactVerb",
      "elsewhere",
    ],
    16,
  );
  if (about === null) return null;
  return {
    kind: "REFUSAL",
    confidence: 0.7,
    techniques: ["refusal"],
    first: about.first,
    last: about.last,
    note: "The sender declines to leave the marketplace.",
  };
}

/** An app or means of payment that is to be set up, repaired, taught or designed is the job, not a way around. */
function isAboutTheJob(scan: Scan, frame: Frame): boolean {
  const from = Math.max(0, frame.first - 14);
  const to = frame.last + 14;
  if (within(scan, from, to, "deliver") !== undefined && frame.kind !== "CANCELLATION_NUDGE") return true;
  if (frame.aboutApp !== true && frame.kind !== "CONTACT_SOLICITATION") return false;
  if (within(scan, from, to, "work", "passing") === undefined) return false;
  const called = pair(scan, ["strongApp", "weakApp", "socialApp", "payApp", "codedApp"], ["contactVerb"], 3);
  return called === null || within(scan, called.first - 3, called.last + 3, "first", "second") === undefined;
}
