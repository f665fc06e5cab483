import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../../src/core/model/parse-graph.ts';
import { mapInput } from '../../support/build.ts';

const good = () => mapInput({}, 'russia -supports-> taliban');

describe('input that means harm', () => {
  it.each([[undefined], [null], [0], [''], ['{}'], [[]], [true], [() => 1], [Symbol('map')], [NaN]])(
    '%s gives problems',
    (input) => {
      const parsed = parseGraph(input);
      expect(parsed.ok).toBe(false);
    },
  );

  it('never throws, whatever the input', () => {
    fc.assert(fc.property(fc.anything(), (input) => void parseGraph(input)));
  });

  it('never throws, whatever stands in place of one value of a good map', () => {
    const map = good();
    const paths = pathsIn(map);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const changed: unknown = structuredClone(map);
        put(changed, path, value);
        const parsed = parseGraph(changed);
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('tells a key named __proto__ and lets it change nothing', () => {
    const text = JSON.stringify(good()).replace('"id":"c1"', '"id":"c1","__proto__":{"negated":true}');
    const parsed = parseGraph(JSON.parse(text));
    expect(!parsed.ok && parsed.problems.map(({ where }) => where)).toEqual(['claims[0].__proto__ (c1)']);
    expect(({} as Record<string, unknown>)['negated']).toBeUndefined();
  });

  it('bears deep nesting', () => {
    const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
    expect(parseGraph(deep).ok).toBe(false);
    expect(parseGraph({ ...good(), claims: deep }).ok).toBe(false);
    expect(parseGraph({ ...good(), summary: deep }).ok).toBe(false);
  });

  it('answers a flood of bad rows, and says that it tells only the first', () => {
    const parsed = parseGraph({ ...good(), claims: Array.from({ length: 100_000 }, () => ({ type: 7 })) });
    expect(!parsed.ok && parsed.problems[0]?.message).toContain(
      'There are too many mistakes to list them all',
    );
  });

  it('answers a flood of unknown keys and dangling ids', () => {
    const keys = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${String(index)}`, 1]));
    expect(parseGraph({ ...good(), ...keys }).ok).toBe(false);
    const claims = Array.from({ length: 5_000 }, (_, index) => ({
      ...good().claims[0],
      id: `c${String(index)}`,
      from: `x${String(index)}`,
    }));
    expect(parseGraph({ ...good(), claims }).ok).toBe(false);
  });

  it('keeps a message short where the value is long', () => {
    const parsed = parseGraph({ ...good(), id: 'X'.repeat(100_000), [`k\n${'y'.repeat(100_000)}`]: 1 });
    expect(
      !parsed.ok && Math.max(...parsed.problems.map(({ where, message }) => where.length + message.length)),
    ).toBeLessThan(600);
  });
});

type Path = readonly (string | number)[];

function pathsIn(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return [[step], ...pathsIn(inner).map((path) => [step, ...path])];
  });
}

function put(value: unknown, [key, ...rest]: Path, inner: unknown): void {
  const holder = value as Record<string | number, unknown>;
  if (key === undefined) return;
  if (rest.length === 0) holder[key] = inner;
  else put(holder[key], rest, inner);
}
