import { collect, combination, isNegated, pair, type Frame } from "#lib/detection/frames/frame.ts";
import { has, hitsOf, within, type Scan } from "#lib/detection/scan.ts";

/** Frames that take the booking or its payment away from the marketplace. */
export function dealFrames(scan: Scan): Frame[] {
  return [
    cancelAndCome(scan), pickAReason(scan), twoPrices(scan), discount(scan), avoidFee(scan), paymentApp(scan), weakPaymentApp(scan), cash(scan), bank(scan), ownInvoice(scan),
    outside(scan), nextTime(scan), direct(scan), noBooking(scan), part(scan), watched(scan), elsewhere(scan), secret(scan),
  ].filter((frame) => frame !== null);
}

function cancelAndCome(scan: Scan): Frame | null {
  const excuse = has(scan, "stay");
  const found =
    combination(scan, [["cancel"], ["anyway"], ["come", "first", "job", "second"]], 20) ??
    combination(scan, [["cancel"], ["outside", "direct", "cash", "payApp", "save", "noBook"]], 24) ??
    combination(scan, [["cancel"], ["directWord", "cheaper"], ["pay", "first", "job"]], 16) ??
    (excuse ? null : combination(scan, [["cancel"], ["come"], ["still", "first", "pay"]], 14));
  if (found === null || isNegated(scan, found.left)) return null;
  return { kind: "CANCELLATION_NUDGE", confidence: excuse ? 0.66 : 0.84, techniques: ["cancel_and_still_come"], first: found.first, last: found.last, note: "The booking is to be cancelled while the job still happens." };
}

function pickAReason(scan: Scan): Frame | null {
  const found = combination(scan, [["choose"], ["changeMind"]], 5) ?? combination(scan, [["cancel"], ["changeMind"], ["come", "second", "outside", "direct"]], 14);
  if (found === null) return null;
  return { kind: "CANCELLATION_NUDGE", confidence: 0.74, techniques: ["cancel_and_still_come"], first: found.first, last: found.last, note: "The other person is told which reason to give for cancelling." };
}

function amounts(scan: Scan): number {
  return scan.tokens.filter((token) => token.kind === "number").length;
}

function twoPrices(scan: Scan): Frame | null {
  if (amounts(scan) < 2) return null;
  const found = combination(scan, [["cash", "outside", "direct", "directWord", "payApp"], ["here", "platform", "inApp"]], 14);
  if (found === null) return null;
  return { kind: "DISCOUNT_FOR_DIRECT", confidence: 0.84, techniques: ["cash_or_discount"], first: found.first, last: found.last, note: "One price here and another one outside." };
}

function discount(scan: Scan): Frame | null {
  const found = combination(scan, [["cheaper"], ["cash", "direct", "outside", "payApp", "noBook"]], 14) ?? combination(scan, [["cheaper"], ["directWord"], ["pay", "job", "first", "second"]], 10);
  if (found === null) return null;
  return { kind: "DISCOUNT_FOR_DIRECT", confidence: 0.8, techniques: ["cash_or_discount"], first: found.first, last: found.last, note: "A lower price for dealing outside the marketplace." };
}

function avoidFee(scan: Scan): Frame | null {
  const found = combination(scan, [["save"], ["direct", "outside", "directWord", "cash", "pay", "first", "cheaper", "payApp", "noBook", "contactVerb"]], 20) ?? combination(scan, [["fee"], ["outside", "direct", "cash", "cheaper", "directWord", "save"]], 14);
  const alone = collect(scan, ["save"])[0];
  if (found === null && alone === undefined) return null;
  return { kind: "DISCOUNT_FOR_DIRECT", confidence: found === null ? 0.55 : 0.76, techniques: ["cash_or_discount"], first: found?.first ?? alone?.first ?? 0, last: found?.last ?? alone?.last ?? 0, note: "The fee of the marketplace is to be avoided." };
}

function paymentApp(scan: Scan): Frame | null {
  const app = collect(scan, ["payApp"]).find((hit) => !isNegated(scan, hit));
  if (app === undefined) return null;
  const cue = pair(scan, ["payApp"], ["pay", "first", "second", "share", "ask", "on", "price", "cheaper", "part"], 8);
  return { kind: "PAYMENT_EXTERNAL", confidence: cue === null ? (amounts(scan) > 0 ? 0.66 : 0.56) : 0.82, techniques: ["payment_app"], first: cue?.first ?? app.first, last: cue?.last ?? app.last, note: "A payment app is proposed.", aboutApp: true };
}

function weakPaymentApp(scan: Scan): Frame | null {
  const found = pair(scan, ["weakPayApp"], ["pay", "share", "ask", "part", "bank", "cheaper"], 5);
  if (found === null || isNegated(scan, found.left)) return null;
  return { kind: "PAYMENT_EXTERNAL", confidence: 0.68, techniques: ["payment_app"], first: found.first, last: found.last, note: "A means of payment outside the marketplace is proposed.", aboutApp: true };
}

function cash(scan: Scan): Frame | null {
  const found = pair(scan, ["cash"], ["pay", "price", "cheaper", "direct", "directWord", "outside", "second", "first", "share", "ask", "part", "nextTime", "noBook", "deal"], 9);
  if (found === null) {
    const alone = collect(scan, ["cash"]).find((hit) => !isNegated(scan, hit));
    if (alone === undefined || (amounts(scan) === 0 && scan.tokens.length > 6)) return null;
    return { kind: "PAYMENT_EXTERNAL", confidence: 0.55, techniques: ["cash_or_discount"], first: alone.first, last: alone.last, note: "Cash is mentioned beside an amount." };
  }
  if (isNegated(scan, found.left)) return null;
  return { kind: "PAYMENT_EXTERNAL", confidence: 0.76, techniques: ["cash_or_discount"], first: found.first, last: found.last, note: "Payment in cash is proposed." };
}

function bank(scan: Scan): Frame | null {
  const found = pair(scan, ["bank"], ["pay", "share", "first", "second", "ask", "price", "part"], 8);
  if (found === null || isNegated(scan, found.left)) return null;
  return { kind: "PAYMENT_EXTERNAL", confidence: 0.72, techniques: ["payment_identifier"], first: found.first, last: found.last, note: "A transfer to a bank account is proposed." };
}

function ownInvoice(scan: Scan): Frame | null {
  const found = combination(scan, [["form"], ["pay", "share", "invoice", "second", "contactVerb", "see"]], 10);
  if (found === null || isNegated(scan, found.left)) return null;
  return { kind: "PAYMENT_EXTERNAL", confidence: 0.64, techniques: ["external_form"], first: found.first, last: found.last, note: "An own form, link or invoice instead of the marketplace." };
}

function outside(scan: Scan): Frame | null {
  const hit = hitsOf(scan, "outside")[0];
  if (hit === undefined) return null;
  const cue = pair(scan, ["outside"], ["pay", "job", "first", "direct", "price", "nextTime", "deal", "cash", "contactVerb", "talk", "second", "cheaper", "save"], 12);
  return { kind: "OFF_PLATFORM_INTENT", confidence: cue === null ? 0.62 : 0.82, techniques: ["future_direct"], first: cue?.first ?? hit.first, last: cue?.last ?? hit.last, note: "The marketplace is to be left out." };
}

function nextTime(scan: Scan): Frame | null {
  const found = combination(scan, [["nextTime"], ["direct", "outside", "noBook", "cash", "mineNumber", "strongApp", "payApp"]], 18) ?? combination(scan, [["nextTime"], ["directWord", "contactVerb"], ["first", "second", "job", "share"]], 10);
  if (found === null) return null;
  return { kind: "OFF_PLATFORM_INTENT", confidence: 0.78, techniques: ["future_direct"], first: found.first, last: found.last, note: "Later jobs are to be agreed directly." };
}

function direct(scan: Scan): Frame | null {
  const strong = pair(scan, ["direct"], ["pay", "job", "price", "deal", "cheaper", "nextTime", "contactVerb", "talk", "cash", "platform", "second"], 9);
  const weak = strong === null ? (combination(scan, [["directWord"], ["pay", "job", "deal", "price"], ["first", "second"]], 5) ?? combination(scan, [["directWord"], ["contactVerb"], ["first"]], 4)) : null;
  const found = strong ?? weak;
  if (found === null || isNegated(scan, found.left)) return null;
  return { kind: "OFF_PLATFORM_INTENT", confidence: strong === null ? 0.6 : 0.7, techniques: ["future_direct"], first: found.first, last: found.last, note: "Direct dealing between the two is proposed." };
}

function noBooking(scan: Scan): Frame | null {
  const hit = hitsOf(scan, "noBook")[0];
  if (hit !== undefined) {
    const cue = pair(scan, ["noBook"], ["meet", "come", "first", "direct", "contactVerb", "cash", "pay", "deal", "directWord"], 16);
    return { kind: "OFF_PLATFORM_INTENT", confidence: cue === null ? 0.58 : 0.8, techniques: ["off_platform_meeting"], first: cue?.first ?? hit.first, last: cue?.last ?? hit.last, note: "The job is to be done without a booking." };
  }
  const met = combination(scan, [["meet"], ["deal"], ["first", "second", "price", "job", "pay", "platform"]], 12) ?? combination(scan, [["meet"], ["deal"]], 4);
  if (met === null) return null;
  return { kind: "OFF_PLATFORM_INTENT", confidence: 0.62, techniques: ["off_platform_meeting"], first: met.first, last: met.last, note: "A deal is to be made in person." };
}

function part(scan: Scan): Frame | null {
  const found = combination(scan, [["part"], ["cash", "direct", "outside", "payApp", "directWord", "bank"], ["here", "platform", "inApp", "job", "pay"]], 14)
    ?? (collect(scan, ["part"]).length >= 2 ? combination(scan, [["part"], ["here", "platform", "inApp"], ["first"]], 10) : null);
  if (found === null) return null;
  return { kind: "OFF_PLATFORM_INTENT", confidence: 0.78, techniques: ["part_off_platform"], first: found.first, last: found.last, note: "Only a part is to go through the marketplace." };
}

function watched(scan: Scan): Frame | null {
  const hit = hitsOf(scan, "watched")[0];
  if (hit === undefined) return null;
  const strong = pair(scan, ["watched"], ["elsewhere", "outside", "codedApp", "strongApp", "secret", "weakApp"], 20);
  const weak = pair(scan, ["watched"], ["here", "platform", "talk", "phoneNoun", "contactNoun", "share", "contactVerb", "mail", "mineNumber"], 10);
  const found = strong ?? weak;
  if (found === null) return null;
  return { kind: "PLATFORM_AVOIDANCE", confidence: strong === null ? 0.6 : 0.8, techniques: ["channel_switch"], first: found.first, last: found.last, note: "The chat is avoided because it is read or filtered." };
}

function elsewhere(scan: Scan): Frame | null {
  const found = pair(scan, ["elsewhere"], ["talk", "contactVerb", "strongApp", "codedApp", "weakApp", "share", "second", "first", "phoneNoun"], 9);
  if (found === null) return null;
  const cue = within(scan, found.first, found.last, "talk", "contactVerb", "strongApp", "codedApp", "phoneNoun");
  return { kind: "PLATFORM_AVOIDANCE", confidence: cue === undefined ? 0.5 : 0.7, techniques: ["channel_switch"], first: found.first, last: found.last, note: "The talk is to go on elsewhere." };
}

function secret(scan: Scan): Frame | null {
  const found = pair(scan, ["secret"], ["outside", "cash", "payApp", "direct", "platform", "deal", "price", "mineNumber", "cancel", "pay", "phoneNoun", "directWord", "job"], 20);
  if (found === null) return null;
  return { kind: "GROOMING_LANGUAGE", confidence: 0.58, techniques: ["secrecy"], first: found.first, last: found.last, note: "The arrangement is to be kept secret." };
}
