import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Taken } from '../../../src/core/publish/taken.ts';
import { webAnnotations } from '../../../src/core/publish/web-annotations.ts';
import { graph, graphWith } from '../../support/build.ts';
import { HOSTILE, takenFrom } from '../../support/taken.ts';
import { faultsOfAnnotation, faultsOfCollection } from '../../support/web-annotation.ts';

interface Selector {
  readonly type: string;
  readonly [field: string]: unknown;
}
interface Target {
  readonly source: string;
  readonly selector?: Selector | readonly Selector[];
}
interface Annotation {
  readonly id: string;
  readonly created?: string;
  readonly body: readonly { readonly purpose: string; readonly value?: string; readonly source?: string }[];
  readonly target: readonly Target[];
}
interface Collection {
  readonly id: string;
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
}

const written = (taken: Taken) => JSON.parse(webAnnotations(taken)) as Collection;
const items = (taken: Taken) => written(taken).first.items;
const HASH = 'a'.repeat(64);
const source = (citation: object = {}, rest: object = {}) => ({
  map: {
    sources: [
      {
        id: 'report',
        citation: { type: 'report', title: 'A report', ...citation },
        asOf: '2021-09',
        ...rest,
      },
    ],
  },
});
const at = { start: 10, end: 22 };
const quoted = { line: 'russia -support-> iran', evidence: [{ source: 'report', exact: 'helps Iran', at }] };

describe('web annotations', () => {
  test('are one for each statement, with its sentence and the words that it stands on', () => {
    const [one, ...more] = items(takenFrom(graph(quoted)));
    expect(more).toEqual([]);
    expect(one?.body[0]).toMatchObject({ purpose: 'describing' });
    expect(one?.body[0]?.value).toContain('Russia');
    expect(one?.target[0]?.selector).toEqual({ type: 'TextQuoteSelector', exact: 'helps Iran' });
  });

  test('keep their ids from one edition to the next', () => {
    const id = (hash: string) => items(takenFrom(graph(quoted), { extras: { published: { hash } } }))[0]?.id;
    expect(id('1'.repeat(64))).toBe('https://maps.example/page#c1');
    expect(id('2'.repeat(64))).toBe(id('1'.repeat(64)));
  });

  test('give offsets in the coded copy only, which its hash names', () => {
    const text = { text: { sha256: HASH, length: 100 } };
    const map = graphWith(source({ URL: 'https://example.org/a' }, text), quoted);
    const [web, copy] = items(takenFrom(map))[0]?.target ?? [];
    expect(web).toEqual({
      type: 'SpecificResource',
      source: 'https://example.org/a',
      selector: { type: 'TextQuoteSelector', exact: 'helps Iran' },
    });
    expect(copy?.source).toBe(`urn:sha256:${HASH}`);
    expect(copy?.selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'helps Iran' },
      { type: 'TextPositionSelector', ...at },
    ]);
  });

  test('have a target for every part of a quote', () => {
    const evidence = [{ source: 'report', exact: 'helps', then: [{ exact: 'Iran' }] }];
    const [one] = items(takenFrom(graph({ line: 'russia -support-> iran', evidence })));
    expect(one?.target.map(({ selector }) => (selector as Selector)['exact'])).toEqual(['helps', 'Iran']);
  });

  test('identify actors that the map ties to Wikidata', () => {
    const map = graphWith({ actors: [{ id: 'russia', wikidata: 'Q159' }] }, quoted);
    expect(items(takenFrom(map))[0]?.body.filter(({ purpose }) => purpose === 'identifying')).toEqual([
      { type: 'SpecificResource', purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q159' },
    ]);
  });

  test('say when a statement was coded, where the day is known', () => {
    const created = (on: string) => {
      const line = { ...quoted, coded: { by: 'Ada', on } };
      return items(takenFrom(graph(line)))[0]?.created;
    };
    expect(created('2026-11-23')).toBe('2026-11-23T00:00:00Z');
    expect(created('2026-11~')).toBeUndefined();
  });

  test('leave out a statement without a source, which has no place', () => {
    const { total, first } = written(takenFrom(graph(quoted, 'iran -support-> china (unsourced)')));
    expect([total, first.items.length]).toEqual([1, 1]);
  });

  test('are of the map itself where it stands at no address', () => {
    const { id, first } = written(takenFrom(graph(quoted), { address: '' }));
    expect(id).toBe(`urn:sha256:${'0'.repeat(64)}`);
    expect(first.items[0]?.id).toBe(`urn:sha256:${'0'.repeat(64)}#c1`);
  });

  test.each(['', 'https://maps.example/page', 'file:///tmp/x y.html'])(
    'hold to the model wherever the map stands: %j',
    (address) => {
      const text = { text: { sha256: HASH, length: 100 } };
      for (const of of [source(), source({ DOI: '10.1/a b' }), source({ URL: 'https://e.org/' }, text)]) {
        const locator = { line: 'iran -support-> china', evidence: [{ source: 'report', locator: 'p. 4' }] };
        expect(faultsOfCollection(written(takenFrom(graphWith(of, quoted, locator), { address })))).toEqual(
          [],
        );
      }
    },
  );

  test.each(HOSTILE)('hold to the model with %j in it', (text) => {
    const map = graphWith(
      { actors: [{ id: 'russia', name: text }], map: { title: text } },
      { ...quoted, note: text, evidence: [{ source: 'report', exact: text, prefix: text }] },
    );
    expect(faultsOfCollection(written(takenFrom(map)))).toEqual([]);
    expect(items(takenFrom(map))[0]?.target[0]?.selector).toMatchObject({ exact: text, prefix: text });
  });

  test('say who denies a statement, also when a filter has left the denial out, and how credible it is', () => {
    const map = graph(
      { ...quoted, credibility: { grade: 4, by: 'Ada', why: 'No books.' } },
      { line: 'russia -support!-> iran', speakers: [{ actor: 'iran' }] },
    );
    for (const link of ['step=3', 'step=3&off.voice=iran']) {
      const taken = takenFrom(map, { link });
      const texts = (purpose: string) =>
        items(taken)[0]
          ?.body.filter((one) => one.purpose === purpose)
          .map(({ value }) => value);
      expect(texts('commenting')).toEqual([expect.stringMatching(/^Denied by Iran: /)]);
      expect(texts('assessing')).toEqual([expect.stringMatching(/^Credibility 4, doubtful/)]);
      expect(faultsOfCollection(written(taken))).toEqual([]);
    }
  });

  test('of an empty view are none', () => {
    const taken = takenFrom(graph(quoted), { link: 'off.sign=supports,opposes,neither' });
    expect(written(taken)).toMatchObject({ total: 0, first: { items: [] } });
    expect(faultsOfCollection(written(taken))).toEqual([]);
  });
});

const samples = join(import.meta.dirname, '../../../../shared/fixtures/formats/web-annotation/tools/samples');

describe.skipIf(!existsSync(samples))(
  'the check of annotations, tried on the samples of the W3C (skipped where they are not there)',
  () => {
    const read = (folder: string, file: string): unknown => {
      try {
        return JSON.parse(readFileSync(join(samples, folder, file), 'utf8'));
      } catch {
        return 'not JSON';
      }
    };
    const files = (folder: string) => (existsSync(samples) ? readdirSync(join(samples, folder)) : []);

    test.each(files('correct').filter((file) => file.startsWith('anno')))('accepts correct/%s', (file) => {
      expect(faultsOfAnnotation(read('correct', file))).toEqual([]);
    });

    test('accepts the correct collection', () => {
      expect(faultsOfCollection(read('correct', 'collection1.json'))).toEqual([]);
    });

    test.each(files('incorrect'))('finds what is wrong in incorrect/%s', (file) => {
      expect(faultsOfAnnotation(read('incorrect', file))).not.toEqual([]);
    });
  },
);
