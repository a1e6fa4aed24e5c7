import type { SignalFamily, SignalKind } from "#lib/detection/signal-kinds.ts";

/** All there is to know about one kind of signal; the documentation page is generated from it. */
export type CatalogueEntry = {
  readonly kind: SignalKind;
  readonly family: SignalFamily;
  /** Sentence case, short enough for a table cell. */
  readonly title: string;
  readonly meaning: string;
  readonly inputs: string;
  readonly computation: string;
  readonly falsePositives: string;
  /** Log-odds at confidence 1, before a booking. Policies copy and change it. Negative for mitigating kinds. */
  readonly defaultWeight: number;
  /** Days after which the weight is halved. */
  readonly halfLifeDays: number;
  readonly implemented: boolean;
};
