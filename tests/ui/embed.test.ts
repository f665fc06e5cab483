import { describe, expect, test } from 'vitest';
import { embed, type Entente } from '../../src/ui/embed.ts';
import { withStep } from '../../src/core/query/steps.ts';
import { graph } from '../support/build.ts';
import { explorerOf } from '../support/explorer.ts';

const map = graph(
  'russia -support-> taliban',
  'russia -opposition-> taliban',
  'russia -support?-> tajikistan',
);

function opened(href = 'https://example.org/map?a=1#old') {
  const explorer = explorerOf(map);
  const window: { location: { href: string }; entente?: Entente } = { location: { href } };
  const announce = embed(explorer, window as never);
  if (!window.entente) throw new Error('There is no handle.');
  return { explorer, announce, entente: window.entente };
}

describe('the scripting handle', () => {
  test('names what is drawn, the relations inside closed lines counted', () => {
    const { entente, explorer } = opened();
    expect(entente.visible()).toEqual({
      actors: ['russia', 'taliban'],
      relations: ['russia|support|taliban', 'russia|opposition|taliban'],
    });
    explorer.change({ filters: withStep(explorer.view.filters, 3) });
    expect(entente.visible().relations).toContain('russia|support|tajikistan');
  });

  test('lists actors without lines where they are drawn', () => {
    const { entente, explorer } = opened();
    explorer.change({ filters: { ...explorer.view.filters, lonely: 'names' } });
    expect(entente.visible().actors).toEqual(['russia', 'taliban', 'tajikistan']);
  });

  test('selects by id, and gives the address that restores the view', () => {
    const { entente, explorer } = opened();
    entente.select('russia|taliban');
    expect(explorer.view.selection).toBe('russia|taliban');
    expect(entente.link()).toBe('https://example.org/map?a=1#russia%7Ctaliban');
    entente.select(null);
    expect(entente.link()).toBe('https://example.org/map?a=1');
  });

  test('gives the whole map', () => {
    expect(opened().entente.map).toBe(map.map);
  });

  test('knows places only while the map is on screen', () => {
    const { entente, announce } = opened();
    expect([entente.pointOf('russia'), entente.boxOf('russia')]).toEqual([null, null]);
    announce({ pointOf: () => ({ x: 1, y: 2 }), boxOf: () => null });
    expect(entente.pointOf('russia')).toEqual({ x: 1, y: 2 });
    announce(null);
    expect(entente.pointOf('russia')).toBeNull();
  });
});
