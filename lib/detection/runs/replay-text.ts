import type { Replay } from "#lib/detection/runs/replay-detection.ts";

/** A replay's result for a terminal. */
export function replayText(replay: Replay): string {
  const { counts, comparison } = replay;
  const { total } = comparison;
  const width = Math.max(5, ...comparison.kinds.map(({ kind }) => kind.length));
  const line = (name: string, cells: readonly (string | number)[]): string =>
    `  ${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(13)).join("")}`;
  const row = (name: string, of: typeof total): string => line(name, [of.same, of.changed, of.onlyBefore, of.onlyNow]);
  const lines = [
    `replay ${replay.runId}: ${replay.detectorVersion} (a build runs its own version only) over ${replay.from.toISOString()} to ${replay.to.toISOString()}`,
    `messages read ${counts.messages}, bodies no longer kept ${counts.notKept}, not readable with this key ${counts.notReadable}, failed ${counts.dead}, needing review ${counts.needsReview}`,
    `signals ${counts.signals}`,
    "",
    `compared with ${comparison.versions.join(", ") || "nothing"} on ${comparison.compared} messages that were also detected live (${comparison.notDetectedLive} were not)`,
    line("", ["same", "(changed)", "only before", "only now"]),
    ...comparison.kinds.map((kind) => row(kind.kind, kind)),
    row("all", total),
    "",
    `digest ${replay.digest}`,
  ];
  return lines.join("\n");
}
