import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { orderedClaims } from '../../../src/core/evidence/ordered-claims.ts';
import { passagesOf } from '../../../src/core/evidence/passages.ts';
import { builtInRows } from '../../../src/core/model/built-in-rows.ts';
import { graphOf } from '../../../src/core/model/graph.ts';
import { MapFile } from '../../../src/core/model/map.schema.ts';
import type { Pair } from '../../../src/core/model/pair.ts';
import { claimSentence } from '../../../src/core/words/tell/claim.ts';
import { en } from '../../../src/core/words/messages.ts';
import { pairSentence } from '../../../src/core/words/tell/pair.ts';
import { draw } from '../picture/draw.ts';

const folder = join(import.meta.dirname, '../../../graph-data');
const shipped = ['russia-taliban-2021', 'orrim-strait-2031'].map((name) =>
  graphOf(MapFile.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))), builtInRows),
);

describe.each(shipped)('in $map.id', (map) => {
  const pairs = [...map.pairs.values()].filter(({ a, b }) => a !== b);
  const claimsOf = ({ relations }: Pair) => relations.flatMap(({ claims }) => claims);
  const word = (relations: Pair['relations']) => relations[0]!.lead.id;
  const lines = draw(map, { word }).lines.map(({ pair, word: text }) => [pair, text?.text] as const);

  test('the word on a line, the sentence of a pair and the first quote begin with the same claim', () => {
    for (const pair of pairs) {
      const sentence = pair.leads.map(({ lead }) => lead).map(({ id }) => id);
      const [first] = orderedClaims(map, claimsOf(pair));
      const words = lines.filter(([id]) => id === pair.id).map(([, text]) => text);
      expect([pair.id, first?.id]).toEqual([pair.id, sentence[0]]);
      // Of a pair that points both ways each strand has its own word.
      expect([pair.id, ...words].sort()).toEqual([pair.id, ...sentence].sort());
      expect(passagesOf(orderedClaims(map, claimsOf(pair)))[0]?.claims).toContain(first);
    }
  });

  test('the sentence of a pair begins with the words of that claim', () => {
    for (const pair of pairs) {
      const [first] = pair.relations;
      const own = claimSentence(map, first!.lead, en).replace(/(?:;| \(|,).*$/, '');
      const told = pairSentence(map, pair, en);
      // A flat denial comes before the option that a line is drawn as.
      // "Overt political and intelligence support": a second kind may come between the words of the first.
      const words = own.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      if (!first!.claims.some(({ negated }) => negated))
        expect(told).toMatch(new RegExp(`^${words.join('(?: and [a-z]+)? ')}`));
    }
  });

  test('no pair begins with contact where an act is as firm', () => {
    for (const { relations, standing } of pairs)
      if (relations.some(({ type, standing: own }) => own === standing && type.sign !== 0))
        expect(relations[0]?.type.sign).not.toBe(0);
  });
});
