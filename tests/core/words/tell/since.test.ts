import { describe, expect, test } from 'vitest';
import { orderedClaims } from '../../../../src/core/evidence/ordered-claims.ts';
import { messagesIn } from '../../../../src/core/words/messages-in.ts';
import { pairAnswer } from '../../../../src/core/words/tell/pair-answer.ts';
import { sinceWords } from '../../../../src/core/words/tell/since.ts';
import { graph, type Line } from '../../../support/build.ts';

const shares = 'russia -intelligence-sharing-> taliban';
const since = (language: string, ...lines: readonly Line[]) => {
  const map = graph(...lines);
  return sinceWords(map, orderedClaims(map, [...map.claims.values()]), messagesIn(language));
};

describe('since when, and who says so', () => {
  test('is in the words of the source, by speaker, each once', () => {
    const held = { heldAsStated: 'for several years' };
    expect(
      since(
        'en',
        { line: shares, ...held },
        { line: 'russia -support-> taliban', ...held },
        { line: shares, heldAsStated: 'since late 2016', speakers: [{ name: 'Lavrov' }] },
      ),
    ).toBe('“for several years”, according to Author. “since late 2016”, according to Lavrov, in Author.');
  });

  test('is the date in words where the source’s own are not kept', () => {
    expect(since('en', { line: shares, held: '2015' })).toBe('In 2015, according to Author.');
  });

  test('says who says so where no date is given, and leaves out what is less firm', () => {
    expect(since('en', shares, { line: 'russia -support?-> taliban', heldAsStated: 'soon' })).toBe(
      'According to Author; no date is given.',
    );
    expect(
      since('en', { line: shares, heldAsStated: 'since May', speakers: [{ name: 'Lavrov' }] }, shares),
    ).toBe('“since May”, according to Lavrov, in Author. Without a date: Author.');
  });

  test('is told in Spanish', () => {
    expect(since('es', { line: shares, heldAsStated: 'since May' })).toBe('«since May», según Author.');
    expect(since('es', shares)).toBe('Según Author; no se da ninguna fecha.');
  });

  test('is nothing where no source is given', () => {
    expect(since('en', `${shares} (unsourced)`)).toBe('');
  });
});

describe('the answer of a pair', () => {
  const answer = (...lines: readonly Line[]) => {
    const map = graph(...lines);
    return pairAnswer(map, [...map.pairs.values()][0]!, messagesIn('en'));
  };

  test('names every kind that is stated, and none that is less firm', () => {
    const told = answer(shares, 'russia -terrorist-designation-> taliban', 'russia -recognition?-> taliban');
    expect(told).toMatch(/intelligence/);
    expect(told).toMatch(/terrorist/);
    expect(told).not.toMatch(/recogni|Also/);
  });

  test('says what contradicts it', () => {
    expect(answer(shares, 'russia -intelligence-sharing!-> taliban')).toMatch(/Contradicted: /);
  });

  test('is what is said most firmly where nothing is stated', () => {
    expect(answer('russia -recognition?-> taliban')).toMatch(/could recognise/);
  });
});
