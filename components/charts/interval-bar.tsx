import type { Proportion } from "#lib/detection/evaluate/wilson-interval.ts";

type Props = { value: Proportion };

/** `86 %`, without a decimal where ten and more are none the wiser for it. */
export function shareText(share: number): string {
  const percent = share * 100;
  return `${percent > 0 && percent < 10 ? percent.toFixed(1) : Math.round(percent)} %`;
}

/** `74–93 %`, the 95 % Wilson interval. */
export function intervalText({ low, high }: Pick<Proportion, "low" | "high">): string {
  return `${shareText(low).replace(" %", "")}–${shareText(high)}`;
}

/** A share with how sure it is: the band is the 95 % interval, the mark the share itself. */
export function IntervalBar({ value }: Props) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none" className="h-2.5 w-16 shrink-0">
      <rect y="4" width="100" height="2" fill="var(--color-line)" />
      <rect
        x={value.low * 100}
        y="2"
        width={Math.max((value.high - value.low) * 100, 1)}
        height="6"
        rx="1"
        fill="var(--color-accent)"
        fillOpacity="0.35"
      />
      <rect x={Math.min(Math.max(value.share * 100 - 1.5, 0), 97)} width="3" height="10" fill="var(--color-accent)" />
    </svg>
  );
}
