"use client";

import { ListFilter, Search, X } from "lucide-react";
import { useRef } from "react";
import type { AlertFacets } from "#lib/alerts/list-alerts.ts";
import {
  claimOptions,
  isNarrowed,
  sortOptions,
  statusOptions,
  tierOptions,
  type AlertSearch,
} from "#components/alerts/alert-search-params.ts";
import { useDelayedText } from "#components/alerts/use-delayed-text.ts";
import type { ChangeSearch } from "#components/alerts/use-alert-search.ts";
import { kindName, sentenceCase } from "#components/glossary/kind-names.ts";
import { countText } from "#components/glossary/money-text.ts";
import { useShortcut } from "#components/shortcuts/shortcut-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Kbd } from "#components/ui/kbd.tsx";
import type { MenuEntry } from "#components/ui/menu-entries.ts";
import { LazyMenu } from "#components/ui/lazy-menu.tsx";
import { Select } from "#components/ui/select.tsx";
import { TierBadge } from "#components/ui/tier-badge.tsx";

type Props = { search: AlertSearch; change: ChangeSearch; facets: AlertFacets };

const sortNames = { score: "highest score", newest: "newest", sla: "due first" } as const;
const claimNames = { any: "any", me: "mine", none: "unclaimed" } as const;

/** What the list shows: state, tiers with their counts, kinds, claim, subject, order. */
export function AlertFilters({ search, change, facets }: Props) {
  return (
    <div className="flex flex-col gap-2 px-4 pb-2">
      <StatusTabs search={search} change={change} facets={facets} />
      <div className="flex flex-wrap items-center gap-2">
        <SubjectSearch value={search.subject} onChange={(subject) => change({ subject })} />
        <TierToggles search={search} change={change} facets={facets} />
        <KindMenu search={search} change={change} facets={facets} />
        <Select
          label="Claim"
          value={search.claim}
          options={claimOptions.map((value) => ({ value, label: claimNames[value] }))}
          onChange={(claim) => change({ claim })}
        />
        {isNarrowed(search) ? (
          <Button look="quiet" onClick={() => change({ tier: [], kind: [], claim: "any", subject: "" })}>
            <X aria-hidden="true" className="size-3.5" />
            Clear all
          </Button>
        ) : null}
        <Select
          label="Sort"
          value={search.sort}
          options={sortOptions.map((value) => ({ value, label: sortNames[value] }))}
          onChange={(sort) => change({ sort })}
          className="ml-auto"
        />
      </div>
    </div>
  );
}

function StatusTabs({ search, change, facets }: Props) {
  return (
    <nav aria-label="State of the alerts" className="flex gap-1 border-b">
      {statusOptions.map((status) => {
        const here = search.status === status;
        return (
          <button
            key={status}
            type="button"
            aria-current={here ? "true" : undefined}
            onClick={() => change({ status })}
            className={classNames(
              "-mb-px flex h-8 items-center gap-1.5 border-b-2 border-transparent px-2 text-ink-muted hover:text-ink",
              here && "border-accent font-medium text-ink",
            )}
          >
            {sentenceCase(status)}
            <span className="text-sm text-ink-faint num">{boundedCount(facets.status[status] ?? 0, facets, true)}</span>
          </button>
        );
      })}
    </nav>
  );
}

/** Counting stops early in long lists: such a number is a lower bound and says so. */
function boundedCount(count: number, facets: AlertFacets, exact: boolean): string {
  const shown = countText(Math.min(count, facets.limit));
  return count > facets.limit || (!exact && count > 0) ? `${shown}+` : shown;
}

function TierToggles({ search, change, facets }: Props) {
  return (
    <div role="group" aria-label="Tiers" className="flex items-center gap-1">
      {tierOptions
        .filter((tier) => search.tier.includes(tier) || (facets.tier[tier] ?? 0) > 0)
        .map((tier) => {
          const on = search.tier.includes(tier);
          const next = on ? search.tier.filter((each) => each !== tier) : [...search.tier, tier];
          return (
            <button
              key={tier}
              type="button"
              aria-pressed={on}
              onClick={() => change({ tier: next })}
              className={classNames(
                "flex h-7 items-center gap-1.5 rounded-md border border-transparent pr-1.5 pl-1 hover:bg-hover",
                on && "border-accent bg-accent-soft",
              )}
            >
              <TierBadge tier={tier} />
              <span className="text-sm text-ink-muted num">
                {boundedCount(facets.tier[tier] ?? 0, facets, facets.exact)}
              </span>
            </button>
          );
        })}
    </div>
  );
}

function KindMenu({ search, change, facets }: Props) {
  const kinds = [...new Set([...Object.keys(facets.kind), ...search.kind])].sort(
    (a, b) => (facets.kind[b] ?? 0) - (facets.kind[a] ?? 0) || a.localeCompare(b),
  );
  const label =
    search.kind.length === 0
      ? "Any kind"
      : search.kind.length === 1
        ? kindName(search.kind[0] ?? "")
        : `${search.kind.length} kinds`;
  const entries: MenuEntry[] = kinds.map((kind) => ({
    kind: "check",
    id: kind,
    checked: search.kind.includes(kind),
    onChange: (on) => change({ kind: on ? [...search.kind, kind] : search.kind.filter((each) => each !== kind) }),
    label: (
      <>
        <span className="flex-1">{kindName(kind)}</span>
        <span className="text-ink-faint num">{boundedCount(facets.kind[kind] ?? 0, facets, facets.exact)}</span>
      </>
    ),
  }));
  const face = (
    <>
      <ListFilter aria-hidden="true" className="size-3.5 text-ink-faint" />
      {label}
    </>
  );
  return (
    <LazyMenu
      button={{ className: classNames(search.kind.length > 0 && "border-accent bg-accent-soft"), children: face }}
      entries={entries.length > 0 ? entries : [{ kind: "note", text: "No kinds in this list" }]}
    />
  );
}

/** Searches a third of a second after the last key, or at once on Enter. */
function SubjectSearch({ value, onChange }: { value: string; onChange: (subject: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const { text, setText, send } = useDelayedText(value, onChange);
  useShortcut("/", "Search by subject id", "Alerts", () => field.current?.focus());
  return (
    <div className="relative">
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute top-1.5 left-2 size-4 text-ink-faint"
        strokeWidth={1.75}
      />
      <input
        ref={field}
        type="search"
        aria-label="Subject id starts with"
        placeholder="Subject id"
        value={text}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") send(text);
          if (event.key === "Escape") event.currentTarget.blur();
        }}
        className="h-7 w-44 rounded-md border bg-surface pr-7 pl-7.5 font-mono text-sm shadow-card placeholder:font-sans placeholder:text-ink-faint"
      />
      <span aria-hidden="true" className="pointer-events-none absolute top-1.5 right-1.5">
        {text === "" ? <Kbd>/</Kbd> : null}
      </span>
    </div>
  );
}
