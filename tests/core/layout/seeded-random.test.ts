import { describe, expect, it } from 'vitest';
import { seededRandom, withSeededRandom } from '../../../src/core/layout/seeded-random.ts';

describe('withSeededRandom', () => {
  it('the same seed gives the same numbers, another seed others', () => {
    const numbers = (seed: number) => withSeededRandom(seed, () => [Math.random(), Math.random()]);
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
  });

  it('Math.random is put back, even after a throw', () => {
    const before = Math.random;
    const failing = (): never => {
      throw new Error('meant to fail');
    };
    expect(() => withSeededRandom(1, failing)).toThrow('meant to fail');
    expect(Math.random).toBe(before);
  });

  it('numbers lie from 0 up to 1, evenly', () => {
    const random = seededRandom(3);
    const numbers = Array.from({ length: 10_000 }, () => random());
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((sum, number) => sum + number, 0) / 10_000).toBeCloseTo(0.5, 1);
  });
});
