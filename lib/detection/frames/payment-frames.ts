import type { Concept } from "#lib/detection/frames/concepts.ts";
import { collect, combination, isNegated, pair, phraseAlone, type Frame } from "#lib/detection/frames/frame.ts";
import type { Hit } from "#lib/detection/frames/phrase-trie.ts";
import { has, hitsOf, within, type Scan } from "#lib/detection/scan.ts";

/** Frames about paying elsewhere and about a better price for it. */
export function paymentFrames(scan: Scan): Frame[] {
  return [
    twoPrices(scan),
    discount(scan),
    avoidFee(scan),
    paymentApp(scan),
    weakPaymentApp(scan),
    cash(scan),
    bank(scan),
    ownInvoice(scan),
  ].filter((frame) => frame !== null);
}

function amounts(scan: Scan): number {
  return scan.tokens.filter((token) => token.kind === "number").length;
}

function twoPrices(scan: Scan): Frame | null {
  if (amounts(scan) < 2) return null;
  const found = combination(
    scan,
    [
      ["cash", "outside", "direct", "directWord", "payApp", "usTwo", "inHand"],
      ["here", "platform", "inApp", "official"],
    ],
    12,
  );
  if (found === null || has(scan, "payout", "spending")) return null;
  return {
    kind: "DISCOUNT_FOR_DIRECT",
    confidence: 0.84,
    techniques: ["cash_or_discount"],
    first: found.first,
    last: found.last,
    note: "One price here and another one outside.",
  };
}

function discount(scan: Scan): Frame | null {
  const found =
    combination(scan, [["cheaper"], ["cash", "direct", "outside", "payApp", "noBook"]], 14) ??
    combination(scan, [["cheaper"], ["directWord"], ["pay", "job", "first", "second"]], 10);
  if (found === null) return null;
  return {
    kind: "DISCOUNT_FOR_DIRECT",
    confidence: 0.8,
    techniques: ["cash_or_discount"],
    first: found.first,
    last: found.last,
    note: "A lower price for dealing outside the marketplace.",
  };
}

function avoidFee(scan: Scan): Frame | null {
  const found =
    combination(
      scan,
      [
        ["save"],
        ["direct", "outside", "directWord", "cash", "pay", "first", "cheaper", "payApp", "noBook", "contactVerb"],
      ],
      20,
    ) ?? combination(scan, [["fee"], ["outside", "direct", "cash", "directWord"]], 10);
  const alone = collect(scan, ["save"])[0];
  if (found === null && alone === undefined) return null;
  // A fee for cancelling or one that is waived is a matter of the booking.
  if (has(scan, "cancel", "stay") && !has(scan, "cash", "direct", "outside", "usTwo")) return null;
  return {
    kind: "DISCOUNT_FOR_DIRECT",
    confidence: found === null ? 0.55 : 0.76,
    techniques: ["cash_or_discount"],
    first: found?.first ?? alone?.first ?? 0,
    last: found?.last ?? alone?.last ?? 0,
    note: "The fee of the marketplace is to be avoided.",
  };
}

function paymentApp(scan: Scan): Frame | null {
  const app = collect(scan, ["payApp"]).find(
    (hit) => !isNegated(scan, hit) && within(scan, hit.last + 1, hit.last + 1, "inApp") === undefined,
  );
  if (app === undefined) return null;
  // "I paid with it at checkout" stays inside.
  if (within(scan, app.first - 5, app.last + 5, "onApp") !== undefined && !has(scan, "outside", "cheaper")) return null;
  const cue = pair(scan, ["payApp"], ["pay", "first", "second", "share", "ask", "on", "price", "cheaper", "part"], 8);
  return {
    kind: "PAYMENT_EXTERNAL",
    confidence: cue === null ? (amounts(scan) > 0 ? 0.66 : 0.56) : 0.82,
    techniques: ["payment_app"],
    first: cue?.first ?? app.first,
    last: cue?.last ?? app.last,
    note: "A payment app is proposed.",
    aboutApp: true,
  };
}

function weakPaymentApp(scan: Scan): Frame | null {
  const found = pair(scan, ["weakPayApp"], ["pay", "share", "ask", "part", "bank", "cheaper"], 5);
  const alone = hitsOf(scan, "weakPayApp")[0];
  if (found === null && alone !== undefined && scan.tokens.length <= 3) {
    return {
      kind: "PAYMENT_EXTERNAL",
      confidence: 0.56,
      techniques: ["payment_app"],
      first: alone.first,
      last: alone.last,
      note: "A means of payment outside the marketplace is named.",
      aboutApp: true,
    };
  }
  if (found === null || isNegated(scan, found.left)) return null;
  return {
    kind: "PAYMENT_EXTERNAL",
    confidence: 0.68,
    techniques: ["payment_app"],
    first: found.first,
    last: found.last,
    note: "A means of payment outside the marketplace is proposed.",
    aboutApp: true,
  };
}

/** Words that make a mention of cash a proposal, and those that make it more than a question. */
const payingWords: readonly Concept[] = [
  "pay",
  "price",
  "cheaper",
  "direct",
  "directWord",
  "outside",
  "ask",
  "part",
  "nextTime",
  "noBook",
  "deal",
  "inHand",
  "usTwo",
];
const dealingWords: readonly Concept[] = [
  "price",
  "cheaper",
  "direct",
  "directWord",
  "outside",
  "save",
  "fee",
  "nextTime",
  "part",
  "noBook",
  "here",
  "platform",
];

/** Money for tips, materials or tills is no way around the marketplace, unless a deal is spoken of as well. */
function isEverydayMoney(scan: Scan, at: Hit): boolean {
  return (
    within(scan, at.first - 9, at.last + 9, "spending") !== undefined &&
    !has(scan, "cheaper", "outside", "save", "usTwo", "noBook", "part", "noNeed")
  );
}

function cash(scan: Scan): Frame | null {
  const asks = /[?؟]/.test(scan.text) && amounts(scan) === 0;
  const found = pair(scan, ["cash"], payingWords, 9);
  if (found === null) {
    const alone = collect(scan, ["cash"]).find((hit) => !isNegated(scan, hit));
    // Cash beside nothing but a number may be anything; a short message about it is a question how to pay.
    const vague = scan.tokens.length > 6;
    if (alone === undefined || vague || isEverydayMoney(scan, alone)) return null;
    return {
      kind: "PAYMENT_EXTERNAL",
      confidence: asks ? 0.4 : 0.55,
      techniques: ["cash_or_discount"],
      first: alone.first,
      last: alone.last,
      note: "Cash is mentioned as a way to pay.",
      aboutApp: true,
    };
  }
  if (isNegated(scan, found.left) || isEverydayMoney(scan, found.left)) return null;
  // Whether cash is possible may be asked in good faith; an offer or a better price is more.
  const onlyAsked = asks && scan.tokens.length <= 12 && !has(scan, ...dealingWords);
  return {
    kind: "PAYMENT_EXTERNAL",
    confidence: onlyAsked ? 0.4 : 0.76,
    techniques: ["cash_or_discount"],
    first: found.first,
    last: found.last,
    note: "Payment in cash is proposed.",
    aboutApp: true,
  };
}

function bank(scan: Scan): Frame | null {
  const found =
    pair(scan, ["bank"], ["pay", "share", "ask", "part", "cheaper", "first"], 7) ??
    (amounts(scan) > 0 ? phraseAlone(scan, "bank") : null);
  if (found === null || isNegated(scan, found.left)) return null;
  return {
    kind: "PAYMENT_EXTERNAL",
    confidence: within(scan, found.first, found.last + 3, "first") === undefined ? 0.62 : 0.8,
    techniques: ["payment_identifier"],
    first: found.first,
    last: found.last,
    note: "A transfer to a bank account is proposed.",
    aboutApp: true,
  };
}

function ownInvoice(scan: Scan): Frame | null {
  const found = combination(scan, [["form"], ["pay", "share", "invoice", "second", "contactVerb", "see"]], 10);
  if (found === null || isNegated(scan, found.left)) return null;
  return {
    kind: "PAYMENT_EXTERNAL",
    confidence: 0.64,
    techniques: ["external_form"],
    first: found.first,
    last: found.last,
    note: "An own form, link or invoice instead of the marketplace.",
  };
}
