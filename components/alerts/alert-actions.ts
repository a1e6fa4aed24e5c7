import type { ClaimAlertInput, ClaimedAlert } from "#lib/alerts/claim-alert.ts";
import type { DismissAlertInput, DismissalReason } from "#lib/alerts/dismiss-alert.ts";
import type { ReleaseAlertInput } from "#lib/alerts/release-alert.ts";
import type { Act } from "#components/data/send-action.ts";

type Changed = { readonly alertId: string; readonly version: number };

/** What a person can do to an alert; the page hands in the server actions. */
export type AlertActions = {
  readonly claim: Act<ClaimAlertInput, ClaimedAlert>;
  readonly release: Act<ReleaseAlertInput, Changed>;
  readonly dismiss: Act<DismissAlertInput, Changed>;
};

/** Reasons for dismissing, in the order of their number keys. */
export const dismissalNames: readonly {
  readonly reason: DismissalReason;
  readonly name: string;
  readonly meaning: string;
}[] = [
  {
    reason: "false_positive",
    name: "False positive",
    meaning: "The detectors read something into it that is not there.",
  },
  {
    reason: "legitimate_exchange",
    name: "Legitimate exchange",
    meaning: "Real contact details, but needed for a booked job.",
  },
  {
    reason: "inconclusive",
    name: "Inconclusive",
    meaning: "Not enough evidence either way; new signals open a new alert.",
  },
  { reason: "duplicate", name: "Duplicate", meaning: "Already handled in another alert." },
];

export function dismissalName(reason: string | null): string {
  return dismissalNames.find((each) => each.reason === reason)?.name ?? "No reason recorded";
}
