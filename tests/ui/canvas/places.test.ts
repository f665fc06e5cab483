import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../../src/core/model/ids.ts';
import { nearSelection } from '../../../src/ui/canvas/places.ts';
import { graph } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';

const map = graph(
  'russia -support-> taliban',
  'russia -terrorist-designation-> taliban',
  'iran -support-> china',
  'iran -support-> syria',
  'iran -support-> yemen',
);
const near = (link: string, inFocus: string | null = null, of = map) =>
  nearSelection(explorerOf(of, { link }), inFocus as ActorId | null);

describe('a pane too small for the map opens on', () => {
  test('the two that the map is about', () => {
    expect(near('')).toEqual(['russia', 'taliban']);
  });

  test('who has the most lines, where it is about no two', () => {
    const options = graph('china -support?-> iran', 'syria -support?-> iran');
    expect(near('', null, options)).toEqual([]);
    expect(near('step=3', null, options)[0]).toBe('iran');
  });

  test('what is selected, else what is in focus', () => {
    expect(near('select=iran|syria')).toEqual(['iran', 'syria']);
    expect(near('select=china', 'russia')[0]).toBe('china');
    expect(near('', 'china')[0]).toBe('china');
  });
});
