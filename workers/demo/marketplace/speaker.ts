/** Somebody who writes messages, with the little habits that make a hand recognisable. */
import type { Country } from "#workers/demo/marketplace/places.ts";
import { createRandom, type Random } from "#workers/demo/marketplace/random.ts";

export type Speaker = {
  readonly userId: number;
  readonly firstName: string;
  readonly email: string;
  readonly phone: string;
  readonly country: Country;
};

type Habits = {
  readonly lowerCase: boolean;
  readonly dropsFullStop: boolean;
  readonly slipsPerMessage: number;
  readonly emoji: readonly string[];
};

/** The same person has the same habits always, in history and live. */
function habitsOf(userId: number): Habits {
  const random = createRandom(`habits:${userId}`);
  return {
    lowerCase: random.chance(0.18),
    dropsFullStop: random.chance(0.45),
    slipsPerMessage: random.weighted([
      [0, 50],
      [0.06, 35],
      [0.25, 15],
    ]),
    emoji: random.chance(0.15) ? [random.pick(["🙂", "😊", "👍", "🙏", "😅"])] : [],
  };
}

/** Writes the text as this person would: case, full stop, slips of the finger. Digits and addresses stay. */
export function writtenBy(speaker: Speaker, text: string, random: Random): string {
  const habits = habitsOf(speaker.userId);
  let written = habits.lowerCase ? text.toLowerCase() : text;
  if (random.chance(habits.slipsPerMessage)) written = withSlip(written, random);
  if (habits.dropsFullStop) written = written.replace(/\.$/, "");
  if (habits.emoji.length > 0 && random.chance(0.2)) written = `${written} ${random.pick(habits.emoji)}`;
  return written;
}

function withSlip(text: string, random: Random): string {
  const words = text.split(" ");
  const candidates = words.flatMap((word, index) => (/^[a-zà-ÿ]{5,}$/.test(word) ? [index] : []));
  if (candidates.length === 0) return text;
  const chosen = random.pick(candidates);
  const word = words[chosen] ?? "";
  const at = random.int(1, word.length - 3);
  const pair = word.slice(at, at + 2);
  const slip = random.pick([`${pair.charAt(1)}${pair.charAt(0)}`, pair.charAt(0), `${pair.charAt(0)}${pair}`]);
  words[chosen] = word.slice(0, at) + slip + word.slice(at + 2);
  return words.join(" ");
}
