import type { SignalRow } from "#lib/alerts/signal-row.ts";
import { familyColour, familyName } from "#components/glossary/family-names.ts";
import { kindName, sentenceCase } from "#components/glossary/kind-names.ts";
import { ExactTime } from "#components/ui/relative-time.tsx";

/** One signal: what, how sure, when, at which stage of a booking, and its masked evidence. */
export function SignalItem({ signal }: { signal: SignalRow }) {
  const hidden = signal.techniques.filter((technique) => technique !== "plain");
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
        <svg viewBox="0 0 8 8" aria-hidden="true" className="size-2">
          <circle cx="4" cy="4" r="4" fill={familyColour(signal.family)} />
        </svg>
        <span className="font-medium">{kindName(signal.kind)}</span>
        <span className="num text-sm text-ink-faint">
          {familyName(signal.family)} · {Math.round(signal.confidence * 100)} % sure · {sentenceCase(signal.bookingStage).toLowerCase()}
        </span>
        <ExactTime iso={signal.occurredAt} className="ml-auto text-sm text-ink-muted" />
      </div>
      {signal.evidence.map((each, index) => (
        <p key={index} className="pl-4 text-ink-muted">
          {each.masked ? <MaskedValue text={each.masked} /> : null} {each.note}
        </p>
      ))}
      {hidden.length > 0 ? (
        <p className="pl-4 text-sm text-ink-faint">Disguised: {hidden.map((each) => sentenceCase(each).toLowerCase()).join(", ")}</p>
      ) : null}
    </div>
  );
}

/** What was found, without its value. */
export function MaskedValue({ text }: { text: string }) {
  return <code className="rounded-sm bg-warn-soft px-1 font-mono text-sm text-warn">{text}</code>;
}
