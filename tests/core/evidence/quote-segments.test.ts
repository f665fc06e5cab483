import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteSegments, type Segment } from '../../../src/core/evidence/quote-segments.ts';
import type { ActorId, SourceId } from '../../../src/core/model/ids.ts';
import type { Evidence, Reading } from '../../../src/core/model/quote.schema.ts';

const NAMES: Readonly<Record<string, string>> = { russia: 'Russia', taliban: 'Taliban', putin: 'Putin' };
const nameOf = (id: string) => NAMES[id] ?? id;
const source = 'report' as SourceId;

const read = (words: string, actor: string): Reading => ({ exact: words, actor: actor as ActorId });
const elided = (end: 'from' | 'to', actor: string): Reading => ({ elided: end, actor: actor as ActorId });
const quote = (exact: string, ...then: readonly string[]): Evidence => ({
  source,
  exact,
  ...(then.length > 0 ? { then: then.map((part) => ({ exact: part })) } : {}),
});

// "<cautious> words [reading] …", so that an expectation reads as the page does.
const shown = (segments: readonly Segment[]) =>
  segments
    .map(
      ({ kind, text }) =>
        ({ words: text, cautious: `<${text}>`, reading: `[${text}]`, gap: ` ${text} ` })[kind],
    )
    .join('');
const segments = (evidence: Evidence, reads: readonly Reading[] = [], hedges: readonly string[] = []) =>
  shown(quoteSegments(evidence, reads, hedges, nameOf));

describe('a quote as a reader sees it', () => {
  test('is its raw words where there is nothing to say', () => {
    expect(segments(quote('Taliban’s ability'))).toBe('Taliban’s ability');
  });

  test('has its cautious words marked', () => {
    expect(segments(quote('it could help'), [], ['could'])).toBe('it <could> help');
  });

  test('has each of several cautious words marked', () => {
    expect(segments(quote('it could possibly help'), [], ['possibly', 'could'])).toBe(
      'it <could> <possibly> help',
    );
  });

  test('marks cautious words in a later part as well', () => {
    expect(segments(quote('Moscow said', 'it may help'), [], ['may'])).toBe('Moscow said … it <may> help');
  });

  test('says in brackets whom a word means', () => {
    expect(segments(quote('has not recognized the group'), [read('the group', 'taliban')])).toBe(
      'has not recognized the group[Taliban]',
    );
  });

  test('says first who is understood, and last to whom', () => {
    expect(segments(quote('shares intelligence'), [elided('from', 'russia'), elided('to', 'taliban')])).toBe(
      '[Russia]shares intelligence[Taliban]',
    );
  });

  test('names both where one word means two, and each once', () => {
    const reads = [read('they', 'russia'), read('they', 'taliban'), read('they', 'russia')];
    expect(segments(quote('they met'), reads)).toBe('they[Russia, Taliban] met');
  });

  test('reads a word once, in the part that holds it first', () => {
    expect(segments(quote('Moscow said', 'he agreed', 'he left'), [read('he', 'putin')])).toBe(
      'Moscow said … he[Putin] agreed … he left',
    );
  });

  test('may read a word within cautious words', () => {
    expect(segments(quote('they may help'), [read('they', 'russia')], ['they may'])).toBe(
      '<they>[Russia]< may> help',
    );
  });

  test('reads a pronoun, not the same letters within a word', () => {
    expect(segments(quote('the minister said he left'), [read('he', 'putin')])).toBe(
      'the minister said he[Putin] left',
    );
  });

  test('marks a cautious word, not the same letters within another', () => {
    expect(segments(quote('to its dismay it may help'), [], ['may'])).toBe('to its dismay it <may> help');
  });

  test('leaves out a reading of words that it does not hold', () => {
    expect(segments(quote('Russia helps'), [read('the group', 'taliban')])).toBe('Russia helps');
  });

  test('of a locator has no words', () => {
    expect(segments({ source, locator: 'p. 4' })).toBe('');
  });
});

describe('whatever is read into a quote', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '’', '\u00a0', '\n', 'é', '𝛼', '<') });
  const part = words.filter((text) => text !== '');

  test('its raw words, joined, are letter for letter those of the source', () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 3 }),
        fc.array(fc.tuple(part, fc.constantFrom('russia', 'taliban')), { maxLength: 4 }),
        fc.array(part, { maxLength: 3 }),
        ([exact = '', ...then], reads, hedges) => {
          const pieces = quoteSegments(
            quote(exact, ...then),
            reads.map(([text, actor]) => read(text, actor)),
            hedges,
            nameOf,
          );
          const parts: string[] = [''];
          for (const { kind, text } of pieces) {
            if (kind === 'gap') parts.push('');
            else if (kind !== 'reading') parts[parts.length - 1] += text;
          }
          expect(parts).toEqual([exact, ...then]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
