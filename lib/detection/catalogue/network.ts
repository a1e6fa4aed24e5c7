import type { CatalogueEntry } from "#lib/detection/catalogue-entry.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";

/** Kinds that rest on links between accounts. */
export type NetworkKind = Extract<
  SignalKind,
  | "SHARED_IDENTITY"
  | "SHARED_CONTACT_FINGERPRINT"
  | "DUPLICATE_PROVIDER_IDENTITY"
  | "BANNED_REENTRY"
  | "RATING_RING"
  | "RATING_MANIPULATION"
  | "CONTACT_DETAILS_CHANGED"
  | "CONTAGION"
>;

export const networkCatalogue: Readonly<Record<NetworkKind, CatalogueEntry>> = {
  SHARED_IDENTITY: {
    kind: "SHARED_IDENTITY",
    family: "network",
    title: "Shared identity",
    meaning: "Two accounts share an identity document, payout or device.",
    inputs: "Fingerprints of identifiers.",
    computation: "Edge weight by rarity of the value; values with more than 20 accounts are ignored.",
    falsePositives: "Households, agencies, shared devices.",
    defaultWeight: 1.0,
    halfLifeDays: 180,
    implemented: false,
  },
  SHARED_CONTACT_FINGERPRINT: {
    kind: "SHARED_CONTACT_FINGERPRINT",
    family: "network",
    title: "Same contact details elsewhere",
    meaning: "The same contact details were sent by several accounts or to many people.",
    inputs: "Fingerprints of contact evidence.",
    computation: "Distinct senders and receivers of one fingerprint, weighed by rarity.",
    falsePositives: "Helplines and masked numbers.",
    defaultWeight: 1.4,
    halfLifeDays: 180,
    implemented: false,
  },
  DUPLICATE_PROVIDER_IDENTITY: {
    kind: "DUPLICATE_PROVIDER_IDENTITY",
    family: "network",
    title: "Duplicate provider",
    meaning: "One person appears to run several provider accounts.",
    inputs: "Fingerprints, names and payouts of providers.",
    computation: "Sum of edge weights above a threshold with at least two kinds of identifiers.",
    falsePositives: "Family businesses.",
    defaultWeight: 1.0,
    halfLifeDays: 180,
    implemented: false,
  },
  BANNED_REENTRY: {
    kind: "BANNED_REENTRY",
    family: "network",
    title: "Banned person returns",
    meaning: "An account shares rare identifiers with a banned one.",
    inputs: "Fingerprints of banned and new accounts.",
    computation: "Log-odds by rarity of the shared values, new account younger than the ban.",
    falsePositives: "Members of one household.",
    defaultWeight: 1.8,
    halfLifeDays: 180,
    implemented: false,
  },
  RATING_RING: {
    kind: "RATING_RING",
    family: "network",
    title: "Rating ring",
    meaning: "A group of accounts rates each other far beyond chance.",
    inputs: "Ratings and bookings between accounts.",
    computation: "Hypergeometric overlap with false discovery control, dense groups of three by three.",
    falsePositives: "Small towns and small categories.",
    defaultWeight: 1.1,
    halfLifeDays: 180,
    implemented: false,
  },
  RATING_MANIPULATION: {
    kind: "RATING_MANIPULATION",
    family: "network",
    title: "Bought or pressed ratings",
    meaning: "Ratings arrive in a way that honest customers do not give them.",
    inputs: "Ratings, bookings and transactions.",
    computation: "Bursts and ratings on bookings of the lowest value, against the category.",
    falsePositives: "Campaigns asking for ratings.",
    defaultWeight: 0.8,
    halfLifeDays: 90,
    implemented: false,
  },
  CONTACT_DETAILS_CHANGED: {
    kind: "CONTACT_DETAILS_CHANGED",
    family: "network",
    title: "Contact details changed",
    meaning: "Contact or payout details changed shortly before or after a risk event.",
    inputs: "Changes of the mirrored account.",
    computation: "Changes within seven days of a signal, against the base rate.",
    falsePositives: "Moving house, new phone.",
    defaultWeight: 0.4,
    halfLifeDays: 60,
    implemented: false,
  },
  CONTAGION: {
    kind: "CONTAGION",
    family: "network",
    title: "Linked to risk",
    meaning: "Closely linked accounts carry confirmed risk.",
    inputs: "Account links and confirmed cases.",
    computation: "Bounded, decaying spread along strong links, one step.",
    falsePositives: "Family members and flatmates.",
    defaultWeight: 0.5,
    halfLifeDays: 90,
    implemented: false,
  },
};
