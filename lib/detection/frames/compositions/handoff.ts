import type { Composition } from "#lib/detection/frames/composition.ts";

const searchable = { kind: "CONTACT_SEARCHABLE_IDENTITY", technique: "searchable_name" } as const;
const media = { kind: "CONTACT_HANDOFF", technique: "media_pointer" } as const;
const physical = { kind: "CONTACT_HANDOFF", technique: "physical_handoff" } as const;

/** Ways to be found that are not written out: a search, a picture, something on paper. */
export const handoffCompositions: readonly Composition[] = [
  {
    ...searchable,
    confidence: 0.64,
    note: "The other person is told how to find the sender elsewhere.",
    needs: [["online"], ["ownName", "selfName"]],
    reach: 7,
    unless: ["work", "deliver", "report"],
  },
  {
    ...searchable,
    confidence: 0.6,
    note: "The other person is told how to find the sender elsewhere.",
    needs: [
      ["online", "search"],
      ["findable"],
      ["first", "ownName", "selfName", "reachMe", "contactVerb", "phoneNoun"],
    ],
    reach: 11,
    unless: ["work", "deliver", "report", "unitNoun", "idLabel"],
  },
  {
    ...searchable,
    confidence: 0.58,
    note: "Contact details are to be found on the internet.",
    needs: [["online"], ["reachMe", "contactVerb", "phoneNoun"]],
    reach: 11,
    unless: ["work", "deliver", "report", "passing", "inApp", "onApp"],
  },
  {
    ...physical,
    confidence: 0.57,
    note: "Contact details are to be written on paper.",
    needs: [
      ["paper", "card"],
      ["yourContact", "contactVerb"],
    ],
    reach: 10,
    unless: ["work", "deliver", "idLabel", "spending", "inApp", "onApp"],
  },
  {
    ...media,
    confidence: 0.62,
    note: "Contact details stand in a picture, sign or code.",
    needs: [
      ["carrier", "picture", "media"],
      ["reachMe", "mineNumber"],
    ],
    reach: 12,
    unless: ["work", "deliver", "idLabel"],
  },
  {
    ...media,
    confidence: 0.58,
    note: "A picture is to be read closely for something on it.",
    needs: [["carrier"], ["see"], ["picture"], ["first"]],
    reach: 9,
    unless: ["work", "deliver", "idLabel", "codeLabel"],
  },
  {
    ...physical,
    confidence: 0.58,
    note: "Contact details are to be handed over on paper.",
    needs: [["ownPaper"], ["leave", "handing", "share", "search"]],
    reach: 8,
    unless: ["work", "deliver", "idLabel", "spending"],
  },
  {
    ...physical,
    confidence: 0.64,
    note: "Contact details are to be handed over on paper.",
    needs: [
      ["paper", "card"],
      ["reachMe", "mineNumber", "reachNoun"],
      ["leave", "handing", "inHand"],
    ],
    reach: 12,
    unless: ["work", "deliver", "idLabel"],
  },
];
