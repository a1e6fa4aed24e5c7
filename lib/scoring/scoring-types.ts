import type { BookingStage } from "#lib/events/model.ts";
import type { SignalFamily, SignalKind } from "#lib/detection/signal-kinds.ts";
import type { Tier, TierEdges } from "#lib/scoring/tiers.ts";

/** The part of a policy that scoring reads. Weights are log-odds at confidence 1. */
export type ScoringPolicy = {
  readonly weights: Readonly<Partial<Record<SignalKind, { readonly weight: number; readonly halfLifeDays: number }>>>;
  /** Share of every signal after the strongest of its family. */
  readonly restShare: number;
  /** Most that one family can add, in log-odds. */
  readonly familyCaps: Readonly<Partial<Record<SignalFamily, number>>>;
  /** Log-odds before any signal, by the booking stage of the latest signal. */
  readonly priors: Readonly<Record<BookingStage, number>>;
  /** Factor on a signal by the stage it happened in. */
  readonly stageFactors: Readonly<Record<BookingStage, number>>;
  readonly edges: TierEdges;
};

/** What scoring may know of a signal: never its text. */
export type ScoredSignal = {
  readonly signalId: string;
  readonly kind: SignalKind;
  readonly family: SignalFamily;
  readonly confidence: number;
  readonly bookingStage: BookingStage;
  readonly occurredAt: Date;
};

export type ContributionEntry = {
  readonly signalId: string;
  readonly kind: SignalKind;
  readonly family: SignalFamily;
  readonly confidence: number;
  readonly weight: number;
  /** 1 when fresh, 0.5 after one half-life. */
  readonly decay: number;
  /** Score points, two decimals. Negative for mitigating signals. */
  readonly points: number;
  readonly occurredAt: string;
  readonly bookingStage: BookingStage;
  readonly note: string;
};

/** How a score came about. `baseline + entries + rest` is exactly `total`. */
export type Contributions = {
  readonly baseline: { readonly label: string; readonly points: number };
  readonly entries: readonly ContributionEntry[];
  readonly rest: { readonly count: number; readonly points: number };
  readonly total: number;
  readonly edges: readonly { readonly tier: Tier; readonly from: number }[];
  readonly toNextTier: { readonly tier: Tier; readonly pointsNeeded: number } | null;
  readonly wouldDropAt: string | null;
};

export type Score = {
  readonly scoreCenti: number;
  readonly tier: Tier;
  readonly signalCount: number;
  readonly contributions: Contributions;
  /** When decay alone would lower the tier, or null. */
  readonly nextEdgeAt: Date | null;
};
