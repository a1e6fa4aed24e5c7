"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useShortcut } from "#components/shortcuts/shortcut-provider.tsx";

const CheatSheetDialog = dynamic(
  () => import("#components/shortcuts/cheat-sheet-dialog.tsx").then((file) => file.CheatSheetDialog),
  { ssr: false },
);

/** `?` lists every key that works on the page that is open. Loaded at its first use. */
export function CheatSheet() {
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  useShortcut("?", "Show this list", "Anywhere", () => {
    setUsed(true);
    setOpen(true);
  });
  return used ? <CheatSheetDialog open={open} setOpen={setOpen} /> : null;
}
