import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../src/core/publish/report.ts';
import { graph, graphWith } from '../../support/build.ts';
import { takenFrom } from '../../support/taken.ts';

const two = graph('russia -support-> iran', 'iran -opposition-> taliban');

describe('a report', () => {
  test('tells every statement that is shown, each with its footnote', () => {
    const { sections, notes } = reportOf(takenFrom(two));
    expect(sections.map(({ heading }) => heading)).toEqual(['Russia and Iran', 'Iran and Taliban']);
    expect(sections.flatMap(({ statements }) => statements.map((one) => one.notes))).toEqual([[1], [2]]);
    expect(notes.map(({ number, segments }) => [number, segments[0]?.text])).toEqual([
      [1, 'Russia support Iran'],
      [2, 'Iran opposition Taliban'],
    ]);
  });

  test('begins its headings with a capital, as names within sentences do not', () => {
    const map = graphWith(
      { actors: [{ id: 'crews', name: 'the tug crews' }] },
      'crews -support-> iran',
      'crews -support-> "calm"',
    );
    const { sections } = reportOf(takenFrom(map, { only: 'crews' }));
    for (const { heading } of sections) expect(heading).toMatch(/^The tug crews/);
  });

  test('leaves out what the filters hide, and says how they stand', () => {
    const { sections, view } = reportOf(takenFrom(two, { link: 'step=3&off.sign=opposes' }));
    expect(sections.map(({ heading }) => heading)).toEqual(['Russia and Iran']);
    expect(view).toContain('opposes');
  });

  test('of a selection holds that alone, and its sentence', () => {
    const pair = reportOf(takenFrom(two, { only: 'iran|russia' }));
    expect(pair.sections.map(({ id }) => id)).toEqual(['iran|russia']);
    expect(pair.selection).toContain('Russia');
    const claim = reportOf(takenFrom(two, { only: 'c2' }));
    expect(claim.sections.flatMap(({ statements }) => statements.map(({ id }) => id))).toEqual(['c2']);
  });

  test('of an actor holds what is said about no actor too', () => {
    const map = graph(
      'russia -support-> iran',
      'russia -opposition-> "radical ideas"',
      'iran -support- china',
    );
    const { sections } = reportOf(takenFrom(map, { only: 'russia' }));
    expect(sections.map(({ statements }) => statements.map(({ id }) => id))).toEqual([['c1'], ['c2']]);
  });

  test('gives one passage one footnote, however many statements rest on it', () => {
    const evidence = [{ source: 'report', exact: 'helps both' }];
    const { notes, sections } = reportOf(
      takenFrom(
        graph({ line: 'russia -support-> iran', evidence }, { line: 'russia -support-> china', evidence }),
      ),
    );
    expect(notes).toHaveLength(1);
    expect(sections.flatMap(({ statements }) => statements.map((one) => one.notes))).toEqual([[1], [1]]);
  });

  test('names a source in full once, then in short', () => {
    const full = 'Ada Author, “A Report,” 2021';
    const cited = { reference: 'Author, Ada. A Report.', note: full };
    const citations = { report: { 'chicago-notes': cited, 'chicago-author-date': cited, apa: cited } };
    const { notes } = reportOf(takenFrom(two, { extras: { published: { citations } } }));
    expect(notes.map(({ note }) => note)).toEqual([full, 'Author, “report”']);
  });

  test('sets commas and full stops within the marks of a title', () => {
    const source = {
      id: 'report',
      citation: { type: 'report', title: 'A report', author: [{ family: 'Author' }] },
      asOf: '2021',
      sections: [{ title: 'The Money', start: 0, end: 99 }],
    };
    const evidence = (exact: string, start: number) => [
      { source: 'report', exact, at: { start, end: start + exact.length } },
    ];
    const map = graphWith(
      { map: { sources: [source] } },
      { line: 'russia -support-> iran', evidence: evidence('pays', 1) },
      { line: 'russia -support-> china', evidence: [{ source: 'report', locator: 'p. 4' }] },
      { line: 'russia -support-> india', evidence: evidence('gives', 9) },
    );
    expect(reportOf(takenFrom(map)).notes.map(({ place }) => place)).toEqual([
      'A report, section “The Money.”',
      'Author, “report,” p. 4.',
      'Author, “report,” section “The Money.”',
    ]);
  });

  test('has a permalink that names the edition, for itself and for every statement', () => {
    const { permalink, edition, sections } = reportOf(takenFrom(two));
    expect(edition).toBe('0'.repeat(12));
    const links = [
      permalink,
      ...sections.flatMap(({ statements }) => statements.map((one) => one.permalink)),
    ];
    for (const link of links) expect(link).toContain(`edition=${edition}`);
    expect(links[1]).toContain('select=c1');
  });

  test('says which statement has no source, and lists no work for it', () => {
    const { sections, sources } = reportOf(takenFrom(graph('russia -support-> iran (unsourced)')));
    expect(sections[0]?.statements[0]?.notes).toEqual([]);
    expect(sources).toEqual([]);
  });

  test('of an empty view is a report of the filters', () => {
    const report = reportOf(takenFrom(two, { link: 'off.sign=supports,opposes,neither' }));
    expect([report.sections, report.notes, report.sources]).toEqual([[], [], []]);
    expect(report.view).toContain('Nothing is shown');
    expect(report.view).toContain('September 2021');
  });

  test('carries the notice of its map', () => {
    const fiction = graphWith({ map: { notice: 'Fiction' } }, 'russia -support-> iran');
    expect(reportOf(takenFrom(fiction)).notice).toBe('Fiction');
    expect(reportOf(takenFrom(two)).notice).toBeNull();
  });

  test('tells how each quote was checked; what was not checked is not said to be found', () => {
    const checks = { checked: '2026-11-20', results: { c1: ['found' as const] } };
    const { notes, checked } = reportOf(takenFrom(two, { extras: { checks } }));
    expect(notes.map(({ check }) => check)).toEqual(['found', 'no-text']);
    expect(checked).toBe('20 November 2026');
  });

  const disputed = graph(
    { line: 'russia -support-> iran', credibility: { grade: 6, by: 'Ada', why: 'No books.' } },
    { line: 'russia -support!-> iran', speakers: [{ actor: 'iran' }] },
  );

  test('says beside a statement who denies it and where, also when a filter has left the denial out', () => {
    for (const link of ['step=3', 'step=3&off.voice=iran']) {
      const { sections, notes } = reportOf(takenFrom(disputed, { link }));
      const [first] = sections[0]?.statements ?? [];
      expect(first?.against).toEqual([
        expect.objectContaining({ id: 'c2', sentence: expect.stringMatching(/^Denied by Iran: /) as string }),
      ]);
      const cited = first?.against.flatMap((one) => one.notes) ?? [];
      expect(notes.map(({ number }) => number)).toEqual(expect.arrayContaining(cited));
      expect(cited).toHaveLength(1);
    }
  });

  test('gives the grade of a statement and of a source', () => {
    const reliability = { grade: 'B' as const, by: 'Ada', why: 'She was there.' };
    const source = {
      id: 'report',
      citation: { type: 'report', title: 'A report' },
      asOf: '2021',
      reliability,
    };
    const graded = graphWith(
      { map: { sources: [source] } },
      { line: 'russia -support-> iran', credibility: { grade: 6, by: 'Ada', why: 'No books.' } },
    );
    const { sections, sources } = reportOf(takenFrom(graded));
    expect(sections[0]?.statements[0]?.grade).toBe(
      'Credibility 6, cannot be judged (this is not a low grade). Graded by Ada: No books.',
    );
    expect(sources[0]?.grade).toContain('Source reliability B, usually reliable.');
    expect(reportOf(takenFrom(two)).sources[0]?.grade).toBeNull();
  });

  test('tells what a line is drawn as apart from what is said less firmly, and says that it lists both', () => {
    const map = graph('russia -support-> iran', 'russia -support?-> iran', 'russia -support!-> iran');
    const { sections, also } = reportOf(takenFrom(map, { link: 'step=1' }));
    const ids = (list: readonly { id: string }[] = []) => list.map(({ id }) => id);
    expect([ids(sections[0]?.statements), ids(sections[0]?.also)]).toEqual([['c1'], ['c3', 'c2']]);
    expect(also).not.toBeNull();
    expect(reportOf(takenFrom(two)).also).toBeNull();
    const alone = reportOf(takenFrom(map, { only: 'c2' }));
    expect([ids(alone.sections[0]?.statements), alone.also]).toEqual([['c2'], null]);
  });

  test('of a fiction says so at every work', () => {
    const fiction = graphWith({ map: { notice: 'Fiction' } }, 'russia -support-> iran');
    expect(reportOf(takenFrom(fiction)).sources[0]?.reference).toBe('A report. [Fiction.]');
  });
});
