import type { BookingStage } from "#lib/events/model.ts";
import type { Finding } from "#lib/detection/finding.ts";
import { avoidanceFrames } from "#lib/detection/frames/avoidance-frames.ts";
import { allCompositions } from "#lib/detection/frames/compositions/all-compositions.ts";
import { composedFrames } from "#lib/detection/frames/composition.ts";
import { contactFrames } from "#lib/detection/frames/contact-frames.ts";
import { dealFrames } from "#lib/detection/frames/deal-frames.ts";
import { handoffFrames } from "#lib/detection/frames/handoff-frames.ts";
import { paymentFrames } from "#lib/detection/frames/payment-frames.ts";
import { withDerivedHits } from "#lib/detection/frames/derived-hits.ts";
import type { Frame } from "#lib/detection/frames/frame.ts";
import { suppressFrames } from "#lib/detection/frames/suppress-frames.ts";
import { conceptId } from "#lib/detection/frames/phrase-trie.ts";
import { hasAny, type Scan } from "#lib/detection/scan.ts";
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
  "away",
  "awayAfter",
  "noNeed",
  "hush",
  "quiet",
  "pretend",
  "spied",
  "spying",
  "dontSay",
  "unlogged",
  "excuse",
  "official",
  "online",
  "reachMe",
  "reachVerb",
  "reachNoun",
  "formNoun",
  "meetPlace",
  "review",
  "agree",
  "toYourself",
  "bizPaper",
] as const;

const triggers: readonly number[] = frameTriggers.map(conceptId);

/** Meanings found by rules over phrases, after refusals, reports and jobs about the thing named were taken out. */
export function matchFrames(plain: Scan, _stage: BookingStage): Finding[] {
  if (!hasAny(plain, triggers) || !spend(plain.budget, plain.hits.length * 40 + 100)) return [];
  const scan = withDerivedHits(plain);
  const frames = [
    ...contactFrames(scan),
    ...handoffFrames(scan),
    ...paymentFrames(scan),
    ...dealFrames(scan),
    ...avoidanceFrames(scan),
    ...composedFrames(scan, allCompositions),
  ];
  const { kept, refusal } = suppressFrames(scan, frames);
  const findings = kept.map((frame) => toFinding(scan, frame));
  if (refusal !== null) findings.push(toFinding(scan, refusal));
  return findings;
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
