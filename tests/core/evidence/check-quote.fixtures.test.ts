import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { checkWithNearest } from '../../../src/core/evidence/check-with-nearest.ts';
import { Evidence } from '../../../src/core/model/quote.schema.ts';

// Real annotations of other people's, with where they were placed: not ours to give away, so they are on few machines.
const folder = join(import.meta.dirname, '../../../../shared/fixtures/formats');
const isHere = existsSync(folder);
const said = isHere ? '' : ' (skipped: ../shared/fixtures/formats is not on this machine)';

interface Placed {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly start: number;
  readonly end: number;
}

interface Target {
  readonly selector?: readonly (Partial<Placed> & { readonly type: string })[];
}

interface Annotation {
  readonly target: Target | readonly Target[];
}

/** The quotes of a file of annotations that say both their words and where a good program placed them. */
function placedIn(path: string): readonly Placed[] {
  const file = JSON.parse(readFileSync(path, 'utf8')) as { readonly rows: Annotation[] } | Annotation[];
  const targets = (Array.isArray(file) ? file : file.rows).flatMap(({ target }) => target);
  return targets.flatMap(({ selector = [] }) => {
    const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
    const { start, end } = selector.find(({ type }) => type === 'TextPositionSelector') ?? {};
    if (quote?.exact === undefined || start === undefined || end === undefined) return [];
    return [{ exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix, start, end }];
  });
}

/** What a page's offsets count: the text of all nodes of its body, in order; a browser that runs scripts reads noscript as text. */
function bodyText(html: string): string {
  const escaped = html.replace(
    /(<noscript>)(.*?)(<\/noscript>)/gs,
    (_, open: string, inner: string, close: string) =>
      `${open}${inner.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}${close}`,
  );
  const page = parseDocument(escaped);
  return DomUtils.textContent(DomUtils.getElementsByTagName('body', page)[0] ?? page);
}

const evidenceOf = ({ exact, prefix = '', suffix = '' }: Placed) =>
  Evidence.parse({ source: 's', exact, prefix, suffix });

const pages = isHere
  ? readdirSync(join(folder, 'hypothesis')).flatMap((name) => {
      const html = join(folder, 'hypothesis', name);
      const json = html.replace(/\.html$/, '.json');
      return name.endsWith('.html') && existsSync(json)
        ? [{ name, text: bodyText(readFileSync(html, 'utf8')), answers: placedIn(json) }]
        : [];
    })
  : [];

describe.skipIf(!isHere)(`real annotations of web pages${said}`, () => {
  it('are here, with their answers', () => {
    expect(pages.flatMap(({ answers }) => answers).length).toBeGreaterThan(5);
  });

  it.each(pages)('of $name are found where they were placed, and nowhere else', ({ text, answers }) => {
    for (const answer of answers) {
      const { start, end } = answer;
      expect(checkWithNearest(evidenceOf(answer), text)).toEqual({
        result: 'found',
        at: { start, end },
        parts: [{ start, end }],
      });
    }
  });

  it.each(pages)(
    'of $name are found there although half of the words around have changed',
    ({ text, answers }) => {
      for (const answer of answers) {
        const { start, end } = answer;
        for (const changed of [
          { prefix: 'Something else altogether, and' },
          { suffix: 'and something else altogether.' },
          { prefix: answer.prefix?.replace(/\p{L}(?=\P{L})/gu, 'q') },
        ]) {
          const around = text.split(answer.exact).length > 2 ? answer : { ...answer, ...changed };
          expect(checkWithNearest(evidenceOf(around), text)).toMatchObject({
            result: 'found',
            at: { start, end },
          });
        }
      }
    },
  );

  it.each(pages)(
    'of $name that were typed otherwise are found there with differences',
    ({ text, answers }) => {
      for (const answer of answers) {
        const { start, end } = answer;
        const retyped = answer.exact.replaceAll(' ', ' \n ').replace(/(\p{L})(?=\p{L})/u, '$1\u00ad');
        expect(checkWithNearest(evidenceOf({ ...answer, exact: retyped }), text)).toMatchObject({
          result: 'differs',
          at: { start, end },
        });
      }
    },
  );

  it.each(pages)(
    'of $name with other words are not found, and that place is the nearest',
    ({ text, answers }) => {
      for (const answer of answers.filter(({ exact }) => exact.length > 12)) {
        const { exact } = answer;
        const middle = exact.length >> 1;
        const changed = `${exact.slice(0, middle - 2)}##${exact.slice(middle + 2)}`;
        const check = checkWithNearest(evidenceOf({ ...answer, exact: changed }), text);
        expect(check).toMatchObject({
          result: 'not-found',
          nearest: { at: { start: answer.start, end: answer.end }, errors: 4, text: exact },
        });
      }
    },
  );

  it.each(pages)('of $name are not placed in another page', ({ name, answers }) => {
    for (const other of pages.filter((page) => page.name !== name))
      for (const answer of answers)
        expect(checkWithNearest(evidenceOf(answer), other.text)).toEqual({
          result: 'not-found',
          nearest: null,
        });
  });
});

describe.skipIf(!isHere)(`real annotations of a book${said}`, () => {
  const answers = isHere ? placedIn(join(folder, 'recogito/annotations.w3c.json')) : [];

  it('are here, with their answers', () => {
    expect(answers.length).toBeGreaterThan(3);
  });

  it('are found where they were placed, in a text put together from them', () => {
    const { text, expected } = textFrom(answers);
    for (const [index, answer] of answers.entries())
      expect(checkWithNearest(evidenceOf(answer), text)).toMatchObject(expected[index]!);
  });
});

/** The text itself is not here, but what the annotations say of it: the rest is filled, and a quote that is too short breaks its line. */
function textFrom(answers: readonly Placed[]) {
  const units = Array.from({ length: 3000 }, () => '*');
  const write = (words: string, start: number) =>
    [...words].forEach((unit, index) => (units[start + index] = unit));
  const expected = answers.map(({ exact, prefix = '', suffix = '', start, end }) => {
    const missing = end - start - exact.length;
    const space = exact.lastIndexOf(' ');
    const laid =
      missing === 0 ? exact : `${exact.slice(0, space)}\n${' '.repeat(missing)}${exact.slice(space + 1)}`;
    write(`${prefix}${laid}${suffix}`, start - prefix.length);
    return { result: missing === 0 ? 'found' : 'differs', at: { start, end } };
  });
  return { text: units.join(''), expected };
}
