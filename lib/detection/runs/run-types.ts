import type { SignalKind } from "#lib/detection/signal-kinds.ts";

export type RunKind = "replay" | "shadow";
export type RunState = "running" | "finished" | "failed";

/** What became of the messages a run came to. `notKept`: the body was deleted; `notReadable`: it did not open. */
export type RunCounts = {
  readonly messages: number;
  readonly notKept: number;
  readonly notReadable: number;
  readonly dead: number;
  readonly needsReview: number;
  readonly signals: number;
};

/** Signals at the same place of the same message: in both (`changed` of them with other facts), or in one only. */
export type KindDifference = {
  readonly kind: SignalKind;
  readonly same: number;
  readonly changed: number;
  readonly onlyBefore: number;
  readonly onlyNow: number;
};

export type RunComparison = {
  /** Detector versions of the stored signals that were compared with. */
  readonly versions: readonly string[];
  /** Messages that both have read. */
  readonly compared: number;
  /** Messages that the run has read and the live stage has not, or not with this version. */
  readonly notDetectedLive: number;
  readonly kinds: readonly KindDifference[];
  readonly total: Omit<KindDifference, "kind">;
};
