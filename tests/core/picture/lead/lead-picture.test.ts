import { describe, expect, test } from 'vitest';
import { nameOnMap } from '../../../../src/core/picture/boxes.ts';
import { leadLines } from '../../../../src/core/picture/lead/lead-lines.ts';
import { leadPicture } from '../../../../src/core/picture/lead/lead-picture.ts';
import { leadMeasures, type LeadPicture } from '../../../../src/core/picture/lead/placed.ts';
import { overlap, type Rect } from '../../../../src/core/picture/rect-field.ts';
import type { Graph } from '../../../../src/core/model/graph.ts';
import type { ActorId } from '../../../../src/core/model/ids.ts';
import { initialFilters } from '../../../../src/core/query/filters.ts';
import { leadPair } from '../../../../src/core/query/lead-pair.ts';
import { visible } from '../../../../src/core/query/visible.ts';
import { messagesIn } from '../../../../src/core/words/messages-in.ts';
import { lineWords } from '../../../../src/core/words/tell/line.ts';
import { graphWith } from '../../../support/build.ts';
import { shippedMap } from '../../../support/maps.ts';

// Near the widths of Noto Sans: capitals and bold letters are wider.
const measure = (text: string, size: number, weight: 400 | 600) =>
  [...text].reduce((sum, letter) => sum + (/[A-ZMmWw]/.test(letter) ? 0.78 : 0.53), 0) *
  size *
  (weight === 600 ? 1.06 : 1);

function pictureOf(graph: Graph, width: number, language = 'en'): LeadPicture {
  const lead = leadPair(graph);
  if (!lead) throw new Error('This graph has no lead pair.');
  const messages = messagesIn(language);
  const lines = leadLines(visible(graph, initialFilters(graph)).pairs, lead.ends, {
    word: (relations) => lineWords(graph, relations, false, messages),
  });
  const name = (id: ActorId) => nameOnMap(graph.actors.get(id)!);
  return leadPicture(lines, { width, maxHeight: 330, name, measure });
}

const tracksOf = ({ links }: LeadPicture) => links.flatMap(({ tracks }) => tracks);
const wordsOf = (picture: LeadPicture) => tracksOf(picture).flatMap(({ place }) => (place ? [place] : []));

/** Every part of every line as a thin rectangle, without its very ends. */
const partsOf = (picture: LeadPicture): readonly { readonly track: number; readonly rect: Rect }[] =>
  tracksOf(picture).flatMap(({ points }, track) =>
    points.slice(1).map((to, at) => {
      const from = points[at]!;
      const rect = {
        x: (from.x + to.x) / 2,
        y: (from.y + to.y) / 2,
        width: Math.max(2, Math.abs(to.x - from.x) - 4),
        height: Math.max(2, Math.abs(to.y - from.y) - 4),
      };
      return { track, rect };
    }),
  );

function met(one: readonly Rect[], other: readonly Rect[] = one): number {
  return one.reduce(
    (sum, rect, at) =>
      sum + (one === other ? other.slice(at + 1) : other).filter((each) => overlap(rect, each) > 0.5).length,
    0,
  );
}

const isWithin = ({ x, y, width, height }: Rect, picture: LeadPicture) =>
  x - width / 2 >= 0 &&
  x + width / 2 <= picture.width &&
  y - height / 2 >= 0 &&
  y + height / 2 <= picture.height;

const MAPS = ['russia-taliban-2021', 'orrim-strait-2031'] as const;

for (const map of MAPS)
  for (const language of ['en', 'es'])
    for (const width of [300, 360, 390, 412, 560])
      describe(`${map} in ${language} at ${width} px`, () => {
        const graph = shippedMap(map, language);
        const picture = pictureOf(graph, width, language);
        const names = picture.names.map(({ rect }) => rect);

        test('no name, word or line meets another, and all of it is inside', () => {
          expect(met(names)).toBe(0);
          expect(met(wordsOf(picture))).toBe(0);
          expect(met(wordsOf(picture), names)).toBe(0);
          const parts = partsOf(picture);
          const lines = parts.map(({ rect }) => rect);
          expect(met(lines, wordsOf(picture))).toBe(0);
          expect(met(lines, names)).toBe(0);
          const crossings = parts.filter((one, at) =>
            parts
              .slice(at + 1)
              .some((other) => other.track !== one.track && overlap(one.rect, other.rect) > 0),
          );
          expect(crossings).toEqual([]);
          for (const rect of [...names, ...wordsOf(picture), ...lines])
            expect(isWithin(rect, picture)).toBe(true);
        });

        test('up to eight names of 12.5 px or more, whole, and words as measured', () => {
          expect(picture.names.length).toBeGreaterThanOrEqual(4);
          expect(picture.names.length).toBeLessThanOrEqual(8);
          for (const { id, lines, size, rect } of picture.names) {
            expect(size).toBeGreaterThanOrEqual(12.5);
            expect(lines.join(' ')).toBe(nameOnMap(graph.actors.get(id)!));
            for (const line of lines) expect(measure(line, size, 600)).toBeLessThanOrEqual(rect.width);
          }
          for (const { words, place } of tracksOf(picture))
            for (const line of words)
              expect(measure(line, leadMeasures.word, 400)).toBeLessThanOrEqual(place!.width + 0.01);
        });

        test('what can be tapped is 44 px high, and no band is over another', () => {
          for (const { band } of picture.links) expect(band.height).toBeGreaterThanOrEqual(44);
          expect(met(picture.links.map(({ band }) => band))).toBe(0);
        });

        test('the pair itself has both of its lines, each with its words', () => {
          const [lead] = picture.links;
          expect(lead?.tracks.map(({ sign }) => sign.sign)).toEqual([1, -1]);
          expect(lead?.tracks.filter(({ words }) => words.length === 0)).toEqual([]);
        });

        test('is the same whenever it is laid out', () => {
          expect(pictureOf(graph, width, language)).toEqual(picture);
        });
      });

test('what an end merely wants, could do or does not do is left to the whole map', () => {
  const graph = graphWith(
    { map: { lead: ['a', 'b'] } },
    'a -support-> b',
    'a -support?-> c',
    'a -support!-> d',
    'a -support-> e (intended)',
    'f -support-> a',
    'a -support-> g (probable)',
  );
  expect(pictureOf(graph, 360).names.map(({ id }) => id)).toEqual(['a', 'b', 'g']);
});

test('somebody that both ends act on is between them, with a line from each', () => {
  const graph = graphWith(
    { map: { lead: ['a', 'b'] } },
    'a -support-> b',
    'a -support-> c',
    'b -opposition-> c',
  );
  const { links, names } = pictureOf(graph, 360);
  expect(names).toHaveLength(3);
  const ways = links.slice(1).map(({ ends, tracks }) => {
    const xs = tracks.flatMap(({ points }) => points.map(({ x }) => x));
    return [ends, (xs[0] ?? 0) < (xs.at(-1) ?? 0) ? 'from the left' : 'from the right'];
  });
  expect(ways).toEqual([
    [['a', 'c'], 'from the left'],
    [['b', 'c'], 'from the right'],
  ]);
});

test('a word that no room is wide enough for is left out, and a name without end is cut to its box', () => {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmütze'.repeat(2);
  const graph = graphWith(
    {
      map: { lead: ['a', 'b'] },
      actors: [
        { id: 'a', name: long },
        { id: 'c', name: `${long} und ${long}` },
      ],
    },
    'a -opposition-> b',
    'a -support-> c',
  );
  const picture = pictureOf(graph, 360);
  for (const { rect } of picture.names) expect(isWithin(rect, picture)).toBe(true);
  expect(met(picture.names.map(({ rect }) => rect))).toBe(0);
  for (const rect of wordsOf(picture)) expect(isWithin(rect, picture)).toBe(true);
});
