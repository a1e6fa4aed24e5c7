import { lookalikes } from "#lib/detection/views/lookalikes.ts";

/**
 * One spelling for a word: lower case, without accents, Arabic letters in one form. Only for comparing with a
 * lexicon that went through the same function; never shown, never used for digits.
 */
export function foldWord(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  if (/^[A-Za-z]*$/.test(word)) return word.toLowerCase();
  let folded = "";
  for (const letter of word.toLowerCase().normalize("NFD"))
    folded += letterForms.get(letter) ?? (isDropped(letter) ? "" : letter);
  return folded;
}

const letterForms: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ı", "i"],
  ["þ", "th"],
  ["ى", "ي"],
  ["ی", "ي"],
  ["ے", "ي"],
  ["ک", "ك"],
  ["ہ", "ه"],
  ["ھ", "ه"],
  ["ة", "ه"],
  ["ۃ", "ه"],
  ["ٱ", "ا"],
  ["ँ", "ं"],
  ["ئ", "ي"],
]);

function isDropped(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x300) return false;
  return code <= 0x36f || (code >= 0x64b && code <= 0x655) || code === 0x640 || code === 0x670 || code === 0x93c;
}

/** The word with letters of other alphabets replaced by the Latin ones they look like, or null if none was. */
export function latinLookalike(word: string): string | null {
  let changed = false;
  let result = "";
  for (const letter of word) {
    const latin = lookalikes.get(letter);
    if (latin !== undefined) changed = true;
    result += latin ?? letter;
  }
  return changed ? foldWord(result) : null;
}
