import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measures } from '../../../src/core/look/measures.ts';
import { boxesOf, type BoxSize } from '../../../src/core/picture/boxes.ts';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { graphWith } from '../../support/build.ts';

const measure = (text: string) => 6.5 * text.length;

function boxOf(label: string, fontSize = 14): BoxSize {
  const boxes = boxesOf(graphWith({ actors: [{ id: 'a', name: 'Long name', label }] }), {
    fontSize,
    measure,
  });
  const box = boxes['a' as ActorId];
  if (!box) throw new Error('The actor has no box.');
  return box;
}

describe('the box of a name', () => {
  test('holds a short name in one line', () => {
    expect(boxOf('Taliban')).toEqual({ width: 62, height: 28, lines: ['Taliban'] });
  });

  test('breaks a long one evenly, and not after its first long line', () => {
    expect(boxOf('Terrorist groups in Afghanistan').lines).toEqual(['Terrorist groups', 'in Afghanistan']);
  });

  test('takes a third line only where two are too wide', () => {
    expect(boxOf('Organisation of the Islamic Conference').lines).toHaveLength(3);
  });

  test('leaves a word too long for any line whole', () => {
    const word = 'Donaudampfschifffahrtsgesellschaft';
    expect(boxOf(word)).toMatchObject({ lines: [word], width: Math.ceil(6.5 * word.length + 16) });
  });

  test('of a word without end is cut, not as wide as the map', () => {
    const { lines, width } = boxOf('x'.repeat(500));
    expect(lines[0]).toMatch(/^x+…$/);
    expect(width).toBeLessThan(300);
  });

  test('of very many words is cut once, at its end, at a word', () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`);
    const { lines, width } = boxOf(words.join(' '));
    const text = lines.join(' ');
    expect(lines).toHaveLength(3);
    expect(text.match(/…/g)).toHaveLength(1);
    expect(words.join(' ').startsWith(text.slice(0, -1))).toBe(true);
    expect(words).toContain(text.slice(0, -1).split(' ').at(-1));
    expect(width).toBeLessThan(300);
  });

  test('with an endless word at its end leaves that out', () => {
    expect(boxOf(`The Front ${'x'.repeat(300)}`).lines).toEqual(['The Front…']);
  });

  test('is no smaller than 28 px, and higher with more lines', () => {
    expect(boxOf('A').height).toBe(measures.nameMinHeight);
    expect(boxOf('Terrorist groups in Afghanistan').height).toBeGreaterThan(2 * 14 * measures.nameLeading);
  });

  test('is of the name where no short one is given', () => {
    const graph = graphWith({ actors: [{ id: 'a', name: 'Iran' }] });
    expect(boxesOf(graph, { fontSize: 14, measure })['a' as ActorId]?.lines).toEqual(['Iran']);
  });

  test('holds every word of any name, in its order, in at most three lines', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'é', 'Ж', '-'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const { lines, width, height } = boxOf(words.join('  '));
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(measure(line) + 16).toBeLessThanOrEqual(width);
        expect(height).toBeGreaterThanOrEqual(lines.length * 14 * measures.nameLeading + 10);
      }),
    );
  });
});
