import {
  BellRing,
  CircleUser,
  DatabaseZap,
  LayoutDashboard,
  Radar,
  ScrollText,
  UsersRound,
  type LucideIcon,
} from "lucide-react";
import type { Permission } from "#lib/access/permissions.ts";

export type Area = {
  readonly href: string;
  readonly name: string;
  readonly icon: LucideIcon;
  readonly key: string;
  /** `null` for what everybody has. */
  readonly permission: Permission | null;
};

/** The areas of the console, in order. A person sees those they may read. */
export const areas: readonly Area[] = [
  { href: "/overview", name: "Overview", icon: LayoutDashboard, key: "o", permission: "alerts:read" },
  { href: "/alerts", name: "Alerts", icon: BellRing, key: "a", permission: "alerts:read" },
  { href: "/policy", name: "Policy", icon: Radar, key: "y", permission: "policy:read" },
  { href: "/source", name: "Source", icon: DatabaseZap, key: "s", permission: "source:read" },
  { href: "/audit", name: "Audit", icon: ScrollText, key: "u", permission: "audit:read" },
  { href: "/access", name: "Access", icon: UsersRound, key: "p", permission: "access:manage" },
  { href: "/account", name: "Account", icon: CircleUser, key: "m", permission: null },
];

export function areasFor(permissions: readonly string[]): readonly Area[] {
  return areas.filter(({ permission }) => permission === null || permissions.includes(permission));
}
