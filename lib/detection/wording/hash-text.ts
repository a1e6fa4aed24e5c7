/** FNV-1a over UTF-16 units, in 32 bits. */
export const hashStart = 0x811c9dc5 | 0;

export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of the first `longest` units of a text. */
export function hashText(text: string, longest: number): number {
  const length = Math.min(text.length, longest);
  let hash = hashStart;
  for (let index = 0; index < length; index += 1) hash = hashStep(hash, text.charCodeAt(index));
  return hash;
}
