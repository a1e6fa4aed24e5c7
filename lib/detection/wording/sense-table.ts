import { contactAndChat } from "#lib/detection/wording/senses/contact-and-chat.ts";
import { jobsAndThings } from "#lib/detection/wording/senses/jobs-and-things.ts";
import { moneyAndDeals } from "#lib/detection/wording/senses/money-and-deals.ts";
import { numbersAndPlaces } from "#lib/detection/wording/senses/numbers-and-places.ts";
import { peopleAndGrammar } from "#lib/detection/wording/senses/people-and-grammar.ts";
import { foldWord } from "#lib/detection/views/fold-word.ts";
import { hashStep, hashStart, hashText } from "#lib/detection/wording/hash-text.ts";

/** Open addressing over hashes of words; a slot holds up to two senses, numbered from 1, in one number. */
const slots = 1 << 17;
const keys = new Int32Array(slots);
const values = new Uint16Array(slots);
/** Keeps the beginnings of words apart from whole words in the same table. */
const stemSalt = 0x3c6ef372;
const shortestStem = 3;
const longestWord = 24;
/** Arabic adds whose it is to the end of a word. */
const shortestArabicStem = 4;

/** Arabic writes short words in front of the next one. */
const arabicFronts = ["", "ال", "و", "ب", "ل", "بال", "وال", "لل", "ف"];

/** Names of the senses; their numbers count from 1. */
export const senseNames: readonly string[] = compile();

function compile(): string[] {
  const names: string[] = [];
  const lines = [peopleAndGrammar, contactAndChat, moneyAndDeals, jobsAndThings, numbersAndPlaces]
    .join("\n")
    .split("\n");
  for (const line of lines) {
    const [name = "", words] = line.split(": ");
    if (words === undefined) continue;
    names.push(name);
    for (const word of words.split(" ")) enter(word, names.length);
  }
  return names;
}

function enter(word: string, sense: number): void {
  const stem = word.endsWith("*");
  const folded = foldWord(stem ? word.slice(0, -1) : word);
  const arabic = /^[\u0600-\u06ff]/.test(folded);
  for (const front of arabic ? arabicFronts : [""]) {
    const hash = hashText(front + folded, longestWord);
    const open = (stem && folded.length >= shortestStem) || (arabic && folded.length >= shortestArabicStem);
    insert(open ? hash ^ stemSalt : hash, sense);
  }
}

function insert(key: number, sense: number): void {
  let slot = key & (slots - 1);
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
  keys[slot] = key;
  const known = values[slot] ?? 0;
  if (known === 0) values[slot] = sense;
  else if (known < 256 && known !== sense) values[slot] = known | (sense << 8);
}

function find(key: number): number {
  let slot = key & (slots - 1);
  while (keys[slot] !== 0) {
    if (keys[slot] === key) return values[slot] ?? 0;
    slot = (slot + 1) & (slots - 1);
  }
  return 0;
}

/** The senses of a folded word: the first in the low eight bits, a second above them, 0 for none. Allocates nothing. */
export function sensesOf(word: string): number {
  const length = Math.min(word.length, longestWord);
  let hash = hashStart;
  let longest = 0;
  for (let index = 0; index < length; index += 1) {
    hash = hashStep(hash, word.charCodeAt(index));
    if (index + 1 < shortestStem) continue;
    const found = find(hash ^ stemSalt);
    if (found !== 0) longest = found;
  }
  const whole = find(hash);
  return whole === 0 ? longest : whole;
}
