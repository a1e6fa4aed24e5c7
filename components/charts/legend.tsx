import { countText } from "#components/glossary/money-text.ts";

type LegendProps = { items: readonly { key: string; name: string; colour: string; total?: number }[]; dashed?: string };

/** Names and colours of the series, with their sums; `dashed` explains the pale end. */
export function Legend({ items, dashed }: LegendProps) {
  return (
    <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-muted">
      {items.map((item) => (
        <li key={item.key} className="inline-flex items-center gap-1.5">
          <svg viewBox="0 0 8 8" aria-hidden="true" className="size-2">
            <rect width="8" height="8" rx="1.5" fill={item.colour} />
          </svg>
          {item.name}
          {item.total === undefined ? null : <span className="text-ink-faint num">{countText(item.total)}</span>}
        </li>
      ))}
      {dashed ? (
        <li className="ml-auto inline-flex items-center gap-1.5 text-ink-faint">
          <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5">
            <rect
              x="0.5"
              y="0.5"
              width="9"
              height="9"
              rx="1.5"
              fill="none"
              stroke="currentColor"
              strokeDasharray="2 1.5"
            />
          </svg>
          {dashed}
        </li>
      ) : null}
    </ul>
  );
}
