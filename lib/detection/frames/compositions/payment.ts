import type { Composition } from "#lib/detection/frames/composition.ts";

const cheap = { kind: "DISCOUNT_FOR_DIRECT", technique: "cash_or_discount" } as const;

/** Money that goes past the marketplace. */
export const paymentCompositions: readonly Composition[] = [
  {
    kind: "PAYMENT_EXTERNAL",
    technique: "cash_or_discount",
    confidence: 0.6,
    note: "Payment in cash is proposed.",
    needs: [
      ["cash"],
      ["pay", "share", "second", "first"],
      ["official", "platform", "here", "price", "inHand", "second"],
    ],
    reach: 8,
    unless: ["spending", "payout", "onApp", "work", "deliver"],
    aboutApp: true,
  },
  {
    ...cheap,
    confidence: 0.7,
    note: "A lower price for paying in person.",
    needs: [["cheaper"], ["pay"], ["inHand", "usTwo", "cash", "outside"]],
    reach: 12,
    unless: ["onApp", "inApp", "deliver"],
  },
  {
    ...cheap,
    confidence: 0.66,
    note: "The fee of the marketplace is to be avoided.",
    needs: [["slice"], ["usTwo", "outside", "save", "noNeed", "noBook", "inHand"]],
    reach: 14,
    unless: ["stay", "deliver", "payout", "declines"],
    mayBeNegated: true,
  },
  {
    ...cheap,
    confidence: 0.62,
    note: "The fee of the marketplace is to be avoided.",
    needs: [["save"], ["pay", "price", "cheaper", "usTwo", "inHand", "bookVerb", "job"]],
    reach: 12,
    unless: ["stay", "deliver", "declines", "mistake"],
    mayBeNegated: true,
  },
  {
    kind: "PAYMENT_EXTERNAL",
    technique: "external_form",
    confidence: 0.64,
    note: "An own form, link or invoice instead of the marketplace.",
    needs: [["formNoun"], ["ownFirm"], ["payBy"]],
    reach: 8,
    unless: ["work", "deliver", "onApp", "inApp"],
  },
  {
    kind: "PAYMENT_EXTERNAL",
    technique: "external_form",
    confidence: 0.66,
    note: "An own form, link or invoice outside the marketplace.",
    needs: [["formNoun"], ["ownFirm"], ["outside"]],
    reach: 14,
    unless: ["work", "deliver"],
  },
];
