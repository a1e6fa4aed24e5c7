import { hash } from "node:crypto";
import type { DetectionTools } from "#lib/detection/content-types.ts";
import { predictThread } from "#lib/detection/evaluate/predict-thread.ts";
import type { Stage } from "#lib/detection/stage.ts";
import type { ReadsThread } from "./measure-threads.ts";

export function toolsWithout(without: readonly Stage[]): DetectionTools {
  return {
    fingerprint: (kind, value) => hash("sha256", `${kind}\n${value}`).slice(0, 16),
    defaultRegion: "US",
    ...(without.length > 0 ? { without } : {}),
  };
}

/** The content engine, whole or with parts left out. */
export function engine(without: readonly Stage[] = []): ReadsThread {
  const tools = toolsWithout(without);
  const timing = { now: () => 0, onMessage: () => undefined };
  return (thread) => predictThread(thread, tools, timing).flagged;
}
