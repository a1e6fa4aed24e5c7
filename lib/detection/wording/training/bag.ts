import type { EvaluationThread } from "#lib/detection/evaluate/thread-line.ts";

/** Hashed features of one stretch of text: distinct buckets in ascending order, values of length one together. */
export type Example = { readonly buckets: Int32Array; readonly values: Float64Array };

/** A labelled thread. The label holds for at least one of the examples of a positive, and for all of a benign one. */
export type Bag = {
  readonly thread: EvaluationThread;
  /** The file it comes from, which is one writer. */
  readonly writer: string;
  /** Kept out of the fit, to calibrate and to measure with. */
  readonly heldOut: boolean;
  /** Everyday threads weigh less than hard ones. */
  readonly ordinary: boolean;
  readonly examples: readonly Example[];
};
