import type { Technique } from "#lib/detection/content-types.ts";

/** What a thread may be about, in the order of the columns of the table. */
export const wordingClasses = ["contact", "payment", "offplatform"] as const;
export type WordingClass = (typeof wordingClasses)[number];

/** A hashed linear model: a weight is `table[bucket * columns + column] * scale[column]`. */
export type LinearTable = {
  /** The bucket of a feature is its hash shifted right by this many bits. */
  readonly shift: number;
  readonly columns: number;
  readonly table: Int8Array;
  readonly scale: readonly number[];
  readonly bias: readonly number[];
};

/** logit(confidence) = own · logit(own confidence) + slope · score + offset. */
export type Weighing = { readonly own: number; readonly slope: number; readonly offset: number };

/** How log-odds become confidence, from threads the weights were not fitted to. */
export type WordingCalibration = {
  /** A finding of the model alone: logit(confidence) = slope · score + offset, given from `from` on. */
  readonly alone: { readonly slope: number; readonly offset: number; readonly from: number };
  /** A finding that rests on words. */
  readonly words: Weighing;
  /** A number or an address that is not sure by itself. */
  readonly value: Weighing;
};

export type WordingModel = {
  /** One column a class, and a last one that says how rare a feature is. */
  readonly classes: LinearTable;
  readonly techniques: LinearTable;
  readonly techniqueNames: readonly Technique[];
  readonly calibration: WordingCalibration;
};

/** The techniques a message may be found by through its wording, with the class each belongs to. */
export const techniqueClasses: Readonly<Partial<Record<Technique, WordingClass>>> = {
  asking_for_contact: "contact",
  handle: "contact",
  coded_app_name: "contact",
  searchable_name: "contact",
  physical_handoff: "contact",
  media_pointer: "contact",
  external_form: "contact",
  payment_app: "payment",
  payment_identifier: "payment",
  cash_or_discount: "payment",
  cancel_and_still_come: "offplatform",
  part_off_platform: "offplatform",
  future_direct: "offplatform",
  off_platform_meeting: "offplatform",
  channel_switch: "offplatform",
  secrecy: "offplatform",
};
