const shortest = 6;
const longest = 16;

/**
 * A function that finds the known word one slip of the finger away: a letter missing, doubled, wrong or swapped with its
 * neighbour. The first letter is trusted, and a spelling near two known words is near none.
 */
export function nearSpelling(words: Iterable<string>): (word: string) => string | null {
  const known = new Set<string>();
  for (const word of words) if (mayBeMisspelt(word)) known.add(word);
  const shortened = new Map<string, string | null>();
  for (const word of known)
    for (const form of withoutOneLetter(word)) shortened.set(form, shortened.has(form) ? null : word);
  return (word) => {
    if (!mayBeMisspelt(word) || known.has(word)) return null;
    const missing = shortened.get(word);
    if (missing !== undefined) return missing;
    const found = new Set<string>();
    for (const form of withoutOneLetter(word)) {
      if (known.has(form)) found.add(form);
      const same = shortened.get(form);
      if (typeof same === "string" && same.length === word.length && differByOne(word, same)) found.add(same);
    }
    return found.size === 1 ? ([...found][0] ?? null) : null;
  };
}

function mayBeMisspelt(word: string): boolean {
  return word.length >= shortest && word.length <= longest && /^[a-z]+$/.test(word);
}

/** The word with each letter but the first left out once. */
function withoutOneLetter(word: string): string[] {
  const forms: string[] = [];
  for (let index = 1; index < word.length; index += 1) {
    if (word[index] !== word[index - 1] || index === 1) forms.push(word.slice(0, index) + word.slice(index + 1));
  }
  return forms;
}

/** One letter is another one, or two neighbours are swapped. */
function differByOne(left: string, right: string): boolean {
  let first = 0;
  while (first < left.length && left[first] === right[first]) first += 1;
  const rest = left.slice(first + 1) === right.slice(first + 1);
  const swapped =
    left[first] === right[first + 1] &&
    left[first + 1] === right[first] &&
    left.slice(first + 2) === right.slice(first + 2);
  return rest || swapped;
}
