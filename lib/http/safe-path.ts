/**
 * The path of `target` when it stays on this console, else `null`. For addresses that came with a
 * request and will be navigated to: no other host, no other scheme, no control characters.
 */
export function safePath(target: string, publicUrl: string): string | null {
  if (target.length > 2_000 || /[\\\p{C}]/u.test(target)) return null;
  const ours = new URL(publicUrl);
  const relative = target.startsWith("/") && !target.startsWith("//");
  if (!relative && !target.startsWith(`${ours.origin}/`)) return null;
  if (!URL.canParse(target, ours)) return null;
  const url = new URL(target, ours);
  // "/x/..//host" becomes "//host" only once it is resolved.
  if (url.origin !== ours.origin || url.pathname.startsWith("//")) return null;
  return `${url.pathname}${url.search}${url.hash}`;
}
