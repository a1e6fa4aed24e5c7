"use client";

import { Select as Base } from "@base-ui/react/select";
import { Check, ChevronDown } from "lucide-react";
import { buttonStyle } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";

export type SelectOption<V extends string> = { readonly value: V; readonly label: string };

type SelectProps<V extends string> = {
  label: string;
  value: V;
  options: readonly SelectOption<V>[];
  onChange: (value: V) => void;
  className?: string;
};

/** One of a few, with its name inside the button: `Sort: score`. */
export function Select<V extends string>({ label, value, options, onChange, className }: SelectProps<V>) {
  const shown = options.find((option) => option.value === value)?.label ?? value;
  return (
    <Base.Root value={value} onValueChange={(next) => next !== null && onChange(next)}>
      <Base.Trigger
        aria-label={`${label}: ${shown}`}
        className={classNames(buttonStyle({ look: "secondary" }), className)}
      >
        <span className="text-ink-faint">{label}</span>
        <span>{shown}</span>
        <ChevronDown aria-hidden="true" className="size-3.5 text-ink-faint" />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} align="end" className="z-50">
          <Base.Popup className="min-w-40 rounded-lg bg-raised p-1 shadow-pop outline-none">
            {options.map((option) => (
              <Base.Item
                key={option.value}
                value={option.value}
                className="flex min-h-7 items-center gap-2 rounded-md px-2 outline-none select-none data-highlighted:bg-hover"
              >
                <span className="flex size-4 items-center justify-center">
                  <Base.ItemIndicator>
                    <Check aria-hidden="true" className="size-3.5" />
                  </Base.ItemIndicator>
                </span>
                <Base.ItemText>{option.label}</Base.ItemText>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
