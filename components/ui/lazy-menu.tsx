"use client";

import { useState, type ComponentProps, type ComponentType, type KeyboardEvent, type ReactElement } from "react";
import { Button } from "#components/ui/button.tsx";
import type { MenuEntry } from "#components/ui/menu-entries.ts";

type PopupProps = { trigger: ReactElement; entries: readonly MenuEntry[] };
type MenuProps = { button: ComponentProps<typeof Button>; entries: readonly MenuEntry[] };

const load = () => import("#components/ui/menu-popup.tsx").then((file) => file.MenuPopup);

/**
 * A button with a menu under it. Until its first use it is only a button: hovering or focusing it
 * fetches the menu, pressing it opens the menu as soon as it has arrived.
 */
export function LazyMenu({ button, entries }: MenuProps) {
  const [Popup, setPopup] = useState<ComponentType<PopupProps> | null>(null);
  const open = () => void load().then((loaded) => setPopup(() => loaded));
  if (Popup) return <Popup trigger={<Button {...button} />} entries={entries} />;
  return (
    <Button
      {...button}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={open}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== "ArrowDown") return;
        event.preventDefault();
        open();
      }}
    />
  );
}
