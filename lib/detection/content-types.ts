import type { BookingStage } from "#lib/events/model.ts";
import type { Stage } from "#lib/detection/stage.ts";
import type { SignalFamily, SignalKind } from "#lib/detection/signal-kinds.ts";
import type { WordingModel } from "#lib/detection/wording/wording-model.ts";

/** How something was written or hidden. Names are stable: they are stored with signals. */
export const techniques = [
  "plain",
  "spelled_digits",
  "compound_numerals",
  "repeated_digit_words",
  "mixed_words_and_digits",
  "odd_separators",
  "invisible_characters",
  "lookalike_letters",
  "fullwidth_or_math",
  "keycap_digits",
  "circled_digits",
  "non_latin_digits",
  "roman_numerals",
  "letter_for_digit",
  "at_dot_words",
  "spaced_letters",
  "reversed",
  "split_over_messages",
  "split_over_turns",
  "hidden_in_text",
  "media_pointer",
  "handle",
  "coded_app_name",
  "cashtag",
  "payment_app",
  "payment_identifier",
  "disguised_link",
  "searchable_name",
  "physical_handoff",
  "off_platform_meeting",
  "cash_or_discount",
  "cancel_and_still_come",
  "part_off_platform",
  "future_direct",
  "asking_for_contact",
  "channel_switch",
  "riddle",
  "external_form",
  "secrecy",
  "refusal",
] as const;
export type Technique = (typeof techniques)[number];

/** One place that supports a signal. Offsets are UTF-16 units of the original text of this message. */
export type Evidence = {
  readonly start: number;
  readonly end: number;
  /** What a screen may show instead of the original, for example `…0107`. Never the raw value. */
  readonly masked: string;
  /** Keyed fingerprint of the normalised value, or null when nothing identifying was found. */
  readonly fingerprint: string | null;
  /** The view of the text in which it was seen. */
  readonly view: string;
  /** Why, in one short sentence for a moderator. */
  readonly note: string;
  /** Part of the evidence stands in an earlier message; the offsets then cover what this message adds. */
  readonly fromEarlierMessage?: boolean;
};

export type DetectedSignal = {
  readonly kind: SignalKind;
  readonly family: SignalFamily;
  /** Greater than 0, at most 1. */
  readonly confidence: number;
  readonly techniques: readonly Technique[];
  readonly evidence: readonly Evidence[];
  /** Stable id of the place, unique per kind within a message, for example `m:12-31`. */
  readonly span: string;
  readonly detector: string;
};

export type HistoryMessage = { readonly senderId: string; readonly text: string; readonly at: Date };

export type ContentInput = {
  readonly text: string;
  readonly senderId: string;
  readonly receiverId: string;
  readonly at: Date;
  readonly bookingStage: BookingStage;
  /** Earlier messages of the thread from both people, oldest first; the caller guarantees no look-ahead. */
  readonly history: readonly HistoryMessage[];
};

export type DetectionTools = {
  /** Keyed fingerprint of a normalised value; `kind` keeps a phone from ever equalling an e-mail. */
  readonly fingerprint: (kind: string, normalised: string) => string;
  /** ISO 3166 code of the country whose national numbers are tried first. */
  readonly defaultRegion?: string;
  /** For measuring: parts of the detector left out. */
  readonly without?: readonly Stage[];
  /** For measuring: another wording model than the stored one, or none. */
  readonly wording?: WordingModel | null;
};

export type ContentResult = {
  /** `needs_review` means the work budget ran out: what was found is returned, the rest was not read. */
  readonly outcome: "clean" | "signals" | "needs_review";
  readonly signals: DetectedSignal[];
};
