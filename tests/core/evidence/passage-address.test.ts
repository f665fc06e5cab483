import { describe, expect, test } from 'vitest';
import { passageAddress } from '../../../src/core/evidence/passage-address.ts';
import type { SourceId } from '../../../src/core/model/ids.ts';
import type { Source } from '../../../src/core/model/source.schema.ts';

const id = 'report' as SourceId;
const source = (citation: Partial<Source['citation']>): Source => ({
  id,
  citation: { type: 'report', title: 'A report', ...citation },
  asOf: '2021',
  sections: [],
});
const web = source({ URL: 'https://example.org/report' });
const to = (exact: string, of = web) => passageAddress(of, { source: id, exact });

describe('the address of a source at a passage', () => {
  test('names the words of the passage', () => {
    expect(to('shares intelligence')).toBe('https://example.org/report#:~:text=shares%20intelligence');
  });

  test('names of a long passage its first and last words, since a page may break it anywhere between', () => {
    expect(to('one two three four five six seven eight nine ten eleven')).toBe(
      'https://example.org/report#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    );
  });

  test('escapes what is grammar in such an address', () => {
    expect(to('ISIS-K, and others & more')).toBe(
      'https://example.org/report#:~:text=ISIS%2DK%2C%20and%20others%20%26%20more',
    );
  });

  test('replaces a place of the page that the address names', () => {
    expect(to('words', source({ URL: 'https://example.org/report#top' }))).toBe(
      'https://example.org/report#:~:text=words',
    );
  });

  test('is the whole document where a locator has no words', () => {
    expect(passageAddress(web, { source: id, locator: 'p. 4' })).toBe('https://example.org/report');
  });

  test('is that of the DOI where no other is given', () => {
    expect(to('words', source({ DOI: '10.1000/182' }))).toBe('https://doi.org/10.1000/182#:~:text=words');
  });

  test('holds the whole DOI, whatever signs it has', () => {
    expect(to('words', source({ DOI: '10.1002/(SICI)1096<1:AID#2>3.0' }))).toBe(
      'https://doi.org/10.1002/(SICI)1096%3C1:AID%232%3E3.0#:~:text=words',
    );
  });

  test('is none where the source has none', () => {
    expect(to('words', source({}))).toBeNull();
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' javascript:alert(1)', 'file:///etc/passwd'])(
    'is never "%s"',
    (URL) => expect(to('words', source({ URL }))).toBeNull(),
  );

  test('is an address also where a text holds half of a surrogate pair', () => {
    expect(() => new URL(to('half \ud83d of it') ?? '')).not.toThrow();
  });
});
