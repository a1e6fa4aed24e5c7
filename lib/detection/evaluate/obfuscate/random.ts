import { hash } from "node:crypto";

/** A stream of chance that a seed fixes. */
export type Random = {
  /** At least 0, less than 1. */
  readonly next: () => number;
  readonly chance: (share: number) => boolean;
  /** A whole number from 0 up to, and without, `below`. */
  readonly below: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T | undefined;
};

/** Mulberry32 (T. Ettinger, public domain), started from a hash of the seed: equal seeds give equal streams. */
export function seededRandom(seed: string): Random {
  let state = Number.parseInt(hash("sha256", seed).slice(0, 8), 16);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, chance: (share) => next() < share, pick: (from) => from[below(from.length)] };
}
