import { parseDocument, DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { colours, type Role } from '../../../src/core/look/colours.ts';
import { pictureWithLegend } from '../../../src/core/publish/framed-picture.ts';
import { reportHtml } from '../../../src/core/publish/report-html.ts';
import { reportOf } from '../../../src/core/publish/report.ts';
import type { Taken } from '../../../src/core/publish/taken.ts';
import { graph, graphWith } from '../../support/build.ts';
import { HOSTILE, takenFrom } from '../../support/taken.ts';

const paint = (role: Role) => colours.light[role];
const written = (taken: Taken) =>
  reportHtml(reportOf(taken), taken.messages, {
    picture: pictureWithLegend(taken, { paint, theme: 'light', fontFaces: null }),
    fontFaces: '',
  });
const parsed = (taken: Taken) => parseDocument(written(taken));
const all = (taken: Taken, name: string) => DomUtils.getElementsByTagName(name, parsed(taken), true);
const two = graph('russia -support-> iran', 'iran -opposition-> taliban');

describe('a report as a page', () => {
  test('is one file: its picture and its styles are inside, and it asks for nothing', () => {
    const taken = takenFrom(two);
    expect(all(taken, 'svg')).toHaveLength(1);
    expect(all(taken, 'style').length).toBeGreaterThan(0);
    for (const name of ['script', 'link', 'img', 'iframe', 'object']) expect(all(taken, name)).toEqual([]);
    expect(written(taken)).not.toMatch(/url\((?!data:)|@import/);
  });

  test('forbids itself scripts and requests', () => {
    const policy = all(takenFrom(two), 'meta').find(({ attribs }) => attribs['http-equiv']);
    expect(policy?.attribs['content']).toContain("default-src 'none'");
    expect(policy?.attribs['content']).not.toContain('script-src');
  });

  test('leads from every statement to its note, and every note is there', () => {
    const taken = takenFrom(two);
    const targets = all(taken, 'a').flatMap(
      ({ attribs }) => /^#(note-.*)/.exec(attribs['href'] ?? '')?.[1] ?? [],
    );
    expect(targets).toEqual(['note-1', 'note-2']);
    const document = parsed(taken);
    for (const id of targets) expect(DomUtils.getElementById(id, document, true)).not.toBeNull();
  });

  test('marks cautious words and sets readings in brackets', () => {
    const evidence = [
      { source: 'report', exact: 'it could help Iran', reads: [{ exact: 'it', actor: 'russia' }] },
    ];
    const taken = takenFrom(graph({ line: 'russia -support?-> iran', evidence, hedge: 'could' }));
    expect(all(taken, 'mark').map((mark) => DomUtils.textContent(mark))).toEqual(['could']);
    const quote = DomUtils.textContent(all(taken, 'blockquote')[0]!).replace(/\s+/g, ' ');
    expect(quote).toBe('“it [Russia] could help Iran”');
  });

  test.each(HOSTILE)('shows %j as text wherever it stands', (text) => {
    const taken = takenFrom(
      graphWith(
        {
          actors: [{ id: 'russia', name: text }],
          map: { title: text, question: text, summary: text, notice: text },
        },
        { line: 'russia -support-> iran', what: text, evidence: [{ source: 'report', exact: text }] },
      ),
    );
    const document = parsed(taken);
    expect(all(taken, 'script')).toEqual([]);
    expect(all(taken, 'img')).toEqual([]);
    expect(DomUtils.textContent(all(taken, 'h1')[0]!)).toBe(text);
    expect(DomUtils.textContent(all(taken, 'blockquote')[0]!)).toBe(`“${text}”`);
    const attributes = DomUtils.find((node) => 'attribs' in node, [document], true, Infinity);
    for (const node of attributes)
      for (const name of Object.keys((node as { attribs: object }).attribs)) expect(name).not.toMatch(/^on/);
  });

  test('links to web addresses only', () => {
    const links = all(takenFrom(two), 'a').map(({ attribs }) => attribs['href'] ?? '');
    for (const link of links) expect(link).toMatch(/^(#|https?:)/);
  });

  test('has beneath a statement who denies it and its grade, and apart what is also said', () => {
    const taken = takenFrom(
      graph(
        { line: 'russia -support-> iran', credibility: { grade: 4, by: 'Ada', why: 'No books.' } },
        { line: 'russia -support!-> iran', speakers: [{ actor: 'iran' }] },
      ),
    );
    const [first] = all(taken, 'li').map((item) => DomUtils.textContent(item));
    expect(first).toContain('Denied by Iran: ');
    expect(first).toContain('Credibility 4, doubtful');
    expect(all(taken, 'main').map((main) => DomUtils.textContent(main))[0]).toContain('Also said');
  });
});
