/** Parts of the detector that can be left out to measure what each is worth. */
export const stages = [
  "masks",
  "digits",
  "addresses",
  "frames",
  "wording",
  "suppressors",
  "conversation",
  "folded_view",
] as const;
export type Stage = (typeof stages)[number];
