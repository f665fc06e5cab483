import { describe, expect, it } from 'vitest';
import { arrangeInHulls } from '../../../src/core/layout/hull-arrange.ts';
import { hullsAround } from '../../../src/core/layout/hulls-around.ts';
import type { LayoutInput } from '../../../src/core/layout/layout.ts';
import { placesOf } from '../../../src/core/layout/places-of.ts';
import { roomNeeded } from '../../../src/core/layout/sheet.ts';
import { randomGraph } from './random-graph.ts';

const PANE = { width: 1020, height: 720 };

function hulled(seed: number, boxes: number): LayoutInput {
  const input = randomGraph(seed, PANE, { boxes, lines: boxes * 1.6, first: 12, hubs: [8, 6] });
  const ids = input.boxes.map(({ id }) => id);
  const poles = [ids[0]!, ids[1]!] as const;
  const hulls = [
    { owner: poles[0], members: ids.slice(2, 2 + Math.floor(boxes / 6)) },
    { owner: poles[1], members: ids.slice(boxes - 2) },
  ];
  return { ...input, poles, hulls, moves: 30_000 };
}

describe('a layout with hulls', () => {
  it.each([1, 2, 3, 4, 5].map((seed) => [seed, 15 + 8 * seed] as const))(
    'number %i, of %i boxes, has members inside and nobody else, all within the pane',
    (seed, count) => {
      const input = hulled(seed, count);
      const room = roomNeeded(input);
      const { positions, hulls } = arrangeInHulls(input);
      const isIn = (id: string, owner: string) => {
        const { width, height } = input.boxes.find((box) => box.id === id)!;
        const [at, hull] = [positions[id]!, hulls[owner]!];
        const across = Math.abs(at.x - hull.x) + width / 2 <= hull.width / 2 + 0.2;
        return across && Math.abs(at.y - hull.y) + height / 2 <= hull.height / 2 + 0.2;
      };
      for (const { owner, members } of input.hulls ?? []) {
        for (const id of [owner, ...members]) expect(isIn(id, owner), `${id} in ${owner}`).toBe(true);
        const hull = hulls[owner]!;
        expect(hull.x - hull.width / 2).toBeGreaterThanOrEqual(0);
        expect(hull.x + hull.width / 2).toBeLessThanOrEqual(PANE.width * room + 0.1);
      }
      // The poles face each other, with room between them.
      const [left, right] = [hulls[input.poles![0]]!, hulls[input.poles![1]]!];
      expect(right.x - right.width / 2 - left.x - left.width / 2).toBeGreaterThan(PANE.width * 0.2);
    },
  );

  it('has the same places for the same input, also in another order', () => {
    const input = hulled(3, 30);
    const once = placesOf(input);
    expect(placesOf(input)).toEqual(once);
    const turned = { ...input, boxes: input.boxes.toReversed(), lines: input.lines.toReversed() };
    expect(placesOf(turned)).toEqual(once);
  });
});

describe('around boxes that an author has placed', () => {
  const boxes = ['a', 'b', 'c'].map((id) => ({ id, width: 80, height: 28 }));
  const input: LayoutInput = {
    boxes,
    lines: [],
    pane: PANE,
    seed: 1,
    hulls: [{ owner: 'a', members: ['b'] }],
  };
  const places = (c: { x: number; y: number }) => ({ a: { x: 100, y: 100 }, b: { x: 100, y: 200 }, c });

  it('a hull is as large as its members need', () => {
    expect(hullsAround(input, places({ x: 500, y: 100 }))['a']).toEqual({
      x: 100,
      y: 150,
      width: 108,
      height: 156,
    });
  });

  it('there is none where somebody else would be inside', () => {
    expect(hullsAround(input, places({ x: 110, y: 150 }))).toEqual({});
  });
});
