import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facets } from '../../../src/core/query/facets.ts';
import { initialFilters, LONELY, only, switchable, toggle } from '../../../src/core/query/filters.ts';
import { withStep } from '../../../src/core/query/steps.ts';
import { COLOURINGS, VIEWS } from '../../../src/core/share/views.ts';
import { decodeView, encodeView } from '../../../src/core/share/link.ts';
import { askOf } from '../../../src/core/analysis/ask.ts';
import type { Question } from '../../../src/core/analysis/question.ts';
import { focusOn } from '../../../src/core/analysis/focus.ts';
import type { ActorId, TypeId } from '../../../src/core/model/ids.ts';
import { SHEETS, SHIPPED } from '../../../src/core/share/arrangement.ts';
import { initialView, viewParts } from '../../../src/core/share/view.ts';
import { MAX_TEXT, type ViewPart } from '../../../src/core/share/view-part.ts';
import { graph } from '../../support/build.ts';

const map = graph(
  'russia -intelligence-sharing-> taliban',
  'russia -terrorist-designation-> taliban',
  'russia -support?-> iran',
  'iran -member-of-> csto',
  'iran -support!-> taliban',
);
const first = initialView(map);
const decoded = (hash: string) => decodeView(hash, map).view;

describe('a link', () => {
  test('of the map as it opens is empty', () => {
    expect(encodeView(first, map)).toBe('');
    expect(decodeView('', map)).toEqual({ view: first, missing: [] });
    expect(decodeView('#', map)).toEqual({ view: first, missing: [] });
  });

  test('computes nothing of what it does not name', () => {
    const read = (of: (graph: typeof map) => unknown) => {
      const names = new Set<string | symbol>();
      of(
        new Proxy(map, {
          get: (target, name) => {
            names.add(name);
            return Reflect.get(target, name) as unknown;
          },
        }),
      );
      return [...names];
    };
    const opening = read((each) => initialView(each));
    // Nothing but which types are off at first.
    expect(opening).toEqual(['relations']);
    expect(read((each) => decodeView('', each))).toEqual(opening);
    expect(read((each) => decodeView('view=list&lonely=names&step=2&theme=dark', each))).toEqual(opening);
    expect(read((each) => encodeView(first, each))).toEqual(opening);
    expect(read((each) => decodeView('off.source=report', each))).not.toEqual(opening);
  });

  test('has keys that each belong to one part', () => {
    const keys = Object.values(viewParts).flatMap((part) => part.keys);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('of a selection alone is its plain id', () => {
    expect(encodeView({ ...first, selection: 'russia|taliban' }, map)).toBe('russia%7Ctaliban');
  });

  test('says only what differs, readably', () => {
    const filters = toggle(initialFilters(map), 'type', 'terrorist-designation');
    const view = { ...first, filters, selection: 'russia|taliban', view: 'list' as const };
    expect(encodeView(view, map)).toBe('select=russia%7Ctaliban&view=list&off.type=terrorist-designation');
  });

  test('names a step, and what is on that was off', () => {
    const filters = toggle(withStep(first.filters, 3), 'type', 'member-of');
    expect(encodeView({ ...first, filters }, map)).toBe('step=3&on.type=member-of');
  });

  test.each(['russia', 'russia|taliban', 'russia|support|iran', 'c3'])('selects by plain id: %s', (id) => {
    expect(decoded(`#${id}`).selection).toBe(id);
    expect(decoded(encodeURIComponent(id)).selection).toBe(id);
  });

  test('to what is not there says so, and keeps the rest', () => {
    const { view, missing } = decodeView('select=atlantis&off.type=sorcery,support&view=list', map);
    expect(missing).toEqual(['atlantis', 'sorcery']);
    expect(view.selection).toBeNull();
    expect(view.view).toBe('list');
    expect(view.filters).toEqual(toggle(first.filters, 'type', 'support'));
  });

  test('to a view or a row of the codebook that is not there says so', () => {
    expect(decodeView('view=globe', map)).toEqual({ view: first, missing: ['globe'] });
    const { view, missing } = decodeView('view=codebook&entry=type:sorcery', map);
    expect([view.view, view.entry, missing]).toEqual(['codebook', null, ['type:sorcery']]);
  });

  test('names an entry for the codebook alone', () => {
    expect(decodeView('view=list&entry=type:sorcery', map).missing).toEqual([]);
  });

  test('may hold parts of others, which are left alone', () => {
    expect(decodeView('utm_source=x&off.shape=round&theme=pink&lonely=crowd&step=9&view', map)).toEqual({
      view: first,
      missing: [],
    });
  });

  test.each([
    '%',
    '%E0%A4%A=1&select=%ZZ',
    '__proto__',
    '__proto__=x&off.__proto__=y&on.constructor=z',
    'off.type=__proto__&select=toString',
    '='.repeat(1000),
    '&'.repeat(100_000),
    `search=${'a'.repeat(1_000_000)}`,
    `off.type=${'x,'.repeat(50_000)}`,
    'select=<img src=x onerror=alert(1)>',
  ])('of a hostile hand does nothing: %#', (hash) => {
    const { view, missing } = decodeView(hash, map);
    expect(view.filters).toEqual(first.filters);
    expect(view.selection).toBeNull();
    expect(view.search.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(missing.length).toBeLessThanOrEqual(23);
    expect(missing.every((id) => id.length <= 200)).toBe(true);
    expect(Object.getPrototypeOf(view.filters.off)).toBe(Object.prototype);
  });

  test('restores exactly the view that it was made of', () => {
    const [russia, iran] = ['russia', 'iran'] as ActorId[] as [ActorId, ActorId];
    const focus = focusOn([russia, iran], { steps: 3, direction: 'in', others: 'hide', trail: [russia] });
    const placed = {
      turn: 2,
      pins: { [russia]: { x: 12, y: -30 } },
      sheet: 'narrow',
    } as const;
    const period = {
      axis: 'said',
      from: '2015',
      to: '2021-08',
      undated: 'drop',
      open: 'ends',
    } as const;
    const off = fc.record(
      Object.fromEntries(
        facets.map((facet) => [
          facet.id,
          fc.subarray([...switchable(facet, map)]).map((values) => new Set(values)),
        ]),
      ),
    );
    const questions: readonly Question[] = [
      { kind: 'does', actors: [russia, iran], verb: { kind: 'sign', sign: 1 }, since: true },
      { kind: 'who', actors: [iran], verb: { kind: 'sign', sign: -1 }, since: false },
      { kind: 'whom', actors: [iran], verb: { kind: 'types', types: ['support' as TypeId] }, since: false },
      { kind: 'could', actors: [russia], verb: null, since: false },
      { kind: 'says', actors: [russia, iran], verb: null, since: false },
      { kind: 'about', actors: [russia], verb: null, since: false },
      { kind: 'who-could', actors: [iran], verb: { kind: 'sign', sign: 1 }, since: false },
      {
        ...{ kind: 'does', actors: [russia, iran], verb: { kind: 'sign', sign: 1 }, since: false },
        ...{ mutual: true, typed: 'Are Russia and Iran best friends?' },
      },
    ];
    const view = fc.record({
      filters: fc.record({
        off,
        lonely: fc.constantFrom(...LONELY),
        period: fc.constantFrom(null, period),
        text: fc.constantFrom('', 'shares intelligence'),
      }),
      selection: fc.constantFrom(null, 'russia', 'russia|taliban', 'russia|support|iran', 'c5'),
      view: fc.constantFrom(...VIEWS),
      colour: fc.constantFrom(...COLOURINGS),
      focus: fc.constantFrom(null, focus),
      ask: fc.constantFrom(
        null,
        askOf(russia, iran),
        {
          ...askOf(iran, russia),
          over: 'all' as const,
          chain: [iran, russia],
        },
        ...questions,
      ),
      marked: fc.constantFrom([], [russia, iran]),
      arrangement: fc.constantFrom(SHIPPED, placed),
      grouped: fc.boolean(),
      chosen: fc.constantFrom({}, { 'matrix.order': 'name', 'table.sort': 'who:down' }),
      edition: fc.constantFrom(null, 'c7f439c97390'),
      theme: fc.constantFrom(null, 'light' as const, 'dark' as const),
      language: fc.constantFrom(null, 'es'),
      search: fc.string({ maxLength: MAX_TEXT / 2, unit: 'grapheme' }),
      camera: fc.option(
        fc.record({
          x: fc.integer({ min: -99_999, max: 99_999 }),
          y: fc.integer({ min: -99_999, max: 99_999 }),
          zoom: fc.integer({ min: 5, max: 400 }).map((hundredths) => hundredths / 100),
          sheet: fc.constantFrom(...SHEETS),
        }),
      ),
    });
    fc.assert(
      fc.property(view, fc.constantFrom(null, 'type:sanctuary'), (rest, entry) => {
        // Only the codebook stands at a row.
        const one = { ...rest, entry: rest.view === 'codebook' ? entry : null };
        const hash = encodeView(one, map);
        expect(decodeView(hash, map)).toEqual({ view: one, missing: [] });
        for (const [name, part] of Object.entries(viewParts) as [keyof typeof one, ViewPart<unknown>][])
          for (const [key] of part.encode(one[name], { graph: map, opening: 'map', current: one.view }))
            expect(part.keys).toContain(key.replace(/^(on|off|only)\..*/, '$1.'));
        expect(hash).not.toMatch(/[\s"<>`|'()*~]|[.,+]$/);
      }),
      { numRuns: 300 },
    );
  });

  test('of one kept value restores it', () => {
    const filters = only(map, first.filters, 'look', 'denied');
    expect(decoded(encodeView({ ...first, filters }, map)).filters).toEqual(filters);
  });

  test('names the place that the map was moved to, and no place that is none', () => {
    const camera = { x: 512.4, y: 300.6, zoom: 1.2549, sheet: 'wide' } as const;
    expect(encodeView({ ...first, camera }, map)).toBe('at=512,301,1.25');
    expect(encodeView({ ...first, camera: { ...camera, sheet: 'narrow' } }, map)).toBe(
      'at=512,301,1.25,narrow',
    );
    for (const at of [
      '',
      'x',
      '1,2',
      '1,2,0',
      '1,2,9',
      '1,2,1e3',
      'NaN,0,1',
      '123456,0,1',
      '1,2,1,__proto__',
    ])
      expect(decoded(`select=russia&at=${at}`), at).toEqual({ ...first, selection: 'russia' });
  });

  test('never throws, whatever is typed after the "#"', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void decodeView(hash, map)));
  });

  test('carries half a character without breaking', () => {
    const view = { ...first, search: 'a\ud800b' };
    expect(decoded(encodeView(view, map)).search).toBe('a\ufffdb');
  });
});
