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

/** Why an alert surfaced, in one sentence: the strongest kinds, how often, and when in the booking. */
export function alertHeadline(kinds: readonly SignalKind[], signalCount: number, stage: BookingStage): string {
  const titles = kinds.slice(0, 2).map((kind) => catalogue[kind].title);
  const what = titles
    .map((title, index) => (index === 0 ? title : title.charAt(0).toLowerCase() + title.slice(1)))
    .join(" and ");
  const more = kinds.length > 2 ? `, and ${kinds.length - 2} more kinds` : "";
  const times = signalCount === 1 ? "once" : `${signalCount} times`;
  return `${what || "Risk"} ${stageWords[stage]}${more} (${times})`;
}
