"use client";

import { Search } from "lucide-react";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { Keys } from "#components/ui/kbd.tsx";

// Loaded at the first use: most visits to a page never open it.
const CommandPalette = dynamic(
  () => import("#components/command/command-palette.tsx").then((file) => file.CommandPalette),
  {
    ssr: false,
  },
);

/** Opens the palette, by click or Ctrl/⌘ K. */
export function PaletteButton({ permissions }: { permissions: readonly string[] }) {
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setUsed(true);
      setOpen((current) => !current);
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => {
          setUsed(true);
          setOpen(true);
        }}
        className="flex h-7 w-64 items-center gap-2 rounded-md border bg-surface px-2 text-ink-faint shadow-card transition-colors hover:bg-hover max-md:w-9"
      >
        <Search aria-hidden="true" className="size-3.5 shrink-0" />
        <span className="flex-1 truncate text-left max-md:sr-only">Go to, or paste an id</span>
        <span aria-hidden="true" className="max-md:hidden">
          <Keys keys={["Ctrl", "K"]} />
        </span>
      </button>
      {used ? <CommandPalette open={open} onOpenChange={setOpen} permissions={permissions} /> : null}
    </>
  );
}
