import type { Composition } from "#lib/detection/frames/composition.ts";
import type { Concept } from "#lib/detection/frames/concepts.ts";

const nudge = { kind: "CANCELLATION_NUDGE", technique: "cancel_and_still_come" } as const;
const part = { kind: "OFF_PLATFORM_INTENT", technique: "part_off_platform" } as const;
const future = { kind: "OFF_PLATFORM_INTENT", technique: "future_direct" } as const;
const meeting = { kind: "OFF_PLATFORM_INTENT", technique: "off_platform_meeting" } as const;

const mended: readonly Concept[] = ["mistake", "stay", "rebook", "deliver"];
const past: readonly Concept[] = ["outside", "usTwo", "cash", "unlogged", "direct", "noBook", "apart"];
const booked: readonly Concept[] = ["official", "bookVerb", "platform", "here", "job"];

/** The deal, a part of it or the next one leaves the marketplace. */
export const dealCompositions: readonly Composition[] = [
  {
    ...nudge,
    confidence: 0.72,
    note: "The booking is to be cancelled while the job still happens.",
    needs: [["cancel"], ["anyway", "keepSlot"], ["come", "first", "second", "job"]],
    reach: 18,
    unless: mended,
    affirmed: ["come"],
  },
  {
    ...nudge,
    confidence: 0.7,
    note: "A false reason is agreed while the job still happens.",
    needs: [
      ["pretend", "choose"],
      ["excuse", "changeMind"],
      ["come", "keepSlot", "anyway"],
    ],
    reach: 18,
    unless: ["mistake", "rebook"],
    affirmed: ["come"],
  },
  {
    ...nudge,
    confidence: 0.66,
    note: "The booking was cancelled as the other person asked.",
    needs: [["cancel"], ["asTold"]],
    reach: 5,
    unless: mended,
  },
  {
    ...nudge,
    confidence: 0.59,
    note: "The booking is to be cancelled and something stays as it was.",
    needs: [["cancel"], ["anyway", "keepSlot"]],
    reach: 14,
    unless: [...mended, "report", "payout", "declines"],
  },
  {
    ...nudge,
    confidence: 0.6,
    note: "The booking is to be cancelled while the job still happens.",
    needs: [["come", "arrival"], ["cancel"]],
    reach: 11,
    unless: [...mended, "report", "payout", "spending", "refuse", "declines"],
  },
  {
    ...nudge,
    confidence: 0.68,
    note: "The booking is to be cancelled and the money paid in person.",
    needs: [["cancel"], ["pay"], ["inHand", "usTwo", "cash"]],
    reach: 14,
    unless: ["mistake", "rebook", "deliver"],
  },
  {
    ...part,
    confidence: 0.7,
    note: "Only a part is to go through the marketplace.",
    needs: [["part"], past, booked],
    reach: 16,
    unless: ["deliver", "payout", "spending"],
  },
  {
    ...part,
    confidence: 0.82,
    note: "A part is to be booked here and the rest paid in person.",
    needs: [["part"], ["bookVerb"], ["here", "platform", "onApp", "inApp"], ["part"], ["inHand"]],
    reach: 12,
    unless: ["deliver", "payout", "spending"],
  },
  {
    ...part,
    confidence: 0.66,
    note: "A part is to be paid in person.",
    needs: [["part"], ["inHand"], ["official", "bookVerb", "pay"]],
    reach: 18,
    unless: ["deliver", "payout", "spending"],
  },
  {
    ...part,
    confidence: 0.6,
    note: "A part is to be settled between the two.",
    needs: [["part"], ["usTwo", "unlogged"]],
    reach: 7,
    unless: ["deliver", "onApp", "spending"],
  },
  {
    ...part,
    confidence: 0.62,
    note: "Work is not to be entered in the marketplace.",
    needs: [["unlogged"], ["part", "platform", "here", "official", "job"]],
    reach: 8,
    mayBeNegated: true,
    unless: ["deliver", "mistake"],
  },
  {
    ...part,
    confidence: 0.62,
    note: "One part is official, another one is not.",
    needs: [["official"], ["usTwo", "apart", "hush"], ["part", "job", "pay"]],
    reach: 12,
    unless: ["deliver", "payout", "work", "spending"],
  },
  {
    ...future,
    confidence: 0.72,
    note: "Later jobs are to be agreed directly.",
    needs: [
      ["nextTime", "steady"],
      ["outside", "usTwo", "noBook", "direct"],
    ],
    reach: 16,
  },
  {
    ...future,
    confidence: 0.62,
    note: "The marketplace is to be left out.",
    needs: [["outside"], ["usTwo", "agree", "pay", "job", "price", "steady", "bookVerb", "cheaper", "slice"]],
    reach: 12,
  },
  {
    ...meeting,
    confidence: 0.68,
    note: "The job is to be agreed in person without a booking.",
    needs: [
      ["noBook", "outside"],
      ["meetPlace", "meetVerb", "come"],
    ],
    reach: 14,
  },
  {
    ...meeting,
    confidence: 0.62,
    note: "The job is to be agreed in person without a booking.",
    needs: [["notBook"], ["meetPlace", "agree"], ["meetVerb", "come"]],
    reach: 14,
    unless: ["mistake", "stay", "rebook"],
    mayBeNegated: true,
  },
  {
    ...meeting,
    confidence: 0.58,
    note: "The other person is to come without a booking.",
    needs: [["notBook"], ["meetPlace", "meetVerb", "come"]],
    reach: 12,
    unless: ["mistake", "stay", "rebook", "onApp"],
    mayBeNegated: true,
  },
  {
    ...meeting,
    confidence: 0.58,
    note: "A price is to be agreed in person.",
    needs: [["agree"], ["meetVerb"], ["price", "pay", "usTwo"]],
    reach: 10,
    unless: ["onApp", "inApp", "deliver"],
  },
  {
    ...meeting,
    confidence: 0.6,
    note: "A deal is to be made in person.",
    needs: [["meetPlace"], ["meetVerb"], ["agree"]],
    reach: 14,
    unless: ["onApp", "inApp"],
  },
];
