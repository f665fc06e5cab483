import { describe, expect, it } from 'vitest';
import { arrange } from '../../../src/core/layout/arrange.ts';
import { PANE_MARGIN, roomNeeded } from '../../../src/core/layout/sheet.ts';
import { NARROW, randomGraph, WIDE } from './random-graph.ts';

const QUICK = { seeds: 4, moves: 60_000 };

describe('arrange', () => {
  it('the narrow pane asks for so little more room that names of 13 px stay above 12 px', () => {
    expect(roomNeeded(randomGraph(1, WIDE))).toBe(1);
    expect(roomNeeded(randomGraph(1, NARROW))).toBeLessThanOrEqual(13 / 12);
  });

  it.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('no two boxes overlap and none leaves the %s pane', (_, pane) => {
    const input = { ...randomGraph(1, pane), ...QUICK };
    const room = roomNeeded(input);
    const { positions, score } = arrange(input);
    expect(score.overlaps).toBe(0);
    for (const { id, width, height } of input.boxes) {
      const at = positions[id]!;
      expect(at.x - width / 2).toBeGreaterThanOrEqual(PANE_MARGIN - 0.1);
      expect(at.x + width / 2).toBeLessThanOrEqual(pane.width * room - PANE_MARGIN + 0.1);
      expect(at.y - height / 2).toBeGreaterThanOrEqual(PANE_MARGIN - 0.1);
      expect(at.y + height / 2).toBeLessThanOrEqual(pane.height * room - PANE_MARGIN + 0.1);
    }
  });

  it('the two poles stand at 30 % and 66 % of the width', () => {
    const { positions } = arrange({ ...randomGraph(2), seeds: 2, moves: 8_000 });
    expect(positions['box 0']!.x).toBeCloseTo(0.3 * WIDE.width, 1);
    expect(positions['box 1']!.x).toBeCloseTo(0.66 * WIDE.width, 1);
  });

  it('the same input gives the same places, and so does the input in another order', () => {
    const input = { ...randomGraph(3), seeds: 2, moves: 20_000 };
    const once = arrange(input);
    expect(arrange(input)).toEqual(once);
    const turnedAbout = { ...input, boxes: input.boxes.toReversed(), lines: input.lines.toReversed() };
    expect(arrange(turnedAbout)).toEqual(once);
  });

  it('Math.random is as it was afterwards', () => {
    const before = Math.random;
    arrange({ ...randomGraph(4), seeds: 1, moves: 0 });
    expect(Math.random).toBe(before);
  });

  it('graphs of no, one and two boxes are placed too', () => {
    const pane = WIDE;
    const one = { id: 'a', width: 80, height: 28 };
    const two = [one, { id: 'b', width: 80, height: 28 }];
    const lines = [{ id: 'l', a: 'a', b: 'b', weight: 9, first: true }];
    expect(arrange({ boxes: [], lines: [], pane, seed: 1 }).positions).toEqual({});
    expect(Object.keys(arrange({ boxes: [one], lines: [], pane, seed: 1 }).positions)).toEqual(['a']);
    expect(arrange({ boxes: two, lines, pane, seed: 1, seeds: 2, moves: 8_000 }).score.tooNear).toBe(0);
    expect(arrange({ boxes: two, lines: [], pane, seed: 1, seeds: 2, moves: 8_000 }).score.overlaps).toBe(0);
  });

  it('a graph of a thousand actors takes seconds, and its boxes do not overlap', () => {
    const { score, positions } = arrange(randomGraph(1, WIDE, { boxes: 1000, lines: 2000, first: 300 }));
    expect(Object.keys(positions)).toHaveLength(1000);
    expect(score.overlaps).toBe(0);
  });

  it('a line to an unknown box is told by name', () => {
    const lines = [{ id: 'l', a: 'a', b: 'nobody', weight: 1, first: false }];
    const boxes = [{ id: 'a', width: 80, height: 28 }];
    expect(() => arrange({ boxes, lines, pane: WIDE, seed: 1 })).toThrow('"nobody"');
  });
});
