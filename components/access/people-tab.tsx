"use client";

import { UserPlus, X } from "lucide-react";
import { useQueryStates } from "nuqs";
import { useRef, useState } from "react";
import type { People } from "#lib/access/list-people.ts";
import type { AccessActions } from "#components/access/access-actions.ts";
import { accessSearchParams, roleOptions, stateOptions } from "#components/access/access-search-params.ts";
import { InviteDialog } from "#components/access/invite-dialog.tsx";
import { PeopleTable } from "#components/access/people-table.tsx";
import { sentenceCase } from "#components/glossary/kind-names.ts";
import { useShortcut } from "#components/shortcuts/shortcut-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Kbd, Keys } from "#components/ui/kbd.tsx";
import { Select } from "#components/ui/select.tsx";

type Props = { people: People; actions: AccessActions; onChanged: () => void };

/** Everybody who may sign in, and what can be done about it. */
export function PeopleTab({ people, actions, onChanged }: Props) {
  const [search, setSearch] = useQueryStates(accessSearchParams, { shallow: false, history: "push" });
  const [inviting, setInviting] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useShortcut("i", "Invite somebody", "Access", () => setInviting(true));
  useShortcut("/", "Search people", "Access", () => field.current?.focus());
  const narrowed = search.text !== "" || search.role !== "any" || search.state !== "any";
  const clear = () => void setSearch({ text: null, role: null, state: null });
  const inviteButton = (
    <Button look="primary" onClick={() => setInviting(true)}>
      <UserPlus aria-hidden="true" className="size-4" />
      Invite…
      <span aria-hidden="true" className="max-md:hidden">
        <Keys keys={["i"]} />
      </span>
    </Button>
  );
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <form
          role="search"
          className="relative"
          onSubmit={(event) => {
            event.preventDefault();
            void setSearch({ text: String(new FormData(event.currentTarget).get("text") ?? "") || null });
          }}
        >
          <input
            ref={field}
            key={search.text}
            type="search"
            name="text"
            defaultValue={search.text}
            maxLength={100}
            aria-label="Name or e-mail address contains"
            placeholder="Name or e-mail address"
            className="h-7 w-56 rounded-md border border-line-strong bg-surface pr-7 pl-2 shadow-card placeholder:text-ink-faint"
          />
          <span aria-hidden="true" className="pointer-events-none absolute top-1.5 right-1.5">
            <Kbd>/</Kbd>
          </span>
        </form>
        <Select
          label="Role"
          value={search.role}
          options={roleOptions.map((value) => ({ value, label: value }))}
          onChange={(role) => void setSearch({ role })}
        />
        <Select
          label="State"
          value={search.state}
          options={stateOptions.map((value) => ({ value, label: value }))}
          onChange={(state) => void setSearch({ state })}
        />
        {narrowed ? (
          <Button look="quiet" onClick={clear}>
            <X aria-hidden="true" className="size-3.5" />
            Clear all
          </Button>
        ) : null}
        <div className="ml-auto">{inviteButton}</div>
      </div>
      <section aria-label="People" className="rounded-lg border bg-surface shadow-card">
        {people.rows.length === 0 && narrowed ? (
          <EmptyState kind="no-match" title="Nobody matches" action={<Button onClick={clear}>Clear all</Button>}>
            There are {people.everyone} people in all.
          </EmptyState>
        ) : people.everyone <= 1 && !narrowed ? (
          <>
            <PeopleTable rows={people.rows} actions={actions} onChanged={onChanged} />
            <EmptyState kind="first-use" title="You are alone here" action={inviteButton}>
              Invite a second admin first, so that neither of you can be locked out.
            </EmptyState>
          </>
        ) : (
          <PeopleTable rows={people.rows} actions={actions} onChanged={onChanged} />
        )}
      </section>
      <p className="text-sm text-ink-faint">
        {people.total > people.rows.length
          ? `The first ${people.rows.length} of ${people.total}, by name. Narrow the search to see others.`
          : `${sentenceCase(people.total === 1 ? "one person" : `${people.total} people`)}`}
      </p>
      <InviteDialog open={inviting} onOpenChange={setInviting} invite={actions.invite} onChanged={onChanged} />
    </>
  );
}
