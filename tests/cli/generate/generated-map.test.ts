import { describe, expect, it } from 'vitest';
import { generatedMap } from '../../../src/cli/generate/generated-map.ts';
import { checkAgainst } from '../../../src/cli/check-against.ts';
import { sha256 } from '../../../src/cli/record-file.ts';
import { readMapText } from '../../../src/core/formats/json.ts';
import { actorKinds } from '../../../src/core/model/actor-kinds.ts';
import { parseEdtf } from '../../../src/core/model/edtf-date.ts';
import { relationTypes } from '../../../src/core/model/relation-types.ts';

const BIG = { actors: 1000, claims: 2000, seed: 7, textFile: 'big.txt' };
const big = generatedMap(BIG);

function read(wish: typeof BIG) {
  const { map, text } = generatedMap(wish);
  const found = readMapText(JSON.stringify(map));
  if (!found.ok)
    throw new Error(found.problems.map(({ where, message }) => `${where}: ${message}`).join('\n'));
  return { graph: found.graph, warnings: found.warnings, text };
}

const text = (content: string) => new Map([['chronicle', { text: content, sha256: sha256(content) }]]);

describe('a generated map', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(JSON.stringify(generatedMap(BIG))).toBe(JSON.stringify(big));
    expect(JSON.stringify(generatedMap({ ...BIG, seed: 8 }))).not.toBe(JSON.stringify(big));
  });

  it.each([
    [2, 1],
    [2, 24],
    [3, 2],
    [9, 5],
    [40, 20],
    [40, 500],
    [300, 600],
  ])(
    'of %i actors and %i statements is valid, names each actor, and all its quotes are found',
    (actors, claims) => {
      const { graph, warnings, text: content } = read({ ...BIG, actors, claims });
      expect([graph.actors.size, graph.claims.size]).toEqual([actors, claims]);
      expect(warnings.filter(({ message }) => message.includes('is in no statement'))).toEqual([]);
      const { results, problems } = checkAgainst(graph, text(content));
      expect(problems).toEqual([]);
      const told = new Set(Object.values(results).flat());
      expect([...told].filter((result) => result !== 'found' && result !== null)).toEqual([]);
    },
  );

  it('has every relation type, kind of actor, certainty and mood', () => {
    const { actors, claims } = big.map;
    expect(new Set(claims.map(({ type }) => type))).toEqual(new Set(relationTypes.map(({ id }) => id)));
    expect(new Set(actors.map(({ kind }) => kind))).toEqual(new Set(actorKinds.map(({ id }) => id)));
    expect(new Set(claims.map(({ certainty }) => certainty)).size).toBe(5);
    expect(new Set(claims.map(({ mood }) => mood)).size).toBe(6);
  });

  it('has dates of every sort, with open and unknown ends', () => {
    const held = big.map.claims.flatMap(({ held: one }) => (one === undefined ? [] : [parseEdtf(one)]));
    expect(held).not.toContain(null);
    const sorts = new Set(
      held.map((one) =>
        one?.kind === 'interval'
          ? [one.from, one.to].map((end) => (typeof end === 'string' ? end : 'date')).join('/')
          : `${String(one?.span)} ${one?.season ? 'season' : ''} ${String(one?.about)} ${String(one?.uncertain)}`,
      ),
    );
    for (const sort of ['date/open', 'open/date', 'date/unknown', 'unknown/date', 'date/date'])
      expect(sorts).toContain(sort);
    for (const sort of ['1 season false false', '10  false false', '100  false false', '1  true true'])
      expect(sorts).toContain(sort);
  });

  it('has few actors with many ties and many with few', () => {
    const degrees = new Map<string, number>();
    for (const { from, to } of big.map.claims)
      for (const end of [from, to])
        if (typeof end === 'string') degrees.set(end, (degrees.get(end) ?? 0) + 1);
    const sorted = [...degrees.values()].sort((one, other) => other - one);
    const median = sorted[500] ?? 0;
    expect(sorted[0]).toBeGreaterThan(20 * median);
  });

  it('has names with accents and names from right to left', () => {
    const names = big.map.actors.map(({ name }) => name);
    expect(names.some((name) => /[À-ž]/.test(name))).toBe(true);
    expect(names.some((name) => /\p{Script=Arabic}/u.test(name))).toBe(true);
    expect(names.some((name) => /\p{Script=Hebrew}/u.test(name))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says in its text that it is generated and free', () => {
    expect(big.text.slice(0, 400)).toMatch(/written by a generator.*CC0 1\.0/s);
  });
});
