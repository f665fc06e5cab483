import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../../src/core/model/ids.ts';
import type { Scene } from '../../../src/core/picture/scene.ts';
import { jump, start, walk, type Direction, type Standpoint } from '../../../src/core/picture/walk.ts';
import { graph, graphWith } from '../../support/build.ts';
import { placementOf } from '../../support/shipped.ts';
import { draw } from './draw.ts';

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];
const at = (actor: string, line: string | null = null): Standpoint => ({ actor: actor as ActorId, line });
const keyOf = (point: Standpoint) => `${point.actor} ${point.line ?? ''}`;

// All that the arrow keys lead to from where the keyboard enters the map.
function reached(scene: Scene): readonly Standpoint[] {
  const first = start(scene);
  const found = new Map<string, Standpoint>();
  const open = first ? [first] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    if (found.has(keyOf(next))) continue;
    found.set(keyOf(next), next);
    for (const direction of DIRECTIONS) open.push(walk(scene, next, direction) ?? next);
  }
  return [...found.values()];
}

// Pairs by number: each actor but the first is linked to an earlier one, so all are connected.
const connected = fc
  .integer({ min: 2, max: 9 })
  .chain((count) =>
    fc.record({
      parents: fc.tuple(...Array.from({ length: count - 1 }, (_, index) => fc.nat(index))),
      more: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 6 }),
      places: fc.array(fc.record({ x: fc.integer({ min: 0, max: 8 }), y: fc.integer({ min: 0, max: 8 }) }), {
        minLength: count,
        maxLength: count,
      }),
    }),
  )
  .map(({ parents, more, places }) => {
    const lines = [...parents.map((parent, index): [number, number] => [parent, index + 1]), ...more];
    const map = graph(...lines.filter(([a, b]) => a !== b).map(([a, b]) => `n${a} -support-> n${b}`));
    // On a grid, so that straight, diagonal and coinciding ways all occur.
    const at = Object.fromEntries(places.map(({ x, y }, index) => [`n${index}`, { x: 120 * x, y: 120 * y }]));
    return draw(map, { at });
  });

describe('the arrow keys', () => {
  test('lead from where they enter to every line and every actor of a connected map', () => {
    fc.assert(
      fc.property(connected, (scene) => {
        const points = reached(scene);
        expect(new Set(points.flatMap(({ line }) => line ?? []))).toEqual(
          new Set(scene.lines.map(({ id }) => id)),
        );
        expect(new Set(points.filter(({ line }) => line === null).map(({ actor }) => actor))).toEqual(
          new Set(scene.actors.map(({ id }) => id)),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('lead along a line at exactly 45° as along any other', () => {
    const scene = draw(graph('a -support-> b'), { at: { a: { x: 100, y: 100 }, b: { x: 400, y: 400 } } });
    expect(reached(scene).filter(({ line }) => line === null)).toHaveLength(2);
  });

  test('reach the strands of an opened pair', () => {
    const map = graph('a -support-> b', 'a -opposition-> b', 'a -accusation?-> b');
    const scene = draw(map, { open: 'a|b' });
    expect(new Set(reached(scene).flatMap(({ line }) => line ?? [])).size).toBe(3);
  });

  const scene = draw(graph('a -support-> b', 'a -support-> c'), {
    at: { a: { x: 100, y: 100 }, b: { x: 400, y: 110 }, c: { x: 110, y: 400 } },
  });

  test('enter the map at the actor with most lines', () => {
    expect(start(scene)).toEqual(at('a'));
    expect(walk(scene, null, 'left')).toEqual(at('a'));
  });

  test('step onto the line that leaves that way, then to its far end', () => {
    const line = walk(scene, at('a'), 'right');
    expect(line).toEqual(at('a', 'a|b'));
    expect(walk(scene, line, 'right')).toEqual(at('b'));
  });

  test('step back from a line to its actor', () => {
    expect(walk(scene, at('a', 'a|b'), 'left')).toEqual(at('a'));
  });

  test('go round to the next line, clockwise by the way down', () => {
    expect(walk(scene, at('a', 'a|b'), 'down')).toEqual(at('a', 'a|c'));
  });

  test('stay where no line leaves that way', () => {
    expect(walk(scene, at('b'), 'right')).toEqual(at('b'));
  });

  test('stand at the actor where the line has gone from the picture', () => {
    expect(walk(scene, at('a', 'gone'), 'right')).toEqual(at('a', 'a|b'));
  });

  test('tell the lines of a hull apart by the way they lead from its name', () => {
    const own = graphWith(
      {
        actors: [
          { id: 'a' },
          { id: 'organ', within: { actor: 'a', as: 'organ of a' } },
          { id: 'b' },
          { id: 'c' },
        ],
      },
      'a -support-> b',
      'a -support-> c',
    );
    const places = {
      a: { x: 100, y: 100 },
      organ: { x: 100, y: 380 },
      b: { x: 420, y: 110 },
      c: { x: 240, y: 420 },
    };
    const hull = { x: 100, y: 240, width: 160, height: 400, members: ['organ' as ActorId] };
    const placement = { ...placementOf(own, { at: places }), hulls: { ['a' as ActorId]: hull } };
    const drawn = draw(own, { placement });
    expect(walk(drawn, at('a'), 'right')).toEqual(at('a', 'a|b'));
    expect(walk(drawn, at('a'), 'down')).toEqual(at('a', 'a|c'));
  });

  test('go nowhere on an empty map', () => {
    const empty = draw(graph());
    expect(start(empty)).toBeNull();
    expect(walk(empty, null, 'up')).toBeNull();
  });
});

describe('a letter', () => {
  const actors = ['taliban', 'tajikistan', 'turkmenistan', 'iran'].map((id) => ({ id }));
  const scene = draw(graphWith({ actors }));
  const names = (letter: string, times: number) => {
    let point: Standpoint | null = null;
    return Array.from({ length: times }, () => (point = jump(scene, point, letter))?.actor);
  };

  test('leads to the names that begin so, in their order, and round again', () => {
    expect(names('t', 4)).toEqual(['tajikistan', 'taliban', 'turkmenistan', 'tajikistan']);
  });

  test('may be a capital', () => {
    expect(names('I', 2)).toEqual(['iran', 'iran']);
  });

  test('with which no name begins leads nowhere', () => {
    expect(jump(scene, at('iran'), 'x')).toEqual(at('iran'));
    expect(jump(scene, null, 'x')).toBeNull();
  });

  test('leads from a line to the next name', () => {
    expect(jump(scene, at('taliban', 'a|b'), 't')).toEqual(at('turkmenistan'));
  });
});
