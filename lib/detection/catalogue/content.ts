import type { CatalogueEntry } from "#lib/detection/catalogue-entry.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";

/** Kinds read out of text. */
export type ContentKind = Extract<
  SignalKind,
  | "CONTACT_PHONE"
  | "CONTACT_EMAIL"
  | "CONTACT_SOCIAL"
  | "CONTACT_MESSAGING_APP"
  | "CONTACT_URL"
  | "CONTACT_SEARCHABLE_IDENTITY"
  | "CONTACT_HANDOFF"
  | "CONTACT_SOLICITATION"
  | "PAYMENT_EXTERNAL"
  | "PAYMENT_CREDENTIAL"
  | "OFF_PLATFORM_INTENT"
  | "CANCELLATION_NUDGE"
  | "DISCOUNT_FOR_DIRECT"
  | "PLATFORM_AVOIDANCE"
  | "GROOMING_LANGUAGE"
  | "REFUSAL"
>;

export const contentCatalogue: Readonly<Record<ContentKind, CatalogueEntry>> = {
  CONTACT_PHONE: {
    kind: "CONTACT_PHONE",
    family: "contact",
    title: "Phone number",
    meaning: "A phone number was written, in digits, in words, or spread over messages.",
    inputs: "The text of one message and the last 20 messages or 30 minutes of its thread.",
    computation:
      "Digits of any script and number words are assembled to runs of 7 to 15; dates, prices, measures and labelled ids are masked; length, grouping, disguise, words that ask to get in touch and a reading by libphonenumber give the confidence.",
    falsePositives:
      "Order and tracking numbers without a label, helplines, numbers inside texts that are the job itself.",
    defaultWeight: 2.4,
    halfLifeDays: 30,
    implemented: true,
  },
  CONTACT_EMAIL: {
    kind: "CONTACT_EMAIL",
    family: "contact",
    title: "E-mail address",
    meaning: "An e-mail address was written, plainly or with words for the signs.",
    inputs: "The text of one message and the last 20 messages or 30 minutes of its thread.",
    computation: "Anchored on @ or a word for it; the domain must be able to exist.",
    falsePositives: "Addresses inside a text that is the job itself, for example a poster.",
    defaultWeight: 2.4,
    halfLifeDays: 30,
    implemented: true,
  },
  CONTACT_SOCIAL: {
    kind: "CONTACT_SOCIAL",
    family: "contact",
    title: "Social media name",
    meaning: "A name on a social network was given.",
    inputs: "The text of one message and the last 20 messages or 30 minutes of its thread.",
    computation: "An @name, a tag with a number, or a name said beside the network.",
    falsePositives: "Networks that are the subject of the job.",
    defaultWeight: 1.9,
    halfLifeDays: 30,
    implemented: true,
  },
  CONTACT_MESSAGING_APP: {
    kind: "CONTACT_MESSAGING_APP",
    family: "contact",
    title: "Move to a messaging app",
    meaning: "A messaging app was proposed for talking, by its name, a short form or a hint.",
    inputs: "The text of one message and the last 20 messages or 30 minutes of its thread.",
    computation:
      "The app together with words for calling, writing or sending, or a question whether the other uses it; not when the app is the job.",
    falsePositives: "Apps that are to be installed or repaired; everyday words such as signal, line or zoom.",
    defaultWeight: 1.7,
    halfLifeDays: 30,
    implemented: true,
  },
  CONTACT_URL: {
    kind: "CONTACT_URL",
    family: "contact",
    title: "Link that leads away",
    meaning: "A link to a page outside the marketplace, plain or disguised.",
    inputs: "The text of one message and the last 20 messages or 30 minutes of its thread.",
    computation:
      "Anchored on dots and words for them; the suffix must be public; shops, maps and file names are left out.",
    falsePositives: "Links to products of small shops; references for the job.",
    defaultWeight: 1.3,
    halfLifeDays: 30,
    implemented: true,
  },
  CONTACT_SEARCHABLE_IDENTITY: {
    kind: "CONTACT_SEARCHABLE_IDENTITY",
    family: "contact",
    title: "Can be searched for",
    meaning: "The other person is told to search for a name or business elsewhere.",
    inputs: "The text of one message and the last 20 messages or 30 minutes of its thread.",
    computation: "A verb of searching together with the sender's own name, business or search result.",
    falsePositives: "Searching for products, models or places.",
    defaultWeight: 1.6,
    halfLifeDays: 30,
    implemented: true,
  },
  CONTACT_HANDOFF: {
    kind: "CONTACT_HANDOFF",
    family: "contact",
    title: "Card, note or picture with contact details",
    meaning: "Contact details are handed over on paper or inside a picture, sign or code.",
    inputs: "The text of one message and the last 20 messages or 30 minutes of its thread.",
    computation: "A card, flyer, photo, sign or code together with a number or a purpose of contact.",
    falsePositives: "Photos of meters, parts and serial numbers; cards that are the job.",
    defaultWeight: 1.7,
    halfLifeDays: 30,
    implemented: true,
  },
  CONTACT_SOLICITATION: {
    kind: "CONTACT_SOLICITATION",
    family: "contact",
    title: "Asks for contact details",
    meaning: "The other person is asked for a number, an address or a name on an app.",
    inputs: "The text of one message and the last 20 messages or 30 minutes of its thread.",
    computation: "A request in the second person for a means of contact.",
    falsePositives: "Asking for numbers of parts, rooms or orders.",
    defaultWeight: 1.3,
    halfLifeDays: 30,
    implemented: true,
  },
  PAYMENT_EXTERNAL: {
    kind: "PAYMENT_EXTERNAL",
    family: "payment",
    title: "Payment outside the marketplace",
    meaning: "Cash, a payment app, a transfer or an own invoice was proposed.",
    inputs: "The text of one message and the last 20 messages or 30 minutes of its thread.",
    computation:
      "A means of payment with words of paying, sending or asking; refusals and jobs about the payment app are left out.",
    falsePositives: "Tips, cash registers, questions about what is allowed.",
    defaultWeight: 2.0,
    halfLifeDays: 45,
    implemented: true,
  },
  PAYMENT_CREDENTIAL: {
    kind: "PAYMENT_CREDENTIAL",
    family: "payment",
    title: "Account to pay to",
    meaning: "An IBAN, UPI address, bank account, card, crypto address or cashtag was given.",
    inputs: "The text of one message and the last 20 messages or 30 minutes of its thread.",
    computation:
      "Check digits (mod 97, Luhn, base58check, bech32) or a known suffix, with words of paying where the form alone is weak.",
    falsePositives: "Numbers of forms that happen to pass a check digit.",
    defaultWeight: 2.6,
    halfLifeDays: 60,
    implemented: true,
  },
  OFF_PLATFORM_INTENT: {
    kind: "OFF_PLATFORM_INTENT",
    family: "off_platform",
    title: "Wants to deal directly",
    meaning: "The deal, or later ones, are to happen without the marketplace.",
    inputs: "The text of one message and the last 20 messages or 30 minutes of its thread.",
    computation: "Words for going around the marketplace, or for next time together with direct dealing.",
    falsePositives: "Quoting the rules; refusing; praise of going directly to the address.",
    defaultWeight: 1.8,
    halfLifeDays: 45,
    implemented: true,
  },
  CANCELLATION_NUDGE: {
    kind: "CANCELLATION_NUDGE",
    family: "off_platform",
    title: "Cancel and still come",
    meaning: "The booking is to be cancelled while the job still happens.",
    inputs: "The text of one message and the last 20 messages or 30 minutes of its thread.",
    computation: "Cancelling together with coming anyway, paying directly or a reason to pick.",
    falsePositives: "Illness, new dates and cancellation rules.",
    defaultWeight: 2.3,
    halfLifeDays: 45,
    implemented: true,
  },
  DISCOUNT_FOR_DIRECT: {
    kind: "DISCOUNT_FOR_DIRECT",
    family: "off_platform",
    title: "Cheaper when direct",
    meaning: "A lower price is offered for dealing or paying outside.",
    inputs: "The text of one message and the last 20 messages or 30 minutes of its thread.",
    computation: "Two prices, a discount or a saved fee beside cash, direct or without the marketplace.",
    falsePositives: "Vouchers and discounts inside the marketplace.",
    defaultWeight: 2.2,
    halfLifeDays: 45,
    implemented: true,
  },
  PLATFORM_AVOIDANCE: {
    kind: "PLATFORM_AVOIDANCE",
    family: "off_platform",
    title: "Avoids being read",
    meaning: "The chat is avoided because it is read, filtered or blocked, or is to go on elsewhere.",
    inputs: "The text of one message and the last 20 messages or 30 minutes of its thread.",
    computation: "Words for being read or blocked with a wish to write elsewhere.",
    falsePositives: "Complaints about filters by people who only explain a delay.",
    defaultWeight: 1.5,
    halfLifeDays: 30,
    implemented: true,
  },
  GROOMING_LANGUAGE: {
    kind: "GROOMING_LANGUAGE",
    family: "off_platform",
    title: "Secrecy",
    meaning: "The other person is asked to keep the arrangement secret.",
    inputs: "The text of one message and the last 20 messages or 30 minutes of its thread.",
    computation: "Words of secrecy beside contact, payment or dealing.",
    falsePositives: "Surprise parties and gifts.",
    defaultWeight: 1.2,
    halfLifeDays: 30,
    implemented: true,
  },
  REFUSAL: {
    kind: "REFUSAL",
    family: "mitigating",
    title: "Refuses to leave the marketplace",
    meaning: "The sender declines contact or payment outside, or insists on the marketplace.",
    inputs: "The text of one message and the last 20 messages or 30 minutes of its thread.",
    computation: "Words of refusal beside contact, payment or the marketplace.",
    falsePositives: "A polite phrase before the opposite; other evidence of the same message still counts.",
    defaultWeight: -1.2,
    halfLifeDays: 30,
    implemented: true,
  },
};
