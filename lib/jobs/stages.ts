/** The stages of the pipeline, in order. Each reads one append-only log and keeps its offset per lane. */
export const stages = ["detect", "score", "decide"] as const;
export type Stage = (typeof stages)[number];

/** The log a stage consumes. */
export const stageLog: Readonly<Record<Stage, "source_events" | "risk_signals" | "risk_scores">> = {
  detect: "source_events",
  score: "risk_signals",
  decide: "risk_scores",
};
