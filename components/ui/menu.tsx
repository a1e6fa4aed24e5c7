"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { ReactElement, ReactNode } from "react";

const popup =
  "max-h-[min(32rem,80vh)] min-w-44 overflow-y-auto rounded-lg bg-raised p-1 shadow-pop outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0";
const item =
  "flex min-h-7 items-center gap-2 rounded-md px-2 py-1 outline-none select-none data-highlighted:bg-hover data-disabled:opacity-70";

type MenuProps = { trigger: ReactElement; defaultOpen?: boolean; children: ReactNode };

/**
 * A menu under its button. `trigger` must be a real button element. On pages that are to load fast,
 * `LazyMenu` draws the same without loading any of this before its first use.
 */
export function Menu({ trigger, defaultOpen = false, children }: MenuProps) {
  return (
    <Base.Root defaultOpen={defaultOpen}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end" className="z-50">
          <Base.Popup className={popup}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

type ItemProps = { onSelect?: () => void; disabled?: boolean; children: ReactNode };

export function MenuItem({ onSelect, disabled = false, children }: ItemProps) {
  return (
    <Base.Item className={item} disabled={disabled} onClick={() => onSelect?.()}>
      {children}
    </Base.Item>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <div className="px-2 py-1 text-sm text-ink-faint">{children}</div>;
}

export function MenuSeparator() {
  return <Base.Separator className="my-1 h-px bg-line" />;
}

type ChoiceProps = {
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string) => void;
  /** Picking closes the menu; otherwise it stays open to try them. */
  closes?: boolean;
};

/** One of several, within a menu. */
export function MenuChoice({ label, value, options, onChange, closes = false }: ChoiceProps) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2 py-1 text-sm text-ink-faint">{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={(next: unknown) => onChange(String(next))}>
        {options.map((option) => (
          <Base.RadioItem key={option.value} value={option.value} closeOnClick={closes} className={item}>
            <span className="flex size-4 items-center justify-center">
              <Base.RadioItemIndicator>
                <Check aria-hidden="true" className="size-3.5" />
              </Base.RadioItemIndicator>
            </span>
            {option.label}
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}

type CheckProps = { checked: boolean; onChange: (checked: boolean) => void; children: ReactNode };

/** One of several that can be on together; the menu stays open. */
export function MenuCheck({ checked, onChange, children }: CheckProps) {
  return (
    <Base.CheckboxItem checked={checked} onCheckedChange={onChange} closeOnClick={false} className={item}>
      <span className="flex size-4 items-center justify-center rounded-sm border border-line-strong">
        <Base.CheckboxItemIndicator>
          <Check aria-hidden="true" className="size-3.5" />
        </Base.CheckboxItemIndicator>
      </span>
      {children}
    </Base.CheckboxItem>
  );
}
