"use client";

import { ChevronDown, CircleUser, LogOut } from "lucide-react";
import { useRouter } from "next/navigation";
import { signOut } from "#components/account/sign-out.ts";
import { densities, themes } from "#components/preferences/preferences.ts";
import { usePreferences } from "#components/preferences/preferences-provider.tsx";
import { useShortcuts } from "#components/shortcuts/shortcut-provider.tsx";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import type { MenuEntry } from "#components/ui/menu-entries.ts";
import { LazyMenu } from "#components/ui/lazy-menu.tsx";

export type SignedIn = { readonly name: string; readonly role: string };

export function UserMenu({ person }: { person: SignedIn }) {
  const { theme, setTheme, density, setDensity } = usePreferences();
  const { enabled, setEnabled } = useShortcuts();
  const router = useRouter();
  const initials = person.name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join("")
    .toUpperCase();
  const face = (
    <>
      <span
        aria-hidden="true"
        className="flex size-5 items-center justify-center rounded-full bg-accent-soft text-xs font-semibold text-accent-strong"
      >
        {initials}
      </span>
      <span className="max-w-32 truncate max-md:sr-only">{person.name}</span>
      <span className="sr-only">({person.role}): preferences and sign-out</span>
      <ChevronDown aria-hidden="true" className="size-3.5" />
    </>
  );
  return (
    <LazyMenu
      button={{ look: "quiet", className: "px-1.5", children: face }}
      entries={[
        { kind: "label", text: `${person.name} · ${person.role}` },
        { kind: "item", label: accountLabel, onSelect: () => router.push("/account") },
        { kind: "separator" },
        choice("Theme", theme, themes, setTheme),
        { kind: "separator" },
        choice("Density", density, densities, setDensity),
        { kind: "separator" },
        choice("Single-key shortcuts", enabled ? "on" : "off", onOrOff, (next) => setEnabled(next === "on")),
        { kind: "separator" },
        { kind: "item", label: signOutLabel, onSelect: () => void signOut() },
      ]}
    />
  );
}

const onOrOff = ["on", "off"] as const;

const accountLabel = (
  <>
    <CircleUser aria-hidden="true" className="size-4 text-ink-faint" />
    Account
  </>
);

const signOutLabel = (
  <>
    <LogOut aria-hidden="true" className="size-4 text-ink-faint" />
    Sign out
  </>
);

function choice<T extends string>(name: string, value: T, values: readonly T[], onPick: (value: T) => void): MenuEntry {
  return {
    kind: "choice",
    name,
    value,
    options: values.map((each) => ({ value: each, label: sentenceCase(each) })),
    onChange(next) {
      const picked = values.find((each) => each === next);
      if (picked) onPick(picked);
    },
  };
}
