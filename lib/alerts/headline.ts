import { catalogue } from "#lib/detection/catalogue.ts";
import type { SignalKind } from "#lib/detection/signal-kinds.ts";
import type { BookingStage } from "#lib/events/model.ts";

const stageWords: Readonly<Record<BookingStage, string>> = {
  before_booking: "before a booking",
  requested: "while a booking was requested",
  confirmed: "after a booking was confirmed",
  in_progress: "during a job",
  after: "after a job",
};

/** Why an alert surfaced, in one sentence: the strongest kinds, and when in the booking the last one came. */
export function alertHeadline(kinds: readonly SignalKind[], stage: BookingStage): string {
  const titles = kinds.slice(0, 2).map((kind) => catalogue[kind].title);
  const others = kinds.length - titles.length;
  const rest = others === 0 ? [] : [`${others} more ${others === 1 ? "kind" : "kinds"}`];
  const parts = [...titles, ...rest].map((part, index) =>
    index === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1),
  );
  const what = parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}` : (parts[0] ?? "Risk");
  return `${what}, ${stageWords[stage]}`;
}
