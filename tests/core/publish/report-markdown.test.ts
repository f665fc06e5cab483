import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownText } from '../../../src/core/publish/markdown-text.ts';
import { reportMarkdown } from '../../../src/core/publish/report-markdown.ts';
import { reportOf } from '../../../src/core/publish/report.ts';
import type { Taken } from '../../../src/core/publish/taken.ts';
import { graph, graphWith } from '../../support/build.ts';
import { HOSTILE, takenFrom } from '../../support/taken.ts';

const written = (taken: Taken) => reportMarkdown(reportOf(taken), taken.messages);
// What a reader of CommonMark makes of an escaped text: a backslash before a sign of ASCII stands for the sign.
const read = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('a text in Markdown', () => {
  test('reads back letter for letter, on one line', () => {
    const texts = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, (text) => {
        const escaped = markdownText(text);
        expect(read(escaped)).toBe(text.replace(/\s+/g, ' ').trim());
        expect(escaped).not.toContain('\n');
      }),
    );
  });

  test('begins no emphasis, code, link, footnote, table, HTML or address', () => {
    const texts = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: fc.constantFrom(...'\\`*_[]<>#|~^$&{}@-+1. \n') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const bare = markdownText(text).replace(/\\[!-/:-@[-`{-~]/g, 'x');
        expect(bare).not.toMatch(/[\\`*_[\]<>#|~^$&{}@]|:\/\/|www\.|^[-+=]|^\d+[.)]/i);
      }),
    );
  });
});

describe('a report in Markdown', () => {
  const two = graph('russia -support-> iran', 'iran -opposition-> taliban');

  test('has a definition for every footnote, and no other', () => {
    const text = written(takenFrom(two));
    const used = [...text.matchAll(/[^\n]\[\^(\d+)\](?!:)/g)].map(([, number]) => number);
    const defined = [...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number);
    expect(used).toEqual(['1', '2']);
    expect(defined).toEqual(used);
  });

  test('marks cautious words, and readings stand in brackets that are no link', () => {
    const evidence = [
      { source: 'report', exact: 'it could help Iran', reads: [{ exact: 'it', actor: 'russia' }] },
    ];
    const text = written(takenFrom(graph({ line: 'russia -support?-> iran', evidence, hedge: 'could' })));
    expect(text).toContain('“it \\[Russia\\] **could** help Iran”');
  });

  test.each(HOSTILE)('keeps %j what it is', (hostile) => {
    const taken = takenFrom(
      graphWith(
        { actors: [{ id: 'russia', name: hostile }], map: { title: hostile } },
        'russia -support-> iran',
      ),
    );
    const lines = written(taken).split('\n');
    expect(read(lines[0] ?? '')).toBe(`# ${hostile.trim()}`);
    expect(lines.filter((line) => /^\[\^/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1);
  });

  test('of an empty view says so', () => {
    const taken = takenFrom(two, { link: 'off.sign=supports,opposes,neither' });
    expect(written(taken)).toContain(taken.messages.takeaway.report.none);
  });

  test('has beneath a statement who denies it and its grade, and apart what is also said', () => {
    const map = graph(
      { line: 'russia -support-> iran', credibility: { grade: 4, by: 'Ada', why: 'No books.' } },
      { line: 'russia -support!-> iran', speakers: [{ actor: 'iran' }] },
    );
    const text = written(takenFrom(map));
    expect(text).toMatch(/^ {2}- Denied by Iran: .*\[\^1\]$/m);
    expect(text).toMatch(/^ {2}- Credibility 4, doubtful/m);
    expect(text).toMatch(/\n\nAlso said:\n\n- /);
  });
});
