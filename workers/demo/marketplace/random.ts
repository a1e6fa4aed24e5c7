/** Repeatable randomness: the same seed gives the same numbers on every machine. */
export type Random = {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly int: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly weighted: <T>(from: readonly (readonly [T, number])[]) => T;
  readonly shuffle: <T>(from: readonly T[]) => T[];
};

/** sfc32 (Doty-Humphrey, PractRand) seeded by an FNV-1a hash of the text, first twelve numbers thrown away. */
export function createRandom(seed: string): Random {
  const next = sfc32(hash(seed, 1), hash(seed, 2), hash(seed, 3));
  for (let warm = 0; warm < 12; warm += 1) next();
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (from) => itemAt(from, int(0, from.length - 1)),
    weighted(from) {
      let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of from) if ((left -= weight) < 0) return value;
      return itemAt(from, from.length - 1)[0];
    },
    shuffle(from) {
      const list = [...from];
      for (let end = list.length - 1; end > 0; end -= 1) {
        const other = int(0, end);
        const kept = itemAt(list, end);
        list[end] = itemAt(list, other);
        list[other] = kept;
      }
      return list;
    },
  };
}

function itemAt<T>(from: readonly T[], index: number): T {
  if (index < 0 || index >= from.length) throw new RangeError("nothing to pick from");
  // Safe: the index was just checked against the length, and lists here have no holes.
  return from[index] as T;
}

function hash(text: string, salt: number): number {
  let value = 2_166_136_261 ^ salt;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 16_777_619);
  return value | 0;
}

function sfc32(a: number, b: number, c: number): () => number {
  let counter = 1;
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
}
