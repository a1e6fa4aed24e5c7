"use client";

import { Dialog } from "@base-ui/react/dialog";
import { Command } from "cmdk";
import { Moon, Rows3, Sun, SunMoon, UserRound, type LucideIcon } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, type ReactNode } from "react";
import { jumpTargets } from "#components/command/jump-target.ts";
import { recentSubjects } from "#components/command/recent-subjects.ts";
import { usePreferences } from "#components/preferences/preferences-provider.tsx";
import { areasFor } from "#components/shell/navigation.ts";
import { Keys } from "#components/ui/kbd.tsx";

type PaletteProps = { open: boolean; onOpenChange: (open: boolean) => void; permissions: readonly string[] };

/** Go to an area, jump to a pasted id, change how the console looks. */
export function CommandPalette({ open, onOpenChange, permissions }: PaletteProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-backdrop" />
        <Dialog.Popup className="fixed top-[12vh] left-1/2 z-50 w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 overflow-hidden rounded-xl bg-raised shadow-pop">
          <Dialog.Title className="sr-only">Command palette</Dialog.Title>
          <PaletteBody permissions={permissions} close={() => onOpenChange(false)} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteBody({ permissions, close }: { permissions: readonly string[]; close: () => void }) {
  const router = useRouter();
  const { setTheme, density, setDensity } = usePreferences();
  const [text, setText] = useState("");
  const maySeeSubjects = permissions.includes("subjects:read");
  const go = (href: string) => () => {
    close();
    router.push(href);
  };
  const act = (run: () => void) => () => {
    run();
    close();
  };
  const jumps = jumpTargets(text).filter((target) => target.kind === "alert" || maySeeSubjects);
  const recent = maySeeSubjects && text === "" ? recentSubjects() : [];
  return (
    <Command label="Command palette" loop>
      <Command.Input
        autoFocus
        value={text}
        onValueChange={setText}
        placeholder="Go to an area, or paste a subject or alert id"
        className="h-11 w-full border-b bg-transparent px-4 text-lg outline-none placeholder:text-ink-faint"
      />
      <Command.List className="max-h-[min(24rem,60vh)] overflow-auto p-1.5">
        <Command.Empty className="px-3 py-6 text-center text-ink-muted">Nothing by that name.</Command.Empty>
        <Group heading="Go to">
          {areasFor(permissions).map(({ href, name, icon, key }) => (
            <Row key={href} value={name} icon={icon} onSelect={go(href)} keys={["g", key]}>
              {name}
            </Row>
          ))}
        </Group>
        {recent.length > 0 ? (
          <Group heading="Recent subjects">
            {recent.map((id) => (
              <Row
                key={id}
                value={`recent ${id}`}
                icon={UserRound}
                onSelect={go(`/subjects/${encodeURIComponent(id)}`)}
              >
                <span className="font-mono">{id}</span>
              </Row>
            ))}
          </Group>
        ) : null}
        {jumps.length > 0 ? (
          <Group heading="Jump to">
            {jumps.map((target) => (
              <Row key={target.href} value={`${target.kind} ${text}`} icon={UserRound} onSelect={go(target.href)}>
                Open {target.kind} <span className="font-mono">{target.id}</span>
              </Row>
            ))}
          </Group>
        ) : null}
        <Group heading="Appearance">
          <Row value="Theme: light" icon={Sun} onSelect={act(() => setTheme("light"))}>
            Theme: light
          </Row>
          <Row value="Theme: dark" icon={Moon} onSelect={act(() => setTheme("dark"))}>
            Theme: dark
          </Row>
          <Row value="Theme: system" icon={SunMoon} onSelect={act(() => setTheme("system"))}>
            Theme: as the system
          </Row>
          <Row
            value="Density"
            icon={Rows3}
            onSelect={act(() => setDensity(density === "compact" ? "comfortable" : "compact"))}
          >
            Density: {density === "compact" ? "comfortable" : "compact"}
          </Row>
        </Group>
      </Command.List>
    </Command>
  );
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="**:[[cmdk-group-heading]]:px-2.5 **:[[cmdk-group-heading]]:py-1 **:[[cmdk-group-heading]]:text-sm **:[[cmdk-group-heading]]:text-ink-faint"
    >
      {children}
    </Command.Group>
  );
}

type RowProps = {
  value: string;
  icon: LucideIcon;
  onSelect: () => void;
  keys?: readonly string[];
  children: ReactNode;
};

function Row({ value, icon: Icon, onSelect, keys, children }: RowProps) {
  return (
    <Command.Item
      value={value}
      onSelect={onSelect}
      className="flex h-8 items-center gap-2.5 rounded-md px-2.5 data-[selected=true]:bg-hover"
    >
      <Icon aria-hidden="true" className="size-4 text-ink-faint" strokeWidth={1.75} />
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {keys ? <Keys keys={keys} /> : null}
    </Command.Item>
  );
}
