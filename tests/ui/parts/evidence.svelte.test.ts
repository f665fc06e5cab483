import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../src/core/evidence/passages.ts';
import type { Claim } from '../../../src/core/model/claim.schema.ts';
import type { Graph } from '../../../src/core/model/graph.ts';
import type { Checks, QuoteResult } from '../../../src/core/model/quote-check.ts';
import ClaimFacts from '../../../src/ui/parts/ClaimFacts.svelte';
import PassageCard from '../../../src/ui/parts/PassageCard.svelte';
import Quote from '../../../src/ui/parts/Quote.svelte';
import QuoteCheck from '../../../src/ui/parts/QuoteCheck.svelte';
import { graph, graphWith, type Extras, type Line } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { shippedOf } from '../../support/shipped.ts';
import { show, textOf } from '../show.ts';

const shares = 'russia -intelligence-sharing-> taliban';
const quoted = (exact: string, rest: object = {}): Line => ({
  line: shares,
  evidence: [{ source: 'report', exact, ...rest }],
});
const claimsOf = (map: Graph) => [...map.claims.values()];
function first(map: Graph) {
  const claim = claimsOf(map)[0]!;
  return { claim, evidence: claim.evidence[0]! };
}

describe('a quote', () => {
  async function quote(...lines: readonly Line[]) {
    const map = graph(...lines);
    const { evidence } = first(map);
    const { container } = await show(Quote, explorerOf(map), () => ({ evidence, claims: claimsOf(map) }));
    return container.querySelector('blockquote')!;
  }

  test('is the raw words letter for letter: no-break spaces, curly quotes and missing spaces too', async () => {
    const raw = 'the Taliban’sability to\u00a0hold “Kabul” –  <b>now</b> & later';
    expect((await quote(quoted(raw))).textContent).toBe(raw);
  });

  test('has its cautious words marked, and nothing else', async () => {
    const blockquote = await quote({
      ...(quoted('it could help, they say') as object),
      line: shares,
      hedge: 'could',
    });
    expect([...blockquote.querySelectorAll('mark')].map(textOf)).toEqual(['could']);
    expect(blockquote.textContent).toBe('it could help, they say');
  });

  test('says in brackets how words were read', async () => {
    const reads = [
      { elided: 'from', actor: 'russia' },
      { exact: 'the group', actor: 'taliban' },
    ];
    const blockquote = await quote(quoted('has not recognized the group', { reads }));
    expect(textOf(blockquote)).toBe('[Russia] has not recognized the group [Taliban]');
  });

  test('gives readings and cautious words of all statements that rest on it', async () => {
    const line = (type: string, actor: string, hedge: string): Line => ({
      line: `russia -${type}-> taliban`,
      hedge,
      evidence: [
        {
          source: 'report',
          exact: 'they may or could help us',
          reads: [{ exact: actor === 'russia' ? 'they' : 'us', actor }],
        },
      ],
    });
    const blockquote = await quote(line('support', 'russia', 'may'), line('assurance', 'taliban', 'could'));
    expect(textOf(blockquote)).toBe('they [Russia] may or could help us [Taliban]');
    expect([...blockquote.querySelectorAll('mark')].map(textOf)).toEqual(['may', 'could']);
  });

  test('tells an ellipsis as one', async () => {
    const blockquote = await quote(quoted('Moscow said', { then: [{ exact: 'it helps' }] }));
    expect(textOf(blockquote)).toBe('Moscow said … it helps');
  });

  test('is told to a screen reader in the language of its source', async () => {
    const input: Extras = {
      map: {
        sources: [
          { id: 'report', citation: { type: 'report', title: 'Доклад', language: 'ru' }, asOf: '2021' },
        ],
      },
    };
    const map = graphWith(input, quoted('Москва'));
    const { evidence } = first(map);
    const { container } = await show(Quote, explorerOf(map), () => ({ evidence, claims: claimsOf(map) }));
    expect(container.querySelector('blockquote')?.lang).toBe('ru');
  });
});

describe('the facts of a statement', () => {
  async function facts(line: Line, extras: Extras = {}) {
    const map = graphWith(extras, line);
    const { claim, evidence } = first(map);
    const { container } = await show(ClaimFacts, explorerOf(map), () => ({
      claim,
      evidence: evidence ?? null,
    }));
    return Object.fromEntries(
      [...container.querySelectorAll('dl > div')].map((row) => [
        textOf(row.querySelector('dt')),
        textOf(row.querySelector('dd')),
      ]),
    );
  }

  test('are who says so and how it is stated, and nothing that is not told', async () => {
    expect(await facts(shares)).toEqual({
      'Who says so': 'Author',
      'How it is stated': 'Stated',
      Relation: 'intelligence sharing',
    });
  });

  test('name those concerned and those through whom, actors by name', async () => {
    const told = await facts({ line: shares, about: ['isis-k', { name: 'drugs' }], by: ['fsb'] });
    expect(told).toMatchObject({ Concerning: 'Isis-k, drugs', Through: 'Fsb' });
  });

  test('give the time as resolved, with the words it rests on', async () => {
    const told = await facts({ line: shares, held: '2016', heldAsStated: 'since late 2016' });
    expect(told['When']).toMatch(/2016.*\(“since late 2016”\)/);
  });

  test('give the time in the words of the source where it was not resolved', async () => {
    expect(await facts({ line: shares, heldAsStated: 'recently' })).toMatchObject({ When: 'recently' });
  });

  test('name the section, and warn where it lists options', async () => {
    const sources = [
      {
        id: 'report',
        citation: { type: 'report', title: 'A report' },
        asOf: '2021',
        sections: [
          { title: 'Before', start: 0, end: 100 },
          { title: 'What Russia could do', start: 100, end: 200, frame: 'options' as const },
        ],
      },
    ];
    const told = await facts(quoted('Russia', { at: { start: 100, end: 106 } }), { map: { sources } });
    expect(told['Section of the text']).toBe('What Russia could do (lists options)');
  });

  test('say where a relation was read between the lines, not where it was said', async () => {
    expect(await facts(`${shares} (implied)`)).toMatchObject({ Basis: 'read between the lines' });
    expect(await facts(shares)).not.toHaveProperty('Basis');
  });

  test('hold all else that the statement tells', async () => {
    const told = await facts({
      line: `${shares} (covert, option)`,
      what: 'maps',
      where: 'northern Afghanistan',
      condition: 'if asked',
      note: 'One reading.',
      speakers: [{ name: 'Lavrov' }],
    });
    expect(told).toMatchObject({
      'How it is stated': 'Possible or feared',
      What: 'maps',
      Where: 'northern Afghanistan',
      Condition: 'if asked',
      'Openly or covertly': 'covertly',
      "Coder's note": 'One reading.',
    });
    expect(told['Who says so']).toContain('Lavrov');
  });

  test('give the place where no quote exists', async () => {
    expect(await facts({ line: shares, evidence: [{ source: 'report', locator: 'p. 4' }] })).toMatchObject({
      Place: 'p. 4',
    });
  });
});

describe('a quote check', () => {
  async function check(result: QuoteResult | null, rest: Partial<Checks> = {}) {
    const map = graph(shares);
    const checks = { results: result ? { c1: [result] } : {}, ...rest };
    const explorer = explorerOf(map, {}, shippedOf(map, { checks }));
    const { container } = await show(QuoteCheck, explorer, () => first(map));
    return textOf(container);
  }

  test.each<[QuoteResult | null, RegExp]>([
    ['found', /Found word for word/],
    ['several', /Found in several places/],
    ['differs', /Found with differences/],
    ['not-found', /Not found/],
    ['no-text', /Text not available/],
    [null, /Text not available/],
  ])('of result %s says so, and never "verified"', async (result, words) => {
    const text = await check(result, { checked: '2026-01-01' });
    expect(text).toMatch(words);
    expect(text).not.toMatch(/verified/i);
  });

  test('says the day, where one is recorded', async () => {
    expect(await check('found', { checked: '2026-01-02' })).toContain('2 January 2026');
    expect(await check('found')).not.toContain('publication');
    expect(await check(null, { checked: '2026-01-02' })).not.toContain('publication');
  });

  test('has a sign that differs for found, not found and neither', async () => {
    const signs = await Promise.all(
      (['found', 'not-found', 'differs'] as const).map(async (result) => (await check(result)).charAt(0)),
    );
    expect(new Set(signs).size).toBe(3);
  });

  test('of a second piece of evidence is that piece’s own', async () => {
    const evidence = [
      { source: 'report', exact: 'one' },
      { source: 'report', exact: 'two' },
    ];
    const map = graph({ line: shares, evidence });
    const claim = claimsOf(map)[0]!;
    const checks = { results: { c1: ['found', 'differs'] as const } };
    const explorer = explorerOf(map, {}, shippedOf(map, { checks }));
    const { container } = await show(QuoteCheck, explorer, () => ({ claim, evidence: claim.evidence[1]! }));
    expect(textOf(container)).toContain('Found with differences');
  });

  test('is none for a locator, which has no words', async () => {
    const map = graph({ line: shares, evidence: [{ source: 'report', locator: 'p. 4' }] });
    const { container } = await show(QuoteCheck, explorerOf(map), () => first(map));
    expect(textOf(container)).toBe('');
  });
});

describe('a passage', () => {
  const both: readonly Line[] = ['tajikistan', 'uzbekistan'].map((to) => ({
    line: `russia -support-> ${to}`,
    evidence: [{ source: 'report', exact: 'helps Tajikistan and Uzbekistan' }],
  }));
  const source = (citation: object): Extras => ({
    map: {
      sources: [{ id: 'report', citation: { type: 'report', title: 'A report', ...citation }, asOf: '2021' }],
    },
  });
  async function card(map: Graph, current: Claim['id'] | null = null) {
    const [passage, ...others] = passagesOf(claimsOf(map));
    expect(others).toEqual([]);
    return show(PassageCard, explorerOf(map), () => ({ passage: passage!, current }));
  }

  test('stands once, with each statement that rests on it', async () => {
    const { container } = await card(graph(...both));
    expect(container.querySelectorAll('blockquote')).toHaveLength(1);
    const claims = [...container.querySelectorAll<HTMLElement>('[data-claim]')];
    expect(claims.map(({ dataset }) => dataset['claim'])).toEqual(['c1', 'c2']);
    expect(textOf(claims[0])).toContain('Tajikistan');
    expect(textOf(claims[1])).toContain('Uzbekistan');
  });

  test('names its source, and opens it at these very words', async () => {
    const screen = await card(graphWith(source({ URL: 'https://example.org/a' }), ...both));
    await expect.element(screen.getByText(/A report\./)).toBeVisible();
    const link = screen.container.querySelector<HTMLAnchorElement>('a[target]')!;
    expect(link.href).toBe('https://example.org/a#:~:text=helps%20Tajikistan%20and%20Uzbekistan');
    expect(link.rel).toContain('noopener');
  });

  test('of a source without an address opens nothing', async () => {
    const { container } = await card(graph(...both));
    expect(container.querySelectorAll('a[target]')).toHaveLength(0);
  });

  test('that another statement denies says so, and leads to the denial', async () => {
    const map = graph(
      { line: 'russia -support-> iran', evidence: [{ source: 'report', exact: 'helps' }] },
      { line: 'russia -support!-> iran', speakers: [{ name: 'A minister' }] },
    );
    const explorer = explorerOf(map);
    const [passage] = passagesOf([...map.claims.values()]);
    const screen = await show(PassageCard, explorer, () => ({ passage: passage! }));
    await screen.getByRole('button', { name: /^Denied by A minister/ }).click();
    expect(explorer.selected).toMatchObject({ claim: { id: 'c2' } });
  });

  test('without words still tells its statement and its place', async () => {
    const evidence = [{ source: 'report', locator: 'p. 4' }];
    const { container } = await card(graph({ line: shares, evidence }));
    expect(container.querySelector('blockquote')).toBeNull();
    expect(textOf(container)).toContain('p. 4');
  });
});
