"use client";

import type { ReactElement } from "react";
import type { MenuEntry } from "#components/ui/menu-entries.ts";
import { Menu, MenuCheck, MenuChoice, MenuItem, MenuLabel, MenuSeparator } from "#components/ui/menu.tsx";

/** The menu of a `LazyMenu`; it opens as soon as it is there, because it is loaded by the press on its button. */
export function MenuPopup({ trigger, entries }: { trigger: ReactElement; entries: readonly MenuEntry[] }) {
  return (
    <Menu trigger={trigger} defaultOpen>
      {entries.map((entry, index) => (
        <Entry key={entry.kind === "check" ? entry.id : index} entry={entry} />
      ))}
    </Menu>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  switch (entry.kind) {
    case "label":
      return <MenuLabel>{entry.text}</MenuLabel>;
    case "separator":
      return <MenuSeparator />;
    case "note":
      return <MenuItem disabled>{entry.text}</MenuItem>;
    case "item":
      return <MenuItem onSelect={entry.onSelect}>{entry.label}</MenuItem>;
    case "check":
      return (
        <MenuCheck checked={entry.checked} onChange={entry.onChange}>
          {entry.label}
        </MenuCheck>
      );
    case "choice":
      return (
        <MenuChoice
          label={entry.name}
          value={entry.value}
          options={entry.options}
          onChange={entry.onChange}
          closes={entry.closes ?? false}
        />
      );
  }
}
