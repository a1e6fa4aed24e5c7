import { combination, isNegated, pair, verbLast, type Frame } from "#lib/detection/frames/frame.ts";
import type { Hit } from "#lib/detection/frames/phrase-trie.ts";
import { has, hitsOf, within, type Scan } from "#lib/detection/scan.ts";

/** Frames that take the booking, or later ones, away from the marketplace. */
export function dealFrames(scan: Scan): Frame[] {
  return [
    cancelAndCome(scan),
    pickAReason(scan),
    outside(scan),
    nextTime(scan),
    direct(scan),
    noBooking(scan),
    part(scan),
  ].filter((frame) => frame !== null);
}

function cancelAndCome(scan: Scan): Frame | null {
  if (!has(scan, "cancel") || has(scan, "mistake")) return null;
  const excuse = has(scan, "stay");
  const found =
    combination(scan, [["cancel"], ["anyway"], ["come", "first", "job", "second"]], 20) ??
    combination(scan, [["cancel"], ["outside", "direct", "cash", "payApp", "save", "noBook"]], 24) ??
    combination(scan, [["cancel"], ["directWord", "cheaper"], ["pay", "first", "job"]], 16) ??
    (excuse ? null : combination(scan, [["cancel"], ["keepSlot"]], 16)) ??
    (excuse ? null : combination(scan, [["cancel"], ["deal"]], 8)) ??
    (excuse ? null : combination(scan, [["cancel"], ["come"], ["pivot", "fee"]], 12)) ??
    (excuse ? null : combination(scan, [["cancel"], ["come"], ["still", "first", "pay"]], 14));
  if (found === null || isNegated(scan, found.left)) return null;
  return {
    kind: "CANCELLATION_NUDGE",
    confidence: excuse ? 0.66 : 0.84,
    techniques: ["cancel_and_still_come"],
    first: found.first,
    last: found.last,
    note: "The booking is to be cancelled while the job still happens.",
  };
}

function pickAReason(scan: Scan): Frame | null {
  if (!has(scan, "changeMind")) return null;
  const found =
    combination(scan, [["choose"], ["changeMind"]], 5) ??
    combination(scan, [["cancel"], ["changeMind"], ["come", "second", "outside", "direct"]], 14);
  if (found === null || has(scan, "mistake")) return null;
  // "The reason I picked was …" tells, it does not instruct.
  if (within(scan, found.left.first - 1, found.left.first - 1, "first") !== undefined) return null;
  return {
    kind: "CANCELLATION_NUDGE",
    confidence: 0.74,
    techniques: ["cancel_and_still_come"],
    first: found.first,
    last: found.last,
    note: "The other person is told which reason to give for cancelling.",
  };
}

/** "Without a booking I cannot keep the day" states a condition. */
function isCondition(scan: Scan, offer: Hit): boolean {
  const sentence = scan.tokens[offer.first]?.sentence;
  return hitsOf(scan, "not").some(
    (not) =>
      not.first > offer.last &&
      not.first - offer.last <= 9 &&
      scan.tokens[not.first]?.sentence === sentence &&
      (scan.likelyLanguage === 0 || (not.languages & scan.likelyLanguage) !== 0),
  );
}

/** "I never pay outside the app": a negation in the same clause, unless it suggests ("why don't we"). */
function isDeclined(scan: Scan, offer: Hit): boolean {
  const clause = scan.tokens[offer.first]?.clause;
  return hitsOf(scan, "not").some((not) => {
    if (scan.tokens[not.first]?.clause !== clause || (not.first >= offer.first && not.last <= offer.last)) return false;
    if (scan.likelyLanguage !== 0 && (not.languages & scan.likelyLanguage) === 0) return false;
    const before = not.last < offer.first && offer.first - not.last <= 8;
    const after = not.first > offer.last && not.first - offer.last <= 4 && (not.languages & verbLast) !== 0;
    return (
      (before || after) &&
      !/^(?:why|pourquoi|porque|por|warum|perche|kyun|kyu|क्यों|ليه|ليش|لماذا)$/.test(
        scan.tokens[not.first - 1]?.text ?? "",
      )
    );
  });
}

function outside(scan: Scan): Frame | null {
  const hit = hitsOf(scan, "outside").find((candidate) => !isDeclined(scan, candidate));
  if (hit === undefined) return null;
  const cue = pair(
    scan,
    ["outside"],
    [
      "pay",
      "job",
      "first",
      "direct",
      "price",
      "nextTime",
      "deal",
      "cash",
      "contactVerb",
      "talk",
      "second",
      "cheaper",
      "save",
    ],
    12,
  );
  return {
    kind: "OFF_PLATFORM_INTENT",
    confidence: cue === null ? 0.62 : 0.82,
    techniques: ["future_direct"],
    first: cue?.first ?? hit.first,
    last: cue?.last ?? hit.last,
    note: "The marketplace is to be left out.",
  };
}

function nextTime(scan: Scan): Frame | null {
  const found =
    combination(
      scan,
      [["nextTime"], ["direct", "outside", "noBook", "cash", "mineNumber", "strongApp", "payApp"]],
      18,
    ) ??
    (has(scan, "onApp", "inApp", "here") ? null : combination(scan, [["nextTime"], ["contactVerb"], ["first"]], 8)) ??
    (has(scan, "come") ? null : pair(scan, ["nextTime"], ["directWord"], 4));
  if (found === null) return null;
  return {
    kind: "OFF_PLATFORM_INTENT",
    confidence: 0.78,
    techniques: ["future_direct"],
    first: found.first,
    last: found.last,
    note: "Later jobs are to be agreed directly.",
  };
}

function direct(scan: Scan): Frame | null {
  const found = pair(
    scan,
    ["direct"],
    ["pay", "job", "deal", "cheaper", "nextTime", "contactVerb", "talk", "cash", "platform"],
    8,
  );
  if (has(scan, "payout")) return null;
  if (found === null || isNegated(scan, found.left)) return null;
  return {
    kind: "OFF_PLATFORM_INTENT",
    confidence: 0.7,
    techniques: ["future_direct"],
    first: found.first,
    last: found.last,
    note: "Direct dealing between the two is proposed.",
  };
}

function noBooking(scan: Scan): Frame | null {
  const hit = hitsOf(scan, "noBook").find((candidate) => !isDeclined(scan, candidate) && !isCondition(scan, candidate));
  if (hit !== undefined) {
    const cue = pair(
      scan,
      ["noBook"],
      ["meet", "come", "first", "direct", "contactVerb", "cash", "pay", "deal", "directWord"],
      16,
    );
    return {
      kind: "OFF_PLATFORM_INTENT",
      confidence: cue === null ? 0.42 : 0.8,
      techniques: ["off_platform_meeting"],
      first: cue?.first ?? hit.first,
      last: cue?.last ?? hit.last,
      note: "The job is to be done without a booking.",
    };
  }
  const met =
    combination(scan, [["meet"], ["deal"], ["first", "second", "price", "job", "pay", "platform"]], 12) ??
    combination(scan, [["meet"], ["deal"]], 4);
  if (met === null) return null;
  return {
    kind: "OFF_PLATFORM_INTENT",
    confidence: 0.62,
    techniques: ["off_platform_meeting"],
    first: met.first,
    last: met.last,
    note: "A deal is to be made in person.",
  };
}

function part(scan: Scan): Frame | null {
  if (has(scan, "payout", "spending")) return null;
  const found = combination(
    scan,
    [
      ["part"],
      ["cash", "direct", "outside", "payApp", "directWord", "bank"],
      ["here", "platform", "inApp", "job", "pay"],
    ],
    14,
  );
  if (found === null) return null;
  const kept =
    within(scan, found.first, found.last + 12, "inApp") !== undefined &&
    !has(scan, "cash", "direct", "outside", "payApp", "directWord", "bank");
  if (kept && hitsOf(scan, "here").every((hit) => within(scan, hit.first, hit.last, "inApp") !== undefined))
    return null;
  return {
    kind: "OFF_PLATFORM_INTENT",
    confidence: 0.78,
    techniques: ["part_off_platform"],
    first: found.first,
    last: found.last,
    note: "Only a part is to go through the marketplace.",
  };
}
