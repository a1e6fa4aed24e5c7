import { classNames } from "#components/ui/class-names.ts";
import { tierLevel, type Tier } from "#components/ui/tier.ts";

const ink: Record<Tier, string> = {
  monitor: "text-tier-monitor bg-tier-monitor-soft",
  low: "text-tier-low bg-tier-low-soft",
  medium: "text-tier-medium bg-tier-medium-soft",
  high: "text-tier-high bg-tier-high-soft",
  critical: "text-tier-critical bg-tier-critical-soft",
};

/** Rising bars, one per level: the tier without its colour. */
export function TierGlyph({ tier, className }: { tier: Tier; className?: string }) {
  const level = tierLevel(tier);
  return (
    <svg viewBox="0 0 14 10" aria-hidden="true" className={classNames("h-2.5 w-3.5 shrink-0", className)}>
      {[0, 1, 2, 3, 4].map((bar) => (
        <rect
          key={bar}
          x={bar * 3}
          y={8 - bar * 2}
          width="2"
          height={2 + bar * 2}
          rx="0.5"
          fill="currentColor"
          opacity={bar < level ? 1 : 0.22}
        />
      ))}
    </svg>
  );
}

export function TierBadge({ tier, score, className }: { tier: Tier; score?: number; className?: string }) {
  return (
    <span
      className={classNames(
        "inline-flex h-5 items-center gap-1.5 rounded-sm px-1.5 text-xs font-semibold whitespace-nowrap",
        ink[tier],
        className,
      )}
    >
      <TierGlyph tier={tier} />
      {score === undefined ? null : <span className="min-w-[2.4em] text-right num">{score.toFixed(1)}</span>}
      <span className="capitalize">{tier}</span>
    </span>
  );
}
