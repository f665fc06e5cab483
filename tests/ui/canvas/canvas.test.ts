import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colours } from '../../../src/core/look/colours.ts';
import { initialFilters, withOff, LONELY, type Filters } from '../../../src/core/query/filters.ts';
import { withStep } from '../../../src/core/query/steps.ts';
import type { Scene } from '../../../src/core/picture/scene.ts';
import type { Element } from '../../../src/ui/canvas/element.ts';
import { elementsOf } from '../../../src/ui/canvas/elements.ts';
import { mark, type Marks } from '../../../src/ui/canvas/marks.ts';
import { patch } from '../../../src/ui/canvas/patch.ts';
import { graph, graphWith } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';

const kinds = ['state', 'armed-group', 'unnamed-set', 'contested-state', 'person'];
const map = graphWith(
  { actors: kinds.map((kind, index) => ({ id: `n${index}`, kind })) },
  'n0 -intelligence-sharing-> n1',
  'n0 -terrorist-designation-> n1',
  'n1 -assurance-> n0',
  'n0 -recognition!-> n1',
  'n0 -support?-> n2',
  'n2 -opposition-> n3 (uncommitted)',
  'n3 -military-presence-> n4 (earlier)',
  'n4 -support-> n0 (unsourced)',
  'n1 -joint-exercises- n4',
);
const start = () => cytoscape({ headless: true });
const elements = (scene: Scene, theme: 'light' | 'dark' = 'light') => elementsOf(scene, theme);

function sceneWith({ filters = initialFilters(map), selection = null as string | null } = {}): Scene {
  const explorer = explorerOf(map);
  explorer.change({ filters, selection });
  return explorer.scene;
}
const everything = () => sceneWith({ filters: withStep(initialFilters(map), 3) });

// What the canvas holds, by id, without what marks have put there.
const held = (cy: cytoscape.Core) =>
  Object.fromEntries(
    cy.elements().map((element) => {
      const place = element.isNode() ? { ...element.position() } : null;
      return [
        element.id(),
        { data: element.data() as unknown, classes: [...element.classes()].sort(), place },
      ];
    }),
  );

function fresh(next: readonly Element[]): cytoscape.Core {
  const cy = start();
  patch(cy, new Map(), next);
  return cy;
}

test('no outline has a point beyond its box, wherever that is', () => {
  // Cytoscape throws in its render loop at 1.0000000000000002.
  const scene = everything();
  fc.assert(
    fc.property(
      fc.double({ min: -5e4, max: 5e4, noNaN: true }),
      fc.double({ min: -5e4, max: 5e4, noNaN: true }),
      (x, y) => {
        const actors = scene.actors.map((actor) => ({ ...actor, box: { ...actor.box, x, y } }));
        const points = elements({ ...scene, actors, lines: [] }).flatMap(
          ({ data }) => (data['points'] ?? []) as number[],
        );
        return points.length > 0 && points.every((point) => Math.abs(point) <= 1);
      },
    ),
    { numRuns: 10_000 },
  );
});

const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    step: fc.constantFrom(1 as const, 2 as const, 3 as const),
    types: fc.subarray(['intelligence-sharing', 'support', 'opposition', 'assurance', 'joint-exercises']),
    lonely: fc.constantFrom(...LONELY),
    kinds: fc.subarray(kinds),
  })
  .map(({ step, types, lonely, kinds }) => ({
    ...withOff(withOff(withStep(initialFilters(map), step), 'type', types), 'kind', kinds),
    lonely,
  }));
const anyScene = fc
  .record({ filters: anyFilters, selection: fc.constantFrom(null, 'n0', 'n0|n1', 'n1|n4', 'n0|n4') })
  .map(sceneWith);

describe('the canvas', () => {
  test('goes from any picture to any other as if it had started there', () => {
    const theme = fc.constantFrom('light' as const, 'dark' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(anyScene, theme), { minLength: 2, maxLength: 4 }), (scenes) => {
        const cy = start();
        let shown: ReadonlyMap<string, Element> = new Map();
        for (const [scene, theme] of scenes) {
          shown = patch(cy, shown, elements(scene, theme));
          expect(held(cy)).toEqual(held(fresh(elements(scene, theme))));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('leaves alone what stays as it is', () => {
    const cy = start();
    const shown = patch(cy, new Map(), elements(everything()));
    const kept = cy.getElementById('n0')[0];
    let touched = 0;
    cy.on('add remove data position', () => touched++);
    patch(cy, shown, elements(everything()));
    expect([touched, cy.getElementById('n0')[0] === kept]).toEqual([0, true]);
  });

  test('draws a line anew that has other ends now, also where its old end goes', () => {
    const cy = start();
    const box = (id: string): Element => ({
      group: 'nodes',
      classes: 'actor',
      position: { x: 0, y: 0 },
      data: { id },
    });
    const line = (source: string): Element => ({
      group: 'edges',
      classes: 'line',
      data: { id: 'member|support|b', source, target: 'b' },
    });
    const shown = patch(cy, new Map(), [box('member'), box('whole'), box('b'), line('member')]);
    patch(cy, shown, [box('whole'), box('b'), line('whole')]);
    expect(cy.edges().map((edge) => edge.source().id())).toEqual(['whole']);
  });

  test('keeps the marks on what it draws otherwise, and forgets them on what goes and comes back', () => {
    const cy = start();
    const marked = () => cy.getElementById('n0').hasClass('selected');
    const shown = patch(cy, new Map(), elements(everything()));
    mark(cy, everything(), { ...none, selected: 'n0' });
    const dark = patch(cy, shown, elements(everything(), 'dark'));
    expect(marked()).toBe(true);
    const back = patch(cy, patch(cy, dark, []), elements(everything()));
    expect([marked(), back.size]).toEqual([false, shown.size]);
    mark(cy, everything(), { ...none, selected: 'n0' });
    expect(marked()).toBe(true);
  });
});

describe('the elements of a picture', () => {
  const scene = everything();
  const all = elements(scene);
  const byId = new Map(all.map((element) => [element.data.id, element]));

  test('have an id each', () => {
    expect(byId.size).toBe(all.length);
  });

  test('are every actor and every line of it, by their own ids', () => {
    for (const { id } of [...scene.actors, ...scene.lines]) expect(byId.has(id)).toBe(true);
  });

  test('are a cross for every denial, and for nothing else', () => {
    const denied = elements(sceneWith({ filters: withStep(initialFilters(map), 3), selection: 'n0|n1' }));
    expect(denied.filter(({ classes }) => classes === 'cross').map(({ data }) => data['line'])).toEqual([
      'n0|recognition|n1',
    ]);
    expect(all.filter(({ classes }) => classes === 'cross')).toEqual([]);
  });

  test('are a disc with its sign for every line that is contradicted, and for nothing else', () => {
    const of = graph('n0 -support-> n1', 'n0 -support!-> n1', 'n1 -support-> n2');
    const marks = elements(explorerOf(of).scene).filter(({ classes }) => /disc|unequal/.test(classes));
    expect(marks.map(({ classes, data }) => [classes, data['line']])).toEqual([
      ['disc', 'n0|n1'],
      ['unequal', 'n0|n1'],
    ]);
    expect(all.filter(({ classes }) => /disc|unequal/.test(classes))).toEqual([]);
  });

  test('lead a tap on a word or a cross to what its line selects', () => {
    for (const { data } of all.filter(({ data }) => data['line'] !== undefined))
      expect(data['selects']).toBe(byId.get(String(data['line']))?.data['selects']);
  });

  test('count the strands that are not drawn', () => {
    const more = { text: '+ 7 in the panel', at: { x: 50, y: 60 }, width: 90 };
    const drawn = elements({ ...scene, more }).find(({ data }) => data.id === 'more');
    expect(drawn).toMatchObject({ position: { x: 50, y: 60 }, data: { label: '+ 7 in the panel' } });
    expect(byId.has('more')).toBe(false);
  });

  test('have the colours of the theme', () => {
    const colour = (theme: 'light' | 'dark') =>
      elements(scene, theme).find(({ data }) => data.id === 'n0|n1+')?.data['colour'];
    expect([colour('light'), colour('dark')]).toEqual([colours.light.supports, colours.dark.supports]);
  });

  test('have heads where the picture has them', () => {
    const data = (id: string) => byId.get(id)?.data;
    expect([data('n0|n1-')?.['startHead'], data('n0|n1-')?.['endHead']]).toEqual(['none', 'tee']);
    expect([data('n1|n4')?.['startHead'], data('n1|n4')?.['endHead']]).toEqual(['circle', 'circle']);
    expect(data('n0|n2')).toMatchObject({ endHead: 'chevron', dash: [1.5, 4.5] });
  });

  test('bend as the picture bends: Cytoscape finds the very control point', () => {
    for (const line of sceneWith({ selection: 'n0|n1' }).lines) {
      const element = elements(sceneWith({ selection: 'n0|n1' })).find(({ data }) => data.id === line.id);
      const { along, bow } = element!.data as unknown as { along: number; bow: number };
      const { start, control, end } = line.curve;
      const [dx, dy] = [end.x - start.x, end.y - start.y];
      const length = Math.hypot(dx, dy);
      expect(start.x + along * dx - (bow * dy) / length).toBeCloseTo(control.x, 6);
      expect(start.y + along * dy + (bow * dx) / length).toBeCloseTo(control.y, 6);
    }
  });
});

const none: Marks = {
  selected: null,
  hovered: null,
  focused: null,
  opened: null,
  lit: new Set(),
  emphasis: null,
};

describe('a mark', () => {
  const marked = (marks: Partial<Marks>, scene = everything()) => {
    const cy = fresh(elements(scene));
    mark(cy, scene, { ...none, ...marks });
    return cy;
  };
  const ids = (cy: cytoscape.Core, name: string) =>
    cy
      .elements(`.${name}`)
      .map((element) => element.id())
      .filter((id) => !/^(word|cross):/.test(id))
      .sort();

  test('of nothing marks nothing', () => {
    const cy = marked({});
    expect(ids(cy, 'faded')).toEqual([]);
    expect(held(cy)).toEqual(held(fresh(elements(everything()))));
  });

  test('of an actor leaves its neighbours and its lines, and fades the rest', () => {
    const cy = marked({ hovered: 'n2' });
    expect(ids(cy, 'hovered')).toEqual(['n2']);
    expect(ids(cy, 'faded')).toEqual(['n0|n1+', 'n0|n1-', 'n0|n4', 'n1', 'n1|n4', 'n3|n4', 'n4']);
  });

  test('of the passage that is read lights its lines and their ends, and fades nothing', () => {
    const cy = marked({ lit: new Set(['n0|support|n2']) });
    expect(ids(cy, 'lit')).toEqual(['n0|n2']);
    expect(ids(cy, 'end')).toEqual(['n0', 'n2']);
    expect(ids(cy, 'faded')).toEqual([]);
  });

  test('of the passage that is read shows its lines where another is in focus', () => {
    const cy = marked({ hovered: 'n3', lit: new Set(['n0|support|n2']) });
    expect(ids(cy, 'faded')).not.toContain('n0|n2');
  });

  test('of a pair marks both its strands', () => {
    expect(ids(marked({ hovered: 'n0|n1' }), 'hovered')).toEqual(['n0|n1+', 'n0|n1-']);
  });

  test('of a relation marks the line that it lies in', () => {
    expect(ids(marked({ hovered: 'n0|support|n2' }), 'hovered')).toEqual(['n0|n2']);
    expect(ids(marked({ hovered: 'n0|terrorist-designation|n1' }), 'hovered')).toEqual(['n0|n1-']);
  });

  test('of a relation of an opened pair marks its own strand', () => {
    const scene = sceneWith({ selection: 'n0|n1' });
    const cy = marked({ hovered: 'n0|terrorist-designation|n1', opened: 'n0|n1' }, scene);
    expect(ids(cy, 'hovered')).toEqual(['n0|terrorist-designation|n1']);
  });

  test('shows the words of the lines in focus', () => {
    const cy = marked({ hovered: 'n0|n2' });
    expect(cy.elements('.shown').map((element) => String(element.data('line')))).toEqual(['n0|n2']);
  });

  test('of an opened pair fades the rest, and puts no band on its strands', () => {
    const scene = sceneWith({ selection: 'n0|n1' });
    const cy = marked({ selected: 'n0|n1', opened: 'n0|n1' }, scene);
    expect(ids(cy, 'selected')).toEqual([]);
    expect(ids(cy, 'faded')).toEqual(expect.arrayContaining(['n4', 'n1|n4', 'n0|n4']));
    const kept = ['n0', 'n1', ...scene.lines.filter(({ pair }) => pair === 'n0|n1').map(({ id }) => id)];
    expect(ids(cy, 'faded').filter((id) => kept.includes(id))).toEqual([]);
  });

  test('of something that is not drawn is none', () => {
    const cy = marked({ hovered: 'nobody' });
    expect(ids(cy, 'faded')).toEqual([]);
  });

  test('of something that is not drawn leaves the focus where it was', () => {
    const cy = marked({ selected: 'n2', hovered: 'n0|sanction|n3' });
    expect(ids(cy, 'faded')).toEqual(ids(marked({ selected: 'n2' }), 'faded'));
    expect(ids(cy, 'faded')).not.toEqual([]);
  });

  test('leaves no trace when it is taken away', () => {
    const cy = marked({ hovered: 'n2', selected: 'n0', focused: 'n1' });
    mark(cy, everything(), none);
    expect(held(cy)).toEqual(held(fresh(elements(everything()))));
  });

  test('moves nothing, adds nothing and removes nothing', () => {
    const without = (cy: cytoscape.Core) =>
      Object.fromEntries(Object.entries(held(cy)).map(([id, { data, place }]) => [id, { data, place }]));
    expect(without(marked({ selected: 'n0', focused: 'n1' }))).toEqual(
      without(fresh(elements(everything()))),
    );
  });

  test('of what a focus reaches leaves that in full, with the words of its lines, and fades the rest', () => {
    const emphasis = { actors: new Set(['n2', 'n3']), relations: new Set(['n2|opposition|n3']) };
    const cy = marked({ emphasis });
    expect(ids(cy, 'faded')).toEqual(
      ['n0', 'n1', 'n4', 'n0|n1+', 'n0|n1-', 'n0|n2', 'n0|n4', 'n1|n4', 'n3|n4'].sort(),
    );
    expect(cy.elements('.shown').map((element) => String(element.data('line')))).toEqual(['n2|n3']);
  });

  test('of what a focus reaches is not narrowed by what is selected, but by what is pointed at', () => {
    const emphasis = { actors: new Set(['n0', 'n2', 'n3']), relations: new Set(['n2|opposition|n3']) };
    expect(ids(marked({ emphasis, selected: 'n3' }), 'faded')).toEqual(ids(marked({ emphasis }), 'faded'));
    expect(ids(marked({ emphasis, hovered: 'n3' }), 'faded')).toEqual(
      ids(marked({ hovered: 'n3' }), 'faded'),
    );
  });

  test('names the selected even where something else is pointed at', () => {
    const cy = marked({ selected: 'n3', hovered: 'n2' });
    expect(ids(cy, 'selected')).toEqual(['n3']);
    expect(ids(marked({ selected: 'n1', hovered: 'n2' }), 'faded')).not.toContain('n1');
  });
});

test('a word that always stands is no quiet one', () => {
  const crowd = Array.from({ length: 30 }, (_, n) => `a${n} -support-> b${n}`);
  const busy = explorerOf(graph('n0 -support-> n2', 'n3 -assurance-> n4', ...crowd));
  const quiet = elements(busy.scene).filter(({ classes }) => /word/.test(classes) && /quiet/.test(classes));
  expect(quiet.map(({ data }) => data['line'])).toContain('n0|n2');
  expect(quiet.map(({ data }) => data['line'])).not.toContain('n3|n4');
});

test('an empty map is an empty canvas', () => {
  expect(fresh(elements(explorerOf(graph()).scene)).elements()).toHaveLength(0);
});
