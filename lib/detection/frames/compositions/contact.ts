import type { Composition } from "#lib/detection/frames/composition.ts";

const asking = { kind: "CONTACT_SOLICITATION", technique: "asking_for_contact" } as const;

/** Asking how the other person can be reached. */
export const contactCompositions: readonly Composition[] = [
  {
    ...asking,
    confidence: 0.62,
    note: "The other person is asked for a way to get in touch.",
    needs: [["reachNoun"], ["askWay", "share"]],
    reach: 9,
    unless: ["idLabel", "codeLabel", "onApp", "work", "deliver", "unitNoun"],
  },
  {
    ...asking,
    confidence: 0.62,
    note: "The other person is asked for a way to get in touch.",
    needs: [
      ["yourContact", "reachNoun"],
      ["share", "ask", "askWay", "tell", "handing", "leave", "purpose"],
    ],
    reach: 9,
    unless: ["codeLabel", "onApp", "work", "deliver", "passing"],
  },
  {
    ...asking,
    confidence: 0.57,
    note: "The other person may be asked for a way to get in touch.",
    needs: [["phoneNoun", "mail", "contactNoun"], ["second"], ["askWay", "ask"]],
    reach: 6,
    unless: ["idLabel", "nearLabel", "codeLabel", "onApp", "here", "work", "deliver", "unitNoun", "passing", "report"],
  },
  {
    ...asking,
    confidence: 0.6,
    note: "The other person is asked how to be reached.",
    needs: [["reachVerb"], ["askWay"]],
    reach: 6,
    unless: ["onApp", "inApp", "here", "work", "deliver"],
  },
];
