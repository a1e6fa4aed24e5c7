"use client";

import { useRouter } from "next/navigation";
import { areasFor, type Area } from "#components/shell/navigation.ts";
import { useShortcut } from "#components/shortcuts/shortcut-provider.tsx";

/** `g` and a letter go to an area. */
export function GoKeys({ permissions }: { permissions: readonly string[] }) {
  return areasFor(permissions).map((area) => <GoKey key={area.href} area={area} />);
}

function GoKey({ area }: { area: Area }) {
  const router = useRouter();
  useShortcut(`g ${area.key}`, `Go to ${area.name.toLowerCase()}`, "Go to", () => router.push(area.href));
  return null;
}
