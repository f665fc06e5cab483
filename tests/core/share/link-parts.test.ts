import { describe, expect, test } from 'vitest';
import { decodeView, encodeView } from '../../../src/core/share/link.ts';
import { encodePart } from '../../../src/core/share/link-parts.ts';
import { initialView } from '../../../src/core/share/view.ts';
import { graph } from '../../support/build.ts';

const map = graph('north -support-> south', 'south -opposition-> east');
const first = initialView(map);
const read = (hash: string) => {
  const { view, missing } = decodeView(hash, map);
  return { selection: view.selection, view: view.view, search: view.search, missing };
};
const pair = { selection: 'north|south', view: 'map', search: '', missing: [] };
const table = { ...pair, view: 'table' };

describe('a copied link', () => {
  test.each(['north|south', 'north|support|south'])(
    'to %s has no sign that ends it in a table or a chat',
    (id) => {
      expect(encodeView({ ...first, selection: id }, map)).toBe(id.replaceAll('|', '%7C'));
      expect(encodeView({ ...first, selection: id, view: 'table' }, map)).not.toContain('|');
    },
  );

  test.each([
    'U.S.',
    'a_b_',
    '*bold*',
    "it's (so)!",
    '~no~',
    'a, b,',
    'what? ',
    'C++',
    '50%',
    '100%25',
    'a|b',
  ])('with the words %j brings them back, and ends in no full stop, comma or bracket', (search) => {
    const link = encodeView({ ...first, search }, map);
    expect(link).toMatch(/^[\w%=+.,-]*[\w%=-]$/);
    expect(link).not.toMatch(/[_*~'()!|]/);
    expect(read(link).search).toBe(search);
  });

  test('keeps what is readable', () => {
    expect(encodePart('russia,iran')).toBe('russia,iran');
    expect(encodePart('two words')).toBe('two+words');
    expect(encodePart('type:support')).toBe('type%3Asupport');
  });
});

describe('a link that came a long way still leads to its pair', () => {
  test.each([
    ...[
      '#north|south',
      '#north%7Csouth',
      '#north%7csouth',
      '#north%257Csouth',
      '#north%25257csouth',
      '##north%7Csouth',
    ],
    ...[
      '#north\\|south',
      '#north&#124;south',
      '#north&#x7C;south',
      '#north&vert;south',
      '#select=north%7Csouth',
    ],
    ...[
      '#north%7Csouth.',
      '#north%7Csouth,',
      '#north%7Csouth).',
      '#north%7Csouth]',
      '#north%7Csouth>;',
      '#north%7Csouth”',
    ],
    ...[
      '#north%7Csouth ',
      '#north|south|',
      '#north%7Csouth**',
      '#north%7Csouth?',
      '#north%7Csouth!',
      '#north%7Csouth`',
    ],
    ...['#north%7Csouth&utm_source=mail', '#north%7Csouth&amp;fbclid=x', '#select%3Dnorth%7Csouth'],
  ])('%s', (hash) => {
    expect(read(hash)).toEqual(pair);
  });

  test.each([
    ...[
      '#select=north|south&view=table',
      '#select=north%7Csouth&amp;view=table',
      '#view=table&amp;select=north%7Csouth',
    ],
    ...['#select=north%7Csouth&amp;amp;view=table', '#select=north%257Csouth&view=table).'],
    ...['#select%3Dnorth%257Csouth%26view%3Dtable', '#select%253Dnorth%257Csouth%2526view%253Dtable'],
    ...['#select%3dnorth%7csouth%26amp;view%3dtable', '#north%7Csouth&view=table.'],
  ])('in its view: %s', (hash) => {
    expect(read(hash)).toEqual(table);
  });

  test('and what a reader typed is not read twice', () => {
    expect(read('#search=100%2525').search).toBe('100%25');
    expect(read('#search=%257C').search).toBe('%7C');
    expect(read('#search=U.S.').search).toBe('U.S');
  });

  test.each([
    `#${'.'.repeat(1_000_000)}x`,
    `#x${'%25'.repeat(6000)}`,
    `#${'&amp;'.repeat(4000)}`,
    `#${'%3D'.repeat(6000)}`,
    '#|',
    '#=',
    '#....',
  ])('and a hostile one leads nowhere: %#', (hash) => {
    expect(read(hash).selection).toBeNull();
  });
});
