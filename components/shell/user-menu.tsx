"use client";

import { ChevronDown, LogOut } from "lucide-react";
import { densities, themes } from "#components/preferences/preferences.ts";
import { usePreferences } from "#components/preferences/preferences-provider.tsx";
import { useShortcuts } from "#components/shortcuts/shortcut-provider.tsx";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { Button } from "#components/ui/button.tsx";
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuSeparator } from "#components/ui/menu.tsx";

/** Takes nothing; ends the session and goes to the sign-in page. */
export type SignOut = (input: undefined) => Promise<unknown>;

export type SignedIn = { readonly name: string; readonly role: string };

export function UserMenu({ person, signOut }: { person: SignedIn; signOut: SignOut }) {
  const { theme, setTheme, density, setDensity } = usePreferences();
  const { enabled, setEnabled } = useShortcuts();
  const initials = person.name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join("")
    .toUpperCase();
  return (
    <Menu
      trigger={
        <Button look="quiet" aria-label={`${person.name}, ${person.role}: preferences and sign-out`} className="px-1.5">
          <span
            aria-hidden="true"
            className="flex size-5 items-center justify-center rounded-full bg-accent-soft text-xs font-semibold text-accent-strong"
          >
            {initials}
          </span>
          <span className="max-w-32 truncate max-md:hidden">{person.name}</span>
          <ChevronDown aria-hidden="true" className="size-3.5" />
        </Button>
      }
    >
      <MenuLabel>
        {person.name} · {person.role}
      </MenuLabel>
      <MenuSeparator />
      <MenuChoice
        label="Theme"
        value={theme}
        options={choices(themes)}
        onChange={(next) => setTheme(pick(themes, next))}
      />
      <MenuSeparator />
      <MenuChoice
        label="Density"
        value={density}
        options={choices(densities)}
        onChange={(next) => setDensity(pick(densities, next))}
      />
      <MenuSeparator />
      <MenuChoice
        label="Single-key shortcuts"
        value={enabled ? "on" : "off"}
        options={choices(["on", "off"])}
        onChange={(next) => setEnabled(next === "on")}
      />
      <MenuSeparator />
      <MenuItem onSelect={() => void signOut(undefined)}>
        <LogOut aria-hidden="true" className="size-4 text-ink-faint" />
        Sign out
      </MenuItem>
    </Menu>
  );
}

function choices(values: readonly string[]) {
  return values.map((value) => ({ value, label: sentenceCase(value) }));
}

function pick<T extends string>(values: readonly [T, ...T[]], text: string): T {
  return values.find((value) => value === text) ?? values[0];
}
