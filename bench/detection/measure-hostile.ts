import { detectContent } from "#lib/detection/detect-content.ts";
import { toolsWithout } from "./engine.ts";

export type Hostile = { readonly name: string; readonly millis: number; readonly growth: number };

/** Texts that make slow detectors slow: one small piece over and over. */
const pieces: Readonly<Record<string, string>> = {
  spaces: " ",
  letters: "a",
  digits: "1 ",
  long_number: "7",
  signs: "@",
  brackets: "(",
  at: "at ",
  dot: "dot ",
  marks: "\u0301",
  joiners: "\u200d",
  halves: "\ud83d",
  emoji: "😀",
  keycaps: "1\ufe0f\u20e3",
  cancel: "cancel ",
  offers: "call me cash app ",
  mixed: "a1",
  mails: "a@b.",
  hosts: "a.b",
  spelled_mail: "ana at example dot org ",
  numbers: "one ",
  glued_numbers: "fiveeightone",
  phones: "+1(1",
  phone_list: "831 555 0107, ",
  sums: "1+1",
  ibans: "GB29 ",
  handles: "a@ybl ",
  names: "ana_b.c ",
  letters_apart: "a b . c ",
  roman: "i v ",
  quotes: 'google "A ',
  riddle: "last two plus my age then ",
  backwards: "flip gro.elpmaxe ",
  commas: "a,com ",
  arabic: "واحد ",
  hindi: "एक ",
};
const size = 10_000;
const repeats = 20;

/** Milliseconds for 10 KB of each, and how much longer 20 KB take. */
export function measureHostile(): Hostile[] {
  return Object.entries(pieces).map(([name, piece]) => {
    const single = fastest(textOf(piece, size));
    const double = fastest(textOf(piece, size * 2));
    return { name, millis: single, growth: double / Math.max(single, 0.05) };
  });
}

function textOf(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function fastest(text: string): number {
  const tools = toolsWithout([]);
  const message = { text, senderId: "a", receiverId: "b", at: new Date(0), bookingStage: "before_booking" } as const;
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < repeats; round += 1) {
    const started = performance.now();
    detectContent({ ...message, history: [] }, tools);
    least = Math.min(least, performance.now() - started);
  }
  return least;
}
