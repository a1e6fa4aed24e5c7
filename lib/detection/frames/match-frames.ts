import type { BookingStage } from "#lib/events/model.ts";
import type { Finding } from "#lib/detection/finding.ts";
import { avoidanceFrames } from "#lib/detection/frames/avoidance-frames.ts";
import { contactFrames } from "#lib/detection/frames/contact-frames.ts";
import { dealFrames } from "#lib/detection/frames/deal-frames.ts";
import { handoffFrames } from "#lib/detection/frames/handoff-frames.ts";
import { paymentFrames } from "#lib/detection/frames/payment-frames.ts";
import { collect, pair, type Frame } from "#lib/detection/frames/frame.ts";
import type { Hit } from "#lib/detection/frames/phrase-trie.ts";
import { has, hitsOf, within, type Scan } from "#lib/detection/scan.ts";
import { spend } from "#lib/detection/work-budget.ts";

/** Without one of these no frame can match; most messages leave here. */
export const frameTriggers = [
  "cancel",
  "changeMind",
  "outside",
  "direct",
  "directWord",
  "cash",
  "payApp",
  "weakPayApp",
  "bank",
  "save",
  "fee",
  "strongApp",
  "weakApp",
  "codedApp",
  "socialApp",
  "weakSocial",
  "search",
  "selfName",
  "card",
  "media",
  "watched",
  "elsewhere",
  "noBook",
  "meet",
  "phoneNoun",
  "contactNoun",
  "mail",
  "form",
  "secret",
  "nextTime",
  "part",
  "riddle",
  "refuse",
  "ask",
  "cheaper",
  "asks",
  "erase",
  "staff",
] as const;

/** Meanings found by rules over phrases, after refusals, reports and jobs about the thing named were taken out. */
export function matchFrames(scan: Scan, _stage: BookingStage): Finding[] {
  if (!has(scan, ...frameTriggers) || !spend(scan.budget, scan.hits.length * 40 + 100)) return [];
  const frames = [
    ...contactFrames(scan),
    ...handoffFrames(scan),
    ...paymentFrames(scan),
    ...dealFrames(scan),
    ...avoidanceFrames(scan),
  ].filter((frame) => !isAboutTheJob(scan, frame));
  const pivot = pivotAfterRefusal(scan);
  const kept = pivot === null ? frames : frames.filter((frame) => frame.first > pivot);
  const findings = kept.map((frame) => toFinding(scan, frame));
  const refusal = refusalFrame(scan, kept);
  if (refusal !== null) findings.push(toFinding(scan, refusal));
  return findings;
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

/** "sans passer par l'appli" holds the words of a refusal but is an offer. */
function isInsideOffer(scan: Scan, refusal: Hit): boolean {
  return ["outside" as const, "noBook" as const].some((concept) =>
    hitsOf(scan, concept).some((offer) => offer.first <= refusal.first && offer.last >= refusal.first),
  );
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
  if (within(scan, from, to, "work") === undefined) return false;
  const called = pair(scan, ["strongApp", "weakApp", "socialApp", "payApp", "codedApp"], ["contactVerb"], 3);
  return called === null || within(scan, called.first - 3, called.last + 3, "first", "second") === undefined;
}

function toFinding(scan: Scan, frame: Frame): Finding {
  const start = scan.tokens[frame.first]?.start ?? 0;
  const end = scan.tokens[frame.last]?.end ?? start;
  return {
    kind: frame.kind,
    confidence: frame.confidence,
    techniques: frame.techniques,
    start,
    end,
    value: null,
    masked: "(words)",
    view: "folded",
    note: frame.note,
    detector: "frame",
  };
}
