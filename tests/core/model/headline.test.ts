import { describe, expect, test } from 'vitest';
import { parseGraph } from '../../../src/core/model/parse-graph.ts';
import { mapInput, type Line } from '../../support/build.ts';

type Fields = Readonly<Record<string, unknown>>;
const LINES: readonly Line[] = ['russia -supports-> taliban', 'taliban -opposes-> isis-k'];

/** What is wrong with a map that has these fields, a line each; warnings too. */
function told(fields: Fields, lines: readonly Line[] = LINES): readonly string[] {
  const parsed = parseGraph({ ...mapInput({}, ...lines), ...fields });
  const list = parsed.ok ? parsed.warnings : parsed.problems;
  return list.map(({ severity, where, message }) => `${severity} ${where}: ${message}`);
}

const resting = (text: string, ...claims: readonly string[]) => ({ headline: { text, claims } });

describe('a headline', () => {
  test('that rests on stated statements and names one end of each is fine', () => {
    expect(told(resting('Russia supports the Taliban', 'c1', 'c2'))).toEqual([]);
  });

  test.each<[string, Fields, readonly Line[], RegExp]>([
    ['rests on nothing', resting('Russia'), LINES, /headline\.claims.*minimum is 1/],
    [
      'names no statement of the map',
      resting('Russia', 'c9'),
      LINES,
      /headline\.claims\[0\]: "c9" is not a statement/,
    ],
    [
      'names one twice',
      resting('Russia', 'c1', 'c1'),
      LINES,
      /headline\.claims\[1\]: "c1" is already in this list/,
    ],
    [
      'rests on what is only possible',
      resting('Russia supports the Taliban', 'c1'),
      ['russia -supports?-> taliban'],
      /headline\.claims\[0\]: A headline says what is stated, but "c1" is only possible/,
    ],
    [
      'rests on an aim',
      resting('Russia supports the Taliban', 'c1'),
      ['russia -supports-> taliban (intended)'],
      /but "c1" is an aim or a view/,
    ],
    [
      'rests on a denial',
      resting('Russia supports the Taliban', 'c1'),
      ['russia -supports!-> taliban'],
      /but "c1" is said not to be so/,
    ],
    [
      'leaves out a word of certainty',
      resting('Russia supports the Taliban', 'c1'),
      [
        {
          line: 'russia -supports-> taliban (probable)',
          hedge: 'likely',
          evidence: [{ source: 'report', exact: 'Russia likely supports the Taliban' }],
        },
      ],
      /the headline does not say so\. Write its cautious words in the headline too: "likely"/,
    ],
    [
      'leaves out a word of certainty that nobody wrote down',
      resting('Russia supports the Taliban', 'c1'),
      ['russia -supports-> taliban (probable)'],
      /Give its cautious words in "hedge"/,
    ],
    [
      'names neither end',
      resting('Russia supports someone', 'c1', 'c2'),
      LINES,
      /headline\.claims\[1\]: The headline names neither end of "c2": not Taliban nor Isis-k/,
    ],
    [
      'is translated into its own language',
      { headline: { text: 'Russia', claims: ['c1'], translations: { en: 'Russia' } } },
      LINES,
      /headline\.translations\.en: The map itself is in "en"/,
    ],
    [
      'has an unknown field',
      { headline: { text: 'Russia', claims: ['c1'], rests: [] } },
      LINES,
      /headline\.rests/,
    ],
  ])('that %s is refused with its place and the fix', (_, fields, lines, message) => {
    const problems = told(fields, lines);
    expect(problems).toEqual([expect.stringMatching(message)]);
    expect(problems[0]).toMatch(/^error/);
  });

  test('that says what is likely with its own word is fine', () => {
    const line = {
      line: 'russia -supports-> taliban (probable)',
      hedge: 'likely',
      evidence: [{ source: 'report', exact: 'Russia likely supports the Taliban' }],
    };
    expect(told(resting('Russia likely supports the Taliban', 'c1'), [line])).toEqual([]);
  });

  test('may rest on what another denies, with a warning', () => {
    const lines = ['russia -supports-> taliban', 'russia -supports!-> taliban'];
    expect(told(resting('Russia supports the Taliban', 'c1'), lines)).toEqual([
      expect.stringMatching(/^warning headline\.claims\[0\]: "c1" is denied by "c2"/),
    ]);
  });
});

describe('a lead pair', () => {
  test('is two actors with something said of both, in either order', () => {
    expect(told({ lead: ['taliban', 'russia'] })).toEqual([]);
  });

  test.each<[string, readonly string[], RegExp]>([
    ['of one actor', ['russia'], /lead: .*minimum is 2/],
    ['of three', ['russia', 'taliban', 'isis-k'], /lead: .*maximum is 2/],
    ['of one actor twice', ['russia', 'russia'], /lead: These are one actor/],
    [
      'of an actor that is not there',
      ['russia', 'talibn'],
      /lead\[1\]: "talibn" is not an actor in this map. Did you mean "taliban"/,
    ],
    [
      'of two of whom nothing is said',
      ['russia', 'isis-k'],
      /lead: No statement is about both "russia" and "isis-k"/,
    ],
  ])('%s is refused with its place and the fix', (_, lead, message) => {
    expect(told({ lead })).toEqual([expect.stringMatching(message)]);
  });
});

describe('a name', () => {
  const named = (...names: readonly string[]) => ({
    actors: names.map((name, index) => ({ id: ['russia', 'taliban', 'isis-k'][index], name, kind: 'state' })),
  });

  test.each([
    ['spaces', ' \u00a0\u2003'],
    ['zero-width characters', '\u200b\u200d\u2060\ufeff'],
    ['bidi controls', '\u202e\u2066\u2069'],
    ['soft hyphens and fillers', '\u00ad\u3164\u2800'],
    ['tags beyond the basic plane', '\u{e0041}\u{e007f}'],
  ])('of nothing but %s is refused', (_, name) => {
    expect(told(named(name, 'Taliban', 'Isis-k'))).toContainEqual(
      expect.stringMatching(/^error actors\[0\]\.name \(russia\): The text is empty: write the text/),
    );
  });

  test.each(['Ω', '‎روسيا', '俄', '👁', '𞤀𞤣', '\u202eabc'])('of something visible is not: %s', (name) => {
    expect(told(named(name, 'Taliban', 'Isis-k')).join('\n')).not.toMatch(/is empty/);
  });

  test.each([
    ['the very same', 'Georgia'],
    ['in other case', 'GEORGIA'],
    ['in other letters of the same look and kind', 'Ｇeorgia'],
    ['with a character that prints nothing', 'Geor\u200bgia'],
  ])('that another actor has, %s, is a warning at the second', (_, name) => {
    const lines = ['russia -supports-> taliban'].map((line) => ({
      line,
      evidence: [{ source: 'report', exact: `Georgia, ${name}` }],
    }));
    expect(told(named('Georgia', name), lines)).toEqual([
      expect.stringMatching(
        /^warning actors\[1\]\.name \(taliban\): .* is also the name of the actor "russia"/,
      ),
    ]);
  });
});
