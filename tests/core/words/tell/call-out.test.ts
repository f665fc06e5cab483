import { describe, expect, test } from 'vitest';
import { callOutWords } from '../../../../src/core/words/tell/call-out.ts';
import { messagesIn } from '../../../../src/core/words/messages-in.ts';
import { graph, type Line } from '../../../support/build.ts';

const messages = messagesIn('en');
const words = (...lines: readonly Line[]) => {
  const made = graph(...lines);
  return callOutWords(made, [...made.relations.values()], messages);
};
const quoted = (line: string, exact: string, more: object = {}) => ({
  line,
  evidence: [{ source: 'report', exact }],
  ...more,
});

describe('the quote of a line', () => {
  test('is the one that backs most of what the line stands for, then the shortest', () => {
    const both = 'gave political and intelligence support';
    expect(
      words(
        quoted('russia -intelligence-sharing-> taliban', 'shared it'),
        quoted('russia -intelligence-sharing-> taliban', both),
        quoted('russia -political-support-> taliban', both),
      ),
    ).toBe(`“${both}”`);
    expect(
      words(
        quoted('russia -intelligence-sharing-> taliban', 'shared it for years'),
        quoted('russia -intelligence-sharing-> taliban', 'shared it'),
      ),
    ).toBe('“shared it”');
  });

  test('says in brackets who is meant', () => {
    const exact = 'the group was listed by Moscow';
    const evidence = [{ source: 'report', exact, reads: [{ exact: 'the group', actor: 'taliban' }] }];
    expect(words({ line: 'russia -terrorist-designation-> taliban', evidence })).toBe(
      '“the group [Taliban] was listed by Moscow”',
    );
  });

  test('is none where no quote is short and whole', () => {
    const long = Array.from({ length: 17 }, (_, index) => `word${index}`).join(' ');
    expect(words(quoted('russia -terrorist-designation-> taliban', long))).toBeNull();
    const evidence = [{ source: 'report', exact: 'Russia', then: [{ exact: 'listed the group' }] }];
    expect(words({ line: 'russia -terrorist-designation-> taliban', evidence })).toBeNull();
  });
});
