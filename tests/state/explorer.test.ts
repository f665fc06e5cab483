import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageKey } from '../../src/core/evidence/passages.ts';
import { initialFilters, only, toggle, withOff, LONELY } from '../../src/core/query/filters.ts';
import { lookFacet } from '../../src/core/query/facets/look.ts';
import { withStep } from '../../src/core/query/steps.ts';
import { graph, graphWith } from '../support/build.ts';
import { explorerOf } from '../support/explorer.ts';
import { shippedOf } from '../support/shipped.ts';

const map = graph(
  'russia -intelligence-sharing-> taliban',
  'russia -terrorist-designation-> taliban',
  'russia -support?-> tajikistan',
  'iran -opposition-> isis-k (uncommitted)',
  'russia -opposition-> "radical ideas"',
);
const drawn = (explorer: ReturnType<typeof explorerOf>) => explorer.scene.lines.map(({ id }) => id);
const presence = (explorer: ReturnType<typeof explorerOf>) =>
  Object.fromEntries(explorer.scene.actors.map(({ id, presence }) => [id, presence]));

describe('a map that is opened', () => {
  test('shows what is stated, and nobody else', () => {
    const explorer = explorerOf(map);
    expect(drawn(explorer)).toEqual(['russia|taliban+', 'russia|taliban-']);
    expect(presence(explorer)).toEqual({
      russia: 'named',
      taliban: 'named',
    });
  });

  test('has nothing selected, an empty link and nothing missing', () => {
    const explorer = explorerOf(map);
    expect([explorer.selected.kind, explorer.link, explorer.missing]).toEqual(['none', '', []]);
  });

  test('opens on what its link says', () => {
    const explorer = explorerOf(map, { link: 'select=russia|taliban&step=3&theme=dark' });
    expect(explorer.selected).toMatchObject({ kind: 'pair', pair: { id: 'russia|taliban' } });
    expect(explorer.view.theme).toBe('dark');
    expect(drawn(explorer)).toContain('russia|tajikistan');
  });

  test('shows first what fits the screen, where the link does not say', () => {
    expect(explorerOf(map, { firstView: 'list' }).view.view).toBe('list');
    expect(explorerOf(map, { firstView: 'list' }).link).toBe('');
    expect(explorerOf(map, { firstView: 'list', link: 'view=map' }).view.view).toBe('map');
  });

  test('takes the picture that fits the pane', () => {
    const shipped = shippedOf(map);
    const narrow = { ...shipped.placements.wide, fontSize: 13 };
    const both = { ...shipped, placements: { ...shipped.placements, narrow } };
    expect(explorerOf(map, { picture: 'narrow' }, both).scene.fontSize).toBe(13);
    expect(explorerOf(map, { picture: 'wide' }, both).scene.fontSize).toBe(14);
  });
});

describe('a link', () => {
  test('restores any view, with everything that follows from it', () => {
    const filters = fc.record({
      step: fc.constantFrom(1 as const, 2 as const, 3 as const),
      types: fc.subarray(['intelligence-sharing', 'terrorist-designation', 'support']),
      lonely: fc.constantFrom(...LONELY),
    });
    const selections = [null, 'russia', 'russia|taliban', 'russia|support|tajikistan', 'c1', 'c5'];
    fc.assert(
      fc.property(
        filters,
        fc.constantFrom(...selections),
        fc.constantFrom('map' as const, 'list' as const),
        fc.string({ maxLength: 12 }),
        ({ step, types, lonely }, selection, view, search) => {
          const one = explorerOf(map);
          const stepped = withOff(withStep(initialFilters(map), step), 'type', types);
          one.change({ filters: { ...stepped, lonely }, selection, view, search });
          const other = explorerOf(map, { link: one.link });
          expect(other.missing).toEqual([]);
          expect(other.view).toEqual({ ...one.view, search: other.view.search });
          expect(other.link).toBe(one.link);
          expect(drawn(other)).toEqual(drawn(one));
          expect(presence(other)).toEqual(presence(one));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('that names what the map does not hold opens the map and tells so', () => {
    const explorer = explorerOf(map, { link: 'select=gone&off.type=arming' });
    expect(explorer.missing).toEqual(['gone', 'arming']);
    expect(explorer.view).toEqual(explorerOf(map).view);
  });

  test('that is followed later is no typing, and what the last one missed is forgotten', () => {
    const explorer = explorerOf(map, { link: 'gone' });
    explorer.change({ search: 't' }, { typing: true });
    explorer.go('taliban');
    expect([explorer.typing, explorer.missing, explorer.view.search]).toEqual([false, [], '']);
  });
});

describe('a change', () => {
  test('leaves all else as it is', () => {
    const explorer = explorerOf(map, { link: 'select=taliban&theme=dark' });
    explorer.change({ view: 'list' });
    expect(explorer.view).toMatchObject({ selection: 'taliban', theme: 'dark', view: 'list' });
  });

  test('by typing is told apart from a discrete one', () => {
    const explorer = explorerOf(map);
    explorer.change({ search: 'ta' }, { typing: true });
    expect(explorer.typing).toBe(true);
    explorer.change({ search: '' });
    expect(explorer.typing).toBe(false);
  });

  test('clears what the link missed', () => {
    const explorer = explorerOf(map, { link: 'gone' });
    explorer.change({ theme: 'dark' });
    expect(explorer.missing).toEqual([]);
  });

  test('of filters moves no actor', () => {
    const explorer = explorerOf(map);
    const places = () =>
      new Map(explorer.scene.actors.map(({ id, box }): [string, number[]] => [id, [box.x, box.y]]));
    const filters = initialFilters(map);
    explorer.change({ filters: { ...withStep(filters, 3), lonely: 'names' } });
    const before = places();
    expect(before.size).toBe(map.actors.size);
    for (const next of [
      withStep(filters, 3),
      toggle(filters, 'sign', 'supports'),
      only(map, filters, lookFacet.id, 'alleged'),
      { ...filters, lonely: 'names' as const },
      { ...filters, lonely: 'none' as const },
    ]) {
      explorer.change({ filters: next });
      for (const [id, place] of places()) expect(place, id).toEqual(before.get(id));
    }
  });
});

describe('a selection', () => {
  test.each([
    ['russia', 'actor', null],
    ['russia|taliban', 'pair', 'russia|taliban'],
    ['russia|intelligence-sharing|taliban', 'pair', 'russia|taliban'],
    ['c2', 'pair', 'russia|taliban'],
    ['c5', 'actor', null],
  ])('of %s is a %s, and opens %s', (id, kind, opened) => {
    const explorer = explorerOf(map);
    explorer.select(id);
    expect([explorer.selected.kind, explorer.scene.opened]).toEqual([kind, opened]);
    expect(explorer.link).toBe(id.replaceAll('|', '%7C'));
  });

  test('of a pair lays its strands open', () => {
    const explorer = explorerOf(map);
    explorer.select('russia|taliban');
    expect(drawn(explorer)).toEqual([
      'russia|intelligence-sharing|taliban',
      'russia|terrorist-designation|taliban',
    ]);
  });

  test('of something unknown is told, and changes nothing', () => {
    const explorer = explorerOf(map);
    explorer.select('taliban');
    explorer.select('nobody');
    expect([explorer.view.selection, explorer.missing]).toEqual(['taliban', ['nobody']]);
  });

  test('of what is selected already is no change', () => {
    const explorer = explorerOf(map);
    explorer.select('taliban');
    const { view } = explorer;
    explorer.select('taliban');
    expect(explorer.view).toBe(view);
  });

  test('of nothing closes it', () => {
    const explorer = explorerOf(map, { link: 'russia|taliban' });
    explorer.select(null);
    expect([explorer.selected.kind, explorer.scene.opened, explorer.link]).toEqual(['none', null, '']);
  });

  test('names its actor, also where the filters leave it no line', () => {
    const explorer = explorerOf(map);
    explorer.select('iran');
    expect(presence(explorer)).toMatchObject({ iran: 'grey' });
  });
});

describe('actors without lines', () => {
  test.each([
    ['names', 'grey'],
    ['none', undefined],
  ] as const)('as %s are %s', (lonely, shown) => {
    const explorer = explorerOf(map);
    explorer.change({ filters: { ...explorer.view.filters, lonely } });
    expect(presence(explorer)['iran']).toBe(shown);
    expect(presence(explorer)['russia']).toBe('named');
  });
});

test('an empty map opens', () => {
  const explorer = explorerOf(graphWith({}));
  expect([explorer.scene.actors, explorer.scene.lines, explorer.link]).toEqual([[], [], '']);
});

test('a map in a language of which there are no words speaks English', () => {
  expect(explorerOf(graphWith({ map: { language: 'tg' } })).messages).toBe(explorerOf(map).messages);
});

describe('a permalink', () => {
  const hash = 'c7f439c97390' + '0'.repeat(52);
  const edition = shippedOf(map, { published: { hash } });
  const opened = (link: string) => explorerOf(map, { link, address: 'https://a.example/' }, edition);

  test('names the edition of the map, and the view or what is cited in it', () => {
    const explorer = opened('step=3');
    expect(explorer.permalink()).toBe('https://a.example/#step=3&edition=c7f439c97390');
    expect(explorer.permalink('russia|taliban')).toBe(
      'https://a.example/#select=russia%7Ctaliban&step=3&edition=c7f439c97390',
    );
  });

  test('opens in silence while the map is the one that was cited', () => {
    expect(opened('edition=c7f439c97390').outdated).toBeNull();
  });

  test('says so when the map has changed since, until the reader goes on', () => {
    const explorer = opened('select=russia&edition=aaaaaaaaaaaa');
    expect(explorer.outdated).toBe('aaaaaaaaaaaa');
    expect(explorer.selected.kind).toBe('actor');
    explorer.select('taliban');
    expect(explorer.outdated).toBeNull();
    expect(explorer.link).toBe('taliban');
  });
});

describe('the passage that is read', () => {
  const two = graph(
    { line: 'russia -support-> iran', evidence: [{ source: 'report', exact: 'helps both' }] },
    { line: 'russia -support-> taliban', evidence: [{ source: 'report', exact: 'helps both' }] },
    { line: 'russia -opposition?-> iran', evidence: [{ source: 'report', exact: 'helps both' }] },
    'russia -opposition-> isis-k',
  );
  const passage = passageKey([...two.claims.values()][0]!.evidence[0]!);

  test('lights the lines that rest on it, of those that are shown', () => {
    const explorer = explorerOf(two);
    expect([...explorer.lit]).toEqual([]);
    explorer.reading = passage;
    expect([...explorer.lit]).toEqual(['russia|support|iran', 'russia|support|taliban']);
  });
});

describe('a map that is coloured by who says so', () => {
  const spoken = graph(
    { line: 'russia -support-> iran', speakers: [{ actor: 'iran' }] },
    'russia -opposition-> isis-k',
  );

  test('has the hue of the voice on each line, and its name where it is not the author, and the hue of the sign without', () => {
    const explorer = explorerOf(spoken);
    const lines = () => explorer.scene.lines.map(({ hue }) => hue);
    expect(lines()).toEqual(['supports', 'opposes']);
    explorer.change({ colour: 'speaker' });
    expect(lines()).toEqual(['voice1', 'voiceAuthor']);
    expect(explorer.scene.lines.map(({ word }) => word?.text ?? '')).toEqual(['Iran', '']);
    expect(explorer.link).toBe('colour=speaker');
  });
});

describe('an actor that a reader has moved', () => {
  const { wide } = shippedOf(map).placements;
  const narrow = { ...wide, pane: { width: 400, height: 400 } };
  const shipped = { ...shippedOf(map), placements: { wide, narrow } };

  test('stands in the picture that it was moved in, on whichever screen the link is opened', () => {
    const there = explorerOf(map, { picture: 'wide', link: 'pins=iran.30.40&sheet=narrow' }, shipped);
    expect([there.sheet, there.scene.pane.width]).toEqual(['narrow', 400]);
    const plain = explorerOf(map, { picture: 'wide', link: 'sheet=narrow' }, shipped);
    expect([plain.sheet, plain.scene.pane.width]).toEqual(['wide', wide.pane.width]);
  });
});
