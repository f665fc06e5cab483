import { describe, expect, test } from 'vitest';
import { emptiestCorner, frameOf } from '../../../src/ui/canvas/small-map.ts';
import { graph } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { shippedOf } from '../../support/shipped.ts';

const map = graph('iran -supports-> russia', 'russia -supports-> china');
const sceneWith = (at: Readonly<Record<string, { x: number; y: number }>>) =>
  explorerOf(map, {}, shippedOf(map, { at })).scene;

describe('a small map', () => {
  test('shows all of the pane, and whoever was moved out of it', () => {
    const within = sceneWith({});
    expect(frameOf(within)).toEqual({ x: 0, y: 0, ...within.pane });
    const moved = sceneWith({ iran: { x: -100, y: 50 } });
    expect(frameOf(moved)).toMatchObject({ x: -140, width: moved.pane.width + 140 });
  });

  test('stands in the corner where it hides the fewest names', () => {
    const { width, height } = sceneWith({}).pane;
    const low = height - 20;
    const corners = { iran: { x: 50, y: low }, russia: { x: width - 50, y: low }, china: { x: 50, y: 20 } };
    expect(emptiestCorner(sceneWith(corners))).toBe('top-right');
  });
});
