import { fieldRules, withheldText } from "#lib/access/field-rules.ts";
import type { SignalRow } from "#lib/alerts/signal-row.ts";
import { familyColour, familyName } from "#components/glossary/family-names.ts";
import { kindName, sentenceCase } from "#components/glossary/kind-names.ts";
import { ExactTime } from "#components/ui/relative-time.tsx";

/** One signal: what, how sure, when, at which stage of a booking, and its masked evidence. */
export function SignalItem({ signal }: { signal: SignalRow }) {
  const hidden = signal.techniques.filter((technique) => technique !== "plain");
  return (
    <div className="grid grid-cols-[0.5rem_minmax(0,1fr)] gap-x-2 gap-y-0.5">
      <svg viewBox="0 0 8 8" aria-hidden="true" className="mt-1.5 size-2">
        <circle cx="4" cy="4" r="4" fill={familyColour(signal.family)} />
      </svg>
      <div className="flex items-baseline justify-between gap-3">
        <span className="truncate font-medium">{kindName(signal.kind)}</span>
        <ExactTime iso={signal.occurredAt} className="text-sm text-ink-muted" />
      </div>
      <div className="col-start-2 flex flex-col gap-0.5">
        {signal.evidence.map((each, index) => (
          <p key={index}>
            {each.masked ? <MaskedValue text={each.masked} /> : null} {each.note}
          </p>
        ))}
        <p className="text-sm text-ink-faint num">
          {familyName(signal.family)} · {Math.round(signal.confidence * 100)} % sure ·{" "}
          {sentenceCase(signal.bookingStage).toLowerCase()}
          {hidden.length > 0
            ? ` · disguised: ${hidden.map((each) => sentenceCase(each).toLowerCase()).join(", ")}`
            : ""}
        </p>
      </div>
    </div>
  );
}

/** What was found, without its value. */
export function MaskedValue({ text }: { text: string }) {
  const why = text === withheldText ? `Needs the permission ${fieldRules["evidence.masked"].permission}` : undefined;
  return (
    <code title={why} className="rounded-sm bg-warn-soft px-1 font-mono text-sm text-warn">
      {text}
    </code>
  );
}
