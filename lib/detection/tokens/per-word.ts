const mostWords = 20_000;
const longestWord = 40;

/** Numbers of the words seen so far, and what was worked out for each; all are dropped together when there are too many. */
const numbers = new Map<string, number>();
const tables: unknown[][] = [];

/** Marks a word that is not remembered. */
export const unknownWord = -1;

/**
 * The number of a word. Chats repeat a few thousand words over and over, so one look-up a word pays for all that is
 * known about it. Long words, which hostile texts are made of, get none.
 */
export function wordNumber(raw: string): number {
  const known = numbers.get(raw);
  if (known !== undefined) return known;
  if (raw.length > longestWord) return unknownWord;
  if (numbers.size >= mostWords) {
    numbers.clear();
    for (const table of tables) table.length = 0;
  }
  const number = numbers.size;
  numbers.set(raw, number);
  return number;
}

/** Remembers what a pure function says about a word under its number. */
export function perWord<T extends object | string | number | boolean>(
  compute: (word: string) => T,
): (word: string, number?: number) => T {
  const answers: (T | undefined)[] = [];
  tables.push(answers);
  return (word, number = wordNumber(word)) => {
    if (number === unknownWord) return compute(word);
    return (answers[number] ??= compute(word));
  };
}
