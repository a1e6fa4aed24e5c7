"use client";

import { ListFilter, X } from "lucide-react";
import { useId, useRef, type Ref } from "react";
import { isNarrowed, type AuditSearch } from "#components/audit/audit-search-params.ts";
import type { ChangeSearch } from "#components/audit/use-audit-search.ts";
import { useShortcut } from "#components/shortcuts/shortcut-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Menu, MenuItem } from "#components/ui/menu.tsx";

type Props = { search: AuditSearch; change: ChangeSearch; actionNames: readonly string[] };

const field =
  "h-7 rounded-md border bg-surface px-2 font-mono text-sm shadow-card placeholder:font-sans placeholder:text-ink-faint";

/** Who, what, on what, when, in which request. A click on a value in the list fills these too. */
export function AuditFilters({ search, change, actionNames }: Props) {
  const object = useRef<HTMLInputElement>(null);
  useShortcut("/", "Search by object id", "Audit", () => object.current?.focus());
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 pb-2">
      <ActionMenu search={search} change={change} actionNames={actionNames} />
      <IdField
        inputRef={object}
        label="Object id"
        value={search.object}
        onSend={(value) => change({ object: value })}
      />
      <IdField label="Actor id" value={search.actor} onSend={(actor) => change({ actor })} />
      <IdField label="Request id" value={search.request} onSend={(request) => change({ request })} />
      <TimeField label="From, UTC" value={search.from} onSend={(from) => change({ from })} />
      <TimeField label="To, UTC" value={search.to} onSend={(to) => change({ to })} />
      {isNarrowed(search) ? (
        <Button look="quiet" onClick={() => change(null)}>
          <X aria-hidden="true" className="size-3.5" />
          Clear all
        </Button>
      ) : null}
    </div>
  );
}

function ActionMenu({ search, change, actionNames }: Props) {
  return (
    <Menu
      trigger={
        <Button className={classNames(search.action !== "" && "border-accent bg-accent-soft")}>
          <ListFilter aria-hidden="true" className="size-3.5 text-ink-faint" />
          {search.action === "" ? "Any action" : <span className="font-mono text-sm">{search.action}</span>}
        </Button>
      }
    >
      <MenuItem onSelect={() => change({ action: "" })}>Any action</MenuItem>
      {actionNames.map((action) => (
        <MenuItem key={action} onSelect={() => change({ action })}>
          <span className="font-mono text-sm">{action}</span>
        </MenuItem>
      ))}
    </Menu>
  );
}

type IdFieldProps = {
  label: string;
  value: string;
  onSend: (value: string) => void;
  inputRef?: Ref<HTMLInputElement>;
};

/** Ids match as a whole, so nothing is asked before Enter or before the field is left. */
function IdField({ label, value, onSend, inputRef }: IdFieldProps) {
  const send = (text: string): void => {
    if (text.trim() !== value) onSend(text.trim());
  };
  return (
    <input
      // Another value from outside (Back, "Clear all", a click in the list) starts the field anew.
      key={value}
      ref={inputRef}
      type="search"
      aria-label={label}
      placeholder={label}
      defaultValue={value}
      spellCheck={false}
      autoComplete="off"
      onBlur={(event) => send(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") send(event.currentTarget.value);
        if (event.key === "Escape") event.currentTarget.blur();
      }}
      className={classNames(field, "w-40", value !== "" && "border-accent bg-accent-soft")}
    />
  );
}

const minuteLength = "2026-01-01T00:00".length;

function TimeField({ label, value, onSend }: Omit<IdFieldProps, "inputRef">) {
  const id = useId();
  return (
    <span className="flex items-center gap-1.5">
      <label htmlFor={id} className="text-sm text-ink-faint">
        {label}
      </label>
      <input
        key={value}
        id={id}
        type="datetime-local"
        defaultValue={value.slice(0, minuteLength)}
        onChange={(event) => {
          const text = event.target.value;
          if (text === "" || text.length >= minuteLength)
            onSend(text === "" ? "" : `${text.slice(0, minuteLength)}:00Z`);
        }}
        className={classNames(field, value !== "" && "border-accent bg-accent-soft")}
      />
    </span>
  );
}
