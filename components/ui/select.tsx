"use client";

import { ChevronDown } from "lucide-react";
import { LazyMenu } from "#components/ui/lazy-menu.tsx";

export type SelectOption<V extends string> = { readonly value: V; readonly label: string };

type SelectProps<V extends string> = {
  label: string;
  value: V;
  options: readonly SelectOption<V>[];
  onChange: (value: V) => void;
  className?: string;
};

/** One of a few, with its name inside the button: `Sort highest score`. A menu of choices, so one popup serves the console. */
export function Select<V extends string>({ label, value, options, onChange, className }: SelectProps<V>) {
  const shown = options.find((option) => option.value === value)?.label ?? value;
  function pick(next: string) {
    const picked = options.find((option) => option.value === next);
    if (picked) onChange(picked.value);
  }
  const face = (
    <>
      <span className="text-ink-faint">{label}</span> <span>{shown}</span>
      <ChevronDown aria-hidden="true" className="size-3.5 text-ink-faint" />
    </>
  );
  return (
    <LazyMenu
      button={{ className, children: face }}
      entries={[{ kind: "choice", name: label, value, options, closes: true, onChange: pick }]}
    />
  );
}
