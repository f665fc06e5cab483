import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { hullAt } from '../../../src/core/picture/hit.ts';
import { hullRects } from '../../../src/core/picture/hulls.ts';
import { pinned } from '../../../src/core/picture/pinned.ts';
import type { Placement } from '../../../src/core/picture/placement.ts';
import { graphWith } from '../../support/build.ts';
import { placementOf } from '../../support/shipped.ts';
import { draw } from './draw.ts';

const within = { actor: 'russia', as: 'organ of Russia' };
const map = graphWith(
  {
    actors: [{ id: 'russia' }, { id: 'gru', within }, { id: 'fsb', within }, { id: 'iran' }, { id: 'syria' }],
  },
  'russia -support-> iran',
  'russia -opposition-> syria',
  'gru -support-> syria',
  'putin -support-> iran',
);
const at = {
  russia: { x: 200, y: 300 },
  gru: { x: 200, y: 240 },
  fsb: { x: 200, y: 360 },
  iran: { x: 600, y: 310 },
  syria: { x: 600, y: 320 },
  putin: { x: 600, y: 500 },
};
const hull = { x: 200, y: 300, width: 160, height: 240, members: ['gru' as ActorId, 'fsb' as ActorId] };
const placement: Placement = {
  ...placementOf(map, { at }),
  hulls: { ['russia' as ActorId]: hull },
};
const lineOf = (pair: string, scene = draw(map, { placement })) => scene.lines.find(({ id }) => id === pair)!;

describe('a hull', () => {
  test('is where its actor’s own lines start; a line of a member starts at the member', () => {
    expect(lineOf('iran|russia').curve.end.x).toBeCloseTo(280 + 1, 0);
    expect(lineOf('gru|syria').curve.start.x).toBeLessThan(260);
  });

  test('has its lines apart from each other, and no line moves because another one is hidden', () => {
    const one = lineOf('iran|russia').curve.end.y;
    const other = lineOf('russia|syria').curve.start.y;
    expect(Math.abs(one - other)).toBeGreaterThanOrEqual(17);
    const alone = draw(map, { placement, pairs: [map.pairs.get('iran|russia' as never)!] });
    expect(lineOf('iran|russia', alone).curve).toEqual(lineOf('iran|russia').curve);
  });

  test('has its name in grey where only a member is shown, so that nobody is inside a hull without a name', () => {
    const scene = draw(map, { placement, presence: (id) => (id === 'gru' ? 'named' : null) });
    expect(scene.actors.map(({ id, presence, hull: rect }) => [id, presence, rect !== null])).toEqual([
      ['russia', 'grey', true],
      ['gru', 'named', false],
    ]);
  });

  test('is its actor to a tap on its ground', () => {
    const scene = draw(map, { placement });
    expect(hullAt(scene, { x: 130, y: 300 })).toBe('russia');
    expect(hullAt(scene, { x: 400, y: 300 })).toBeNull();
  });

  test('goes with its name, and its members with it, but for one that is placed elsewhere', () => {
    const moved = pinned(placement, {
      ['russia' as ActorId]: { x: 300, y: 350 },
      ['fsb' as ActorId]: { x: 320, y: 300 },
    });
    expect(moved.hulls?.['russia' as ActorId]).toMatchObject({ x: 300, y: 350 });
    expect(moved.boxes['gru' as ActorId]).toMatchObject({ x: 300, y: 290 });
    expect(moved.boxes['fsb' as ActorId]).toMatchObject({ x: 320, y: 300 });
  });

  test('grows around a member that is dragged beyond its edge', () => {
    const moved = pinned(placement, { ['gru' as ActorId]: { x: 420, y: 240 } });
    const rect = hullRects(moved).get('russia' as ActorId)!;
    expect(rect.x + rect.width / 2).toBeGreaterThanOrEqual(420 + 40);
  });

  test('is not drawn where each grouping is one box', () => {
    const gathered = { drawn: [], collapsed: new Map(), inside: new Map(), badge: () => '' };
    expect(draw(map, { placement, gathered }).actors.every(({ hull: rect }) => rect === null)).toBe(true);
  });
});
