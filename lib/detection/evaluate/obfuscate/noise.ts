import type { Mutation } from "#lib/detection/evaluate/obfuscate/mutation-types.ts";
import { changeSome } from "#lib/detection/evaluate/obfuscate/text-pieces.ts";

const emoji = ["😀", "🙏", "👍", "✨", "😉", "🔥", "🙈", "💪🏽", "❤️", "🎉"];
const marks = ["...", "!!", ",", ";", " -", "?!", "…", " *"];

/** An emoji behind a word. */
export const emojiNoise: Mutation = (pieces, random) =>
  changeSome(pieces, random, 0.35, ({ text }) => `${text}${random.chance(0.5) ? " " : ""}${random.pick(emoji) ?? ""}`);

/** Marks behind words and numbers; behind an address they would read as its end. */
export const punctuationNoise: Mutation = (pieces, random) =>
  changeSome(pieces, random, 0.4, ({ kind, text }) =>
    kind === "address" ? text : `${text}${random.pick(marks) ?? ""}`,
  );
