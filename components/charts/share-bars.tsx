import Link from "next/link";
import { TierGlyph } from "#components/ui/tier-badge.tsx";
import { asTier, type Tier } from "#components/ui/tier.ts";
import type { Share } from "#components/charts/prepare-shares.ts";
import { countText } from "#components/glossary/money-text.ts";

const fills: Record<Tier, string> = {
  monitor: "var(--color-tier-monitor)",
  low: "var(--color-tier-low)",
  medium: "var(--color-tier-medium)",
  high: "var(--color-tier-high)",
  critical: "var(--color-tier-critical)",
};

type Props = { shares: readonly Share[]; label: string; hrefFor?: (tier: Tier) => string };

/** Tiers as bars against their largest: readable as a table, drawn as a chart. */
export function TierShareBars({ shares, label, hrefFor }: Props) {
  const largest = Math.max(...shares.map((share) => share.count), 1);
  return (
    <ul aria-label={label} className="flex h-full flex-col justify-center gap-1">
      {shares.map((share) => {
        const tier = asTier(share.key);
        const row = (
          <>
            <span className="flex w-20 items-center gap-1.5 capitalize">
              <TierGlyph tier={tier} className="text-ink-muted" />
              {tier}
            </span>
            <svg aria-hidden="true" className="h-4 min-w-0 flex-1" preserveAspectRatio="none">
              <rect width="100%" height="100%" rx="3" fill="var(--color-sunken)" />
              <rect width={`${(share.count / largest) * 100}%`} height="100%" rx="3" fill={fills[tier]} />
            </svg>
            <span className="num w-14 text-right font-medium">{countText(share.count)}</span>
            <span className="num w-12 text-right text-ink-faint">{share.percent.toFixed(1)} %</span>
          </>
        );
        const box = "flex h-8 items-center gap-2 rounded-md px-1.5";
        return (
          <li key={share.key}>
            {hrefFor ? (
              <Link href={hrefFor(tier)} prefetch={false} className={`${box} transition-colors hover:bg-hover`}>
                {row}
              </Link>
            ) : (
              <div className={box}>{row}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
