import type { Composition } from "#lib/detection/frames/composition.ts";
import type { Concept } from "#lib/detection/frames/concepts.ts";

const takenBack: readonly Concept[] = ["surprise", "deliver"];
const secrecy = { kind: "GROOMING_LANGUAGE", technique: "secrecy" } as const;
const channel = { kind: "PLATFORM_AVOIDANCE", technique: "channel_switch" } as const;
const business: readonly Concept[] = [
  "cheaper",
  "deal",
  "agree",
  "cash",
  "fee",
  "direct",
  "usTwo",
  "outside",
  "platform",
  "staff",
  "review",
  "official",
];

/** Not to be read, and not to be known. */
export const avoidanceCompositions: readonly Composition[] = [
  {
    ...secrecy,
    confidence: 0.62,
    note: "The arrangement is to stay unknown.",
    needs: [["hush"]],
    reach: 0,
    unless: takenBack,
    mayBeNegated: true,
  },
  {
    ...secrecy,
    confidence: 0.6,
    note: "Something about the deal is to be kept quiet.",
    needs: [["quiet", "secret"], business],
    reach: 10,
    unless: takenBack,
  },
  {
    ...secrecy,
    confidence: 0.6,
    note: "The marketplace or a review is not to be told.",
    needs: [["dontSay"], ["staff", "review", "platform", "here"]],
    reach: 9,
    unless: [...takenBack, "phoneNoun", "contactNoun", "codeLabel", "report", "declines"],
    mayBeNegated: true,
  },
  {
    ...secrecy,
    confidence: 0.6,
    note: "The marketplace is not to learn of it.",
    needs: [["notLearn"], ["staff", "platform", "review"]],
    reach: 7,
    unless: [...takenBack, "work", "report"],
    mayBeNegated: true,
  },
  {
    ...secrecy,
    confidence: 0.57,
    note: "The marketplace is not to be told.",
    needs: [
      ["staff", "review"],
      ["not", "dont", "nobody"],
      ["tell", "learn"],
    ],
    reach: 7,
    unless: [...takenBack, "work", "report", "declines", "onApp", "refuse"],
    mayBeNegated: true,
  },
  {
    ...secrecy,
    confidence: 0.58,
    note: "Something is to be kept to oneself.",
    needs: [["toYourself"], ["keepOn"]],
    reach: 8,
    unless: takenBack,
  },
  {
    ...secrecy,
    confidence: 0.6,
    note: "A review is to leave something out.",
    needs: [["review"], ["omit"]],
    reach: 7,
    unless: [...takenBack, "report"],
    mayBeNegated: true,
  },
  {
    ...secrecy,
    confidence: 0.56,
    note: "A false account for the marketplace is agreed.",
    needs: [["pretend"], ["never"], ["staff", "platform", "review", "official"]],
    reach: 12,
    unless: takenBack,
  },
  {
    ...channel,
    confidence: 0.62,
    note: "The chat is avoided because it is read or filtered.",
    needs: [
      ["spied", "watched"],
      ["elsewhere", "talk", "here", "inHand", "reachVerb", "contactVerb", "dontSay", "reachNoun", "price"],
    ],
    reach: 20,
    unless: ["work", "deliver", "passing", "report"],
    mayBeNegated: true,
  },
  {
    ...channel,
    confidence: 0.66,
    note: "The talk is to go on elsewhere.",
    needs: [["elsewhere"], ["talk", "reachVerb", "contactVerb", "price", "reachNoun", "agree"]],
    reach: 8,
    mayBeNegated: true,
  },
  {
    ...channel,
    confidence: 0.58,
    note: "Something is not to be written in this chat.",
    needs: [["dontSay"], ["here"]],
    reach: 6,
    ordered: true,
    unless: ["phoneNoun", "contactNoun", "codeLabel", "report"],
    mayBeNegated: true,
  },
];
