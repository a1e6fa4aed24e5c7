import { TierGlyph } from "#components/ui/tier-badge.tsx";
import { asTier } from "#components/ui/tier.ts";
import type { Share } from "#components/charts/prepare-shares.ts";
import { countText } from "#components/glossary/money-text.ts";

type Props = { shares: readonly Share[]; label: string };

/** Tiers as bars against their largest: readable as a table, drawn as a chart. */
export function TierShareBars({ shares, label }: Props) {
  const largest = Math.max(...shares.map((share) => share.count), 1);
  return (
    <ul aria-label={label} className="flex h-full flex-col justify-center gap-1">
      {shares.map((share) => {
        const tier = asTier(share.key);
        return (
          <li key={share.key} className="flex h-8 items-center gap-2 px-1.5">
            <span className="flex w-20 items-center gap-1.5 capitalize">
              <TierGlyph tier={tier} className="text-ink-muted" />
              {tier}
            </span>
            <svg aria-hidden="true" className="h-4 min-w-0 flex-1">
              <rect width="100%" height="100%" rx="3" fill="var(--color-sunken)" />
              <rect
                width={`${(share.count / largest) * 100}%`}
                height="100%"
                rx="3"
                fill={`var(--color-tier-${tier})`}
              />
            </svg>
            <span className="w-14 text-right font-medium num">{countText(share.count)}</span>
            <span className="w-12 text-right text-ink-faint num">{share.percent.toFixed(1)} %</span>
          </li>
        );
      })}
    </ul>
  );
}
