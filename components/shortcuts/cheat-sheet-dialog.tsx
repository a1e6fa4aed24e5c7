"use client";

import { useShortcuts, type Shortcut } from "#components/shortcuts/shortcut-provider.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Keys } from "#components/ui/kbd.tsx";

const keyNames: Readonly<Record<string, string>> = { Enter: "↵", Escape: "Esc", ArrowDown: "↓", ArrowUp: "↑" };

/** The keys of a sequence as they are printed. */
function printedKeys(sequence: string): string[] {
  return sequence.split(" ").map((key) => keyNames[key] ?? key);
}

/** Every key that works on the page that is open, and the switch for single keys. */
export function CheatSheetDialog({ open, setOpen }: { open: boolean; setOpen: (open: boolean) => void }) {
  const { list, enabled, setEnabled } = useShortcuts();
  const groups = open ? grouped(list()) : [];
  return (
    <Dialog open={open} onOpenChange={setOpen} title="Keyboard" className="w-[min(36rem,calc(100vw-2rem))]">
      <div className="mt-3 gap-8 sm:columns-2">
        {groups.map(([group, shortcuts]) => (
          <section key={group} className="mb-4 break-inside-avoid">
            <h3 className="mb-1 text-sm text-ink-faint">{group}</h3>
            <dl>
              {shortcuts.map((shortcut) => (
                <div key={shortcut.keys} className="flex min-h-7 items-center justify-between gap-4">
                  <dt>{shortcut.label}</dt>
                  <dd>
                    <Keys keys={printedKeys(shortcut.keys)} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="mt-4 flex items-center gap-2 border-t pt-3">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={enabled}
          onChange={(event) => setEnabled(event.target.checked)}
        />
        Single-key shortcuts
        <span className="text-ink-faint">Keys with Ctrl or ⌘ always work.</span>
      </label>
    </Dialog>
  );
}

function grouped(shortcuts: readonly Shortcut[]): [string, Shortcut[]][] {
  const groups = new Map<string, Shortcut[]>([["Anywhere", []]]);
  for (const shortcut of shortcuts) {
    const group = groups.get(shortcut.group) ?? [];
    if (shortcut.label !== null && !group.some((each) => each.keys === shortcut.keys)) group.push(shortcut);
    groups.set(shortcut.group, group);
  }
  return [...groups].filter(([, list]) => list.length > 0);
}
