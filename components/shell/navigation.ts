import { BellRing, DatabaseZap, LayoutDashboard, type LucideIcon } from "lucide-react";
import type { Permission } from "#lib/access/permissions.ts";

export type Area = {
  readonly href: string;
  readonly name: string;
  readonly icon: LucideIcon;
  readonly key: string;
  readonly permission: Permission;
};

/** The areas of the console, in order. A person sees those they may read. */
export const areas: readonly Area[] = [
  { href: "/overview", name: "Overview", icon: LayoutDashboard, key: "o", permission: "alerts:read" },
  { href: "/alerts", name: "Alerts", icon: BellRing, key: "a", permission: "alerts:read" },
  { href: "/source", name: "Source", icon: DatabaseZap, key: "s", permission: "source:read" },
];

export function areasFor(permissions: readonly string[]): readonly Area[] {
  return areas.filter((area) => permissions.includes(area.permission));
}
