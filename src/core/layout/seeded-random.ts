/** Numbers from 0 up to 1, the same for the same seed (mulberry32, Ettinger 2017). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Runs `work` with a seeded `Math.random`, for libraries that do not accept a generator; the old one is restored even if `work` throws. */
export function withSeededRandom<Result>(seed: number, work: () => Result): Result {
  const before = Math.random;
  Math.random = seededRandom(seed);
  try {
    return work();
  } finally {
    Math.random = before;
  }
}
