import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measures } from '../../../src/core/look/measures.ts';
import { withClearWords } from '../../../src/core/picture/clear-words.ts';
import { drawnExtent } from '../../../src/core/picture/drawn-extent.ts';
import { overlap, type Rect } from '../../../src/core/picture/rect-field.ts';
import type { Scene } from '../../../src/core/picture/scene.ts';
import { graph } from '../../support/build.ts';
import { draw, onlyLine } from './draw.ts';

const TOUCH = 8;
const measure = (text: string, size: number) => 0.5 * size * text.length;
const wordsIn = ({ lines }: Scene): readonly Rect[] =>
  lines.flatMap(({ word }) => (word?.always ? [{ ...word.at, width: word.width, height: word.height }] : []));

const dense = graph(
  'russia -support-> iran',
  'russia -opposition-> iran',
  'iran -opposition!-> taliban',
  'taliban -support?-> china',
  'china -engagement- russia',
  'china -support!-> iran',
  'taliban -military-presence-> russia',
);
const place = fc.record({ x: fc.integer({ min: 60, max: 500 }), y: fc.integer({ min: 20, max: 300 }) });
const places = fc.record({ russia: place, iran: place, taliban: place, china: place });

describe('the words of a picture on paper', () => {
  test('cover no name and no other word, wherever the actors are', () => {
    fc.assert(
      fc.property(places, (at) => {
        const scene = withClearWords(draw(dense, { at }));
        const words = wordsIn(scene);
        for (const [index, word] of words.entries()) {
          for (const { box } of scene.actors) expect(overlap(word, box)).toBeLessThanOrEqual(TOUCH);
          for (const other of words.slice(index + 1)) expect(overlap(word, other)).toBeLessThanOrEqual(TOUCH);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('may be where the pane has ended, and what is drawn includes them', () => {
    const at = { russia: { x: 40, y: 20 }, iran: { x: 40, y: 300 } };
    const one = draw(graph('russia -supports-politically!-> iran'), {
      at,
      word: () => 'does not support it',
    });
    const scene = withClearWords(one);
    const { word, middle } = onlyLine(scene);
    expect(word?.always).toBe(true);
    const extent = drawnExtent(scene, null, measure)!;
    for (const { x, width } of [
      { ...word!.at, width: word!.width },
      { ...middle, width: measures.cross },
    ]) {
      expect(x - width / 2).toBeGreaterThanOrEqual(extent.x - extent.width / 2);
      expect(x + width / 2).toBeLessThanOrEqual(extent.x + extent.width / 2);
    }
  });
});
