/** A shortcut: one key (`j`, `?`, `Enter`) or two in a row (`g a`). */
export type KeySequence = string;

/** Time in which the second key of a sequence must follow. */
export const sequenceMs = 1_200;

export type Pending = { readonly key: string; readonly at: number } | null;

/**
 * Finds the shortcut a key press completes. `pending` is the key before it, if it could start a
 * sequence. Returns the match and what is pending now. Pure.
 */
export function matchKeys(
  sequences: readonly KeySequence[],
  pending: Pending,
  key: string,
  at: number,
): { readonly match: KeySequence | null; readonly pending: Pending } {
  if (pending && at - pending.at <= sequenceMs) {
    const pair = `${pending.key} ${key}`;
    if (sequences.includes(pair)) return { match: pair, pending: null };
  }
  if (sequences.some((sequence) => sequence.startsWith(`${key} `))) return { match: null, pending: { key, at } };
  return { match: sequences.includes(key) ? key : null, pending: null };
}

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing"> & {
  target: EventTarget | null;
};

/** Whether single keys must be left alone: the person types, a modifier is held, or a dialog or menu has the keys. */
export function keysAreTaken(event: KeyPress): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("input, textarea, select")) return true;
  if ((event.key === "Enter" || event.key === " ") && target.matches("a, button, summary, [role=button]")) return true;
  return target.closest("[role=dialog], [role=alertdialog], [role=menu], [role=listbox]") !== null;
}
