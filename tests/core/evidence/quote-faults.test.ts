import { describe, expect, it } from 'vitest';
import { checkWithNearest } from '../../../src/core/evidence/check-with-nearest.ts';
import { prepareText } from '../../../src/core/evidence/prepare-text.ts';
import { quoteFaults } from '../../../src/core/evidence/quote-faults.ts';
import { Evidence } from '../../../src/core/model/quote.schema.ts';

const TEXT =
  'Russia officially considers the Taliban’s\u00a0men terrorists. Russia shares intelligence. In 2016 Russia shares coun-\nter-terrorism.';

function faults(fields: object, text = TEXT) {
  const evidence = Evidence.parse({ source: 's', ...fields });
  const prepared = prepareText(text);
  return quoteFaults(evidence, checkWithNearest(evidence, prepared), prepared).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

describe('what is wrong with a quote', () => {
  it('is nothing where it is found, or there is no text', () => {
    expect(faults({ exact: 'officially', prefix: 'Russia', suffix: ' considers' })).toEqual([]);
    expect(faults({ locator: 'p. 3' })).toEqual([]);
    expect(quoteFaults(Evidence.parse({ source: 's', exact: 'x' }), { result: 'no-text' }, null)).toEqual([]);
  });

  it('is the difference, with what cannot be seen written out', () => {
    expect(faults({ exact: "the Taliban's men" })).toEqual([
      "exact: At 28–45 the text has “’” where the quote has “'”, and “[U+00A0]” where the quote has “ ”. Copy the words letter for letter.",
    ]);
    expect(faults({ exact: 'counter-terrorism' })).toEqual([
      'exact: At 108–127 the text has “-[U+000A]” where the quote has nothing. Copy the words letter for letter.',
    ]);
  });

  it('is the nearest place of words that are not found, and what it has otherwise, on one line', () => {
    const [told, ...others] = faults({ exact: 'officially regards the Taliban’s\u00a0men' });
    expect(told).toBe(
      'exact: These words are not in the text. The closest match is at 7–45: “officially considers the Taliban’s[U+00A0]men”. It has “considers” where the quote has “regards”. Copy the words letter for letter.',
    );
    expect(others).toEqual([]);
  });

  it('is told of the part that is lost', () => {
    expect(faults({ exact: 'Russia officially', then: [{ exact: 'shared intelligence' }] })).toEqual([
      expect.stringMatching(
        /^then\.0\.exact: .* closest match is at 65–84: .* has “s” where the quote has “d”/,
      ),
    ]);
    expect(faults({ exact: 'intelligence', then: [{ exact: 'officially' }] })).toEqual([
      expect.stringMatching(/^then\.0\.exact: These words occur only before .* at 7–17/),
    ]);
  });

  it('is told in few words where very much differs, or nothing comes near', () => {
    const text = 'The one and the two and the six and the ten and the end.';
    const [told] = faults({ exact: 'the 1ne or the 2wo or the 3ix or the 4en or the 5nd' }, text);
    expect(told).toMatch(/, and \d+ more differences\./);
    expect(faults({ exact: 'Quite another text altogether' })).toEqual([
      expect.stringContaining('Nothing in the text is close.'),
    ]);
  });

  it('is that a word stands at many places', () => {
    expect(faults({ exact: 'a' }, 'a '.repeat(9))).toEqual([
      'exact: These words occur in 9 places (0–1, 2–3, 4–5, 6–7, 8–9, …). Add "prefix" or "suffix" to say which is meant.',
    ]);
  });
});
