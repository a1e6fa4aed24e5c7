"use client";

import { useRouter } from "next/navigation";
import { useQueryStates } from "nuqs";
import type { ApiTokenRow } from "#lib/access/list-api-tokens.ts";
import type { InviteRow } from "#lib/access/list-invites.ts";
import type { SessionRow } from "#lib/access/list-live-sessions.ts";
import type { People } from "#lib/access/list-people.ts";
import type { AccessActions } from "#components/access/access-actions.ts";
import { accessSearchParams, accessTabs, tabNames, type AccessTab } from "#components/access/access-search-params.ts";
import { InvitesTab } from "#components/access/invites-tab.tsx";
import { PeopleTab } from "#components/access/people-tab.tsx";
import { PermissionMatrix } from "#components/access/permission-matrix.tsx";
import { SessionsTab } from "#components/access/sessions-tab.tsx";
import { TokensTab } from "#components/access/tokens-tab.tsx";
import type { ServerActions } from "#components/data/send-action.ts";
import { useActions } from "#components/data/use-actions.ts";
import { useShortcut } from "#components/shortcuts/shortcut-provider.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Kbd } from "#components/ui/kbd.tsx";

/** What the open tab shows; only that was read. */
export type AccessView =
  | { readonly tab: "people"; readonly people: People }
  | { readonly tab: "roles" }
  | { readonly tab: "invites"; readonly invites: readonly InviteRow[] }
  | { readonly tab: "sessions"; readonly sessions: readonly SessionRow[] }
  | { readonly tab: "tokens"; readonly tokens: readonly ApiTokenRow[] };

type Props = { view: AccessView; actions: ServerActions<AccessActions> };

export function AccessScreen({ view, actions: serverActions }: Props) {
  const actions = useActions<AccessActions>(serverActions);
  const [, setSearch] = useQueryStates(accessSearchParams, { shallow: false, history: "push" });
  const router = useRouter();
  const changed = () => router.refresh();
  return (
    <div className="flex flex-col gap-3 px-4 pb-8">
      <nav aria-label="Parts of access" className="flex flex-wrap gap-1 border-b">
        {accessTabs.map((tab, index) => (
          <Tab
            key={tab}
            tab={tab}
            hotkey={String(index + 1)}
            here={view.tab === tab}
            open={() => void setSearch({ tab, text: null, role: null, state: null })}
          />
        ))}
      </nav>
      {view.tab === "people" ? <PeopleTab people={view.people} actions={actions} onChanged={changed} /> : null}
      {view.tab === "roles" ? <PermissionMatrix /> : null}
      {view.tab === "invites" ? <InvitesTab invites={view.invites} actions={actions} onChanged={changed} /> : null}
      {view.tab === "sessions" ? <SessionsTab sessions={view.sessions} actions={actions} onChanged={changed} /> : null}
      {view.tab === "tokens" ? <TokensTab tokens={view.tokens} actions={actions} onChanged={changed} /> : null}
    </div>
  );
}

function Tab({ tab, hotkey, here, open }: { tab: AccessTab; hotkey: string; here: boolean; open: () => void }) {
  useShortcut(hotkey, `Show ${tabNames[tab].toLowerCase()}`, "Access", open);
  return (
    <button
      type="button"
      aria-current={here ? "true" : undefined}
      onClick={open}
      className={classNames(
        "-mb-px flex h-8 items-center gap-1.5 border-b-2 border-transparent px-2 text-ink-muted hover:text-ink",
        here && "border-accent font-medium text-ink",
      )}
    >
      {tabNames[tab]}
      <span aria-hidden="true" className="max-md:hidden">
        <Kbd>{hotkey}</Kbd>
      </span>
    </button>
  );
}
