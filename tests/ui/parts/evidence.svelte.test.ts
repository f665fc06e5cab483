import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../src/core/evidence/passages.ts';
import type { Graph } from '../../../src/core/model/graph.ts';
import type { Checks, QuoteResult } from '../../../src/core/model/quote-check.ts';
import ClaimFacts from '../../../src/ui/parts/ClaimFacts.svelte';
import Quote from '../../../src/ui/parts/Quote.svelte';
import QuoteCheck from '../../../src/ui/parts/QuoteCheck.svelte';
import SourceFoot from '../../../src/ui/parts/SourceFoot.svelte';
import StatementBody from '../../../src/ui/parts/StatementBody.svelte';
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
    const { claim } = first(map);
    const { container } = await show(ClaimFacts, explorerOf(map), () => ({ claim }));
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

  test('name the section of every passage, each once', async () => {
    const sections = [
      { title: 'Before', start: 0, end: 100 },
      { title: 'After', start: 100, end: 200 },
    ];
    const sources = [
      { id: 'report', citation: { type: 'report', title: 'A report' }, asOf: '2021', sections },
    ];
    const told = await facts(
      {
        line: shares,
        evidence: [10, 110, 120].map((start) => ({
          source: 'report',
          exact: 'Russia',
          at: { start, end: start + 6 },
        })),
      },
      { map: { sources } },
    );
    expect(told['Section of the text']).toBe('Before; After');
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

describe('an unfolded statement', () => {
  const both: readonly Line[] = ['tajikistan', 'uzbekistan'].map((to) => ({
    line: `russia -support-> ${to}`,
    evidence: [
      {
        source: 'report',
        exact: 'helps the one and the other',
        reads: [{ exact: to === 'tajikistan' ? 'the one' : 'the other', actor: to }],
      },
    ],
  }));
  const source = (citation: object): Extras => ({
    map: {
      sources: [{ id: 'report', citation: { type: 'report', title: 'A report', ...citation }, asOf: '2021' }],
    },
  });
  function body(map: Graph, explorer = explorerOf(map)) {
    const { claim } = first(map);
    return show(StatementBody, explorer, () => ({
      claim,
      passages: passagesOf(claimsOf(map)),
      give: () => undefined,
    }));
  }

  test('holds its sentence, its quote, its facts and its citation', async () => {
    const { container } = await body(graph(...both));
    expect(textOf(container.querySelector('p'))).toMatch(/^Russia supported Tajikistan/);
    expect(container.querySelectorAll('blockquote')).toHaveLength(1);
    expect(textOf(container.querySelector('dl'))).toContain('Who says so');
    expect(container.querySelector('[data-cite]')?.getAttribute('data-cite')).toBe('c1');
  });

  test('reads a quote with the readings of all that are listed beside it', async () => {
    const { container } = await body(graph(...both));
    expect(textOf(container.querySelector('blockquote'))).toBe(
      'helps the one [Tajikistan] and the other [Uzbekistan]',
    );
  });

  test('shows each passage that it rests on, with a check of its own', async () => {
    const evidence = ['one', 'two'].map((exact) => ({ source: 'report', exact }));
    const { container } = await body(graph({ line: shares, evidence }));
    expect([...container.querySelectorAll('blockquote')].map(textOf)).toEqual(['one', 'two']);
    expect(container.querySelectorAll('.check')).toHaveLength(2);
  });

  test('opens its source at these very words', async () => {
    const { container } = await body(graphWith(source({ URL: 'https://example.org/a' }), ...both));
    const link = container.querySelector<HTMLAnchorElement>('a[target]')!;
    expect(link.href).toBe('https://example.org/a#:~:text=helps%20the%20one%20and%20the%20other');
    expect(link.rel).toContain('noopener');
  });

  test('of a source without an address opens nothing', async () => {
    const { container } = await body(graph(...both));
    expect(container.querySelectorAll('a[target]')).toHaveLength(0);
  });

  test('that another statement denies says so, and leads to the denial', async () => {
    const map = graph(
      { line: 'russia -support-> iran', evidence: [{ source: 'report', exact: 'helps' }] },
      { line: 'russia -support!-> iran', speakers: [{ name: 'A minister' }] },
    );
    const explorer = explorerOf(map);
    const screen = await body(map, explorer);
    await screen.getByRole('button', { name: /^Denied by A minister/ }).click();
    expect(explorer.selected).toMatchObject({ claim: { id: 'c2' } });
  });

  test('without words still tells its place, and without a source that there is none', async () => {
    const evidence = [{ source: 'report', locator: 'p. 4' }];
    const { container } = await body(graph({ line: shares, evidence }));
    expect(container.querySelector('blockquote')).toBeNull();
    expect(textOf(container)).toContain('p. 4');
    const bare = await body(graph(`${shares} (unsourced)`));
    await expect.element(bare.getByText('No source is given for this statement.')).toBeVisible();
  });
});

describe('the foot of some statements', () => {
  const lines = [quoted('one'), quoted('two'), quoted('two')];
  async function foot(checks: Partial<Checks>) {
    const map = graph(...lines);
    const explorer = explorerOf(map, {}, shippedOf(map, { checks }));
    return textOf(
      (await show(SourceFoot, explorer, () => ({ claims: claimsOf(map), given: null }))).container,
    );
  }

  test('names the source once, and counts statements and passages', async () => {
    const text = await foot({});
    expect(text).toContain('3 statements in 2 passages');
    expect(text.match(/A report\./g)).toHaveLength(1);
  });

  test('says how many quotes are found only if they were checked', async () => {
    expect(await foot({})).not.toMatch(/found word for word/);
    expect(await foot({ checked: '2026-01-02', results: { c1: ['found'], c2: ['found'] } })).toMatch(
      /✓ .*2 of 2 quotes found word for word · checked at publication, 2 January 2026/,
    );
    expect(await foot({ checked: '2026-01-02', results: { c1: ['found'], c2: ['differs'] } })).toMatch(
      /○ .*1 of 2 quotes found word for word/,
    );
  });
});
