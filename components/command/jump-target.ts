const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const looksLikeId = /^[\w.:~-]{1,120}$/;

export type JumpTarget = { readonly kind: "alert" | "subject"; readonly id: string; readonly href: string };

/** Where a pasted text leads: an alert's id is a UUID, anything else without spaces may be a subject's. */
export function jumpTargets(text: string): JumpTarget[] {
  const id = text.trim();
  if (!looksLikeId.test(id)) return [];
  const subject: JumpTarget = { kind: "subject", id, href: `/subjects/${encodeURIComponent(id)}` };
  if (!uuid.test(id)) return [subject];
  return [{ kind: "alert", id, href: `/alerts?row=${id.toLowerCase()}` }, subject];
}
