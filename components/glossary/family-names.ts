import { sentenceCase } from "#components/glossary/kind-names.ts";

/** Families in a fixed order: the place decides the colour, so one family keeps its colour on every chart. */
export const families = [
  "contact",
  "payment",
  "off_platform",
  "correlation",
  "behaviour",
  "network",
  "mitigating",
] as const;

const names: Readonly<Record<string, string>> = {
  contact: "Contact",
  payment: "Payment",
  off_platform: "Off-platform",
  correlation: "Correlation",
  behaviour: "Behaviour",
  network: "Network",
  mitigating: "Mitigating",
};

export function familyName(family: string): string {
  return names[family] ?? sentenceCase(family);
}

/** The token of a family's colour. An unknown family shares the neutral one. */
export function familyColour(family: string): string {
  const place = families.findIndex((each) => each === family);
  return `var(--color-series-${place === -1 ? families.length : place + 1})`;
}
