"use client";

import type { ConsoleStatus } from "#lib/operations/read-console-status.ts";
import { PaletteButton } from "#components/command/palette-button.tsx";
import { FeedTrustBadge } from "#components/shell/feed-trust-badge.tsx";
import { ModeBadge } from "#components/shell/mode-badge.tsx";
import { UnseenBadge } from "#components/shell/unseen-badge.tsx";
import { useConsoleStatus } from "#components/shell/use-console-status.ts";
import { UserMenu, type SignedIn } from "#components/shell/user-menu.tsx";

type TopBarProps = {
  status: ConsoleStatus;
  person: SignedIn;
  permissions: readonly string[];
};

export function TopBar({ status: initial, person, permissions }: TopBarProps) {
  const status = useConsoleStatus(initial) ?? initial;
  return (
    <header data-chrome className="sticky top-0 z-30 flex h-(--shell-top) items-center gap-3 border-b bg-canvas px-4">
      <PaletteButton permissions={permissions} />
      <div className="ml-auto flex items-center gap-3">
        {permissions.includes("source:read") ? <UnseenBadge unseen={status.unseen} /> : null}
        <FeedTrustBadge feed={status.feed} />
        <ModeBadge mode={status.mode} />
        <UserMenu person={person} />
      </div>
    </header>
  );
}
