import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { withStep } from '../../../src/core/query/steps.ts';
import Overview from '../../../src/ui/panels/Overview.svelte';
import WeighView from '../../../src/ui/panels/WeighView.svelte';
import Evidence from '../../../src/ui/panels/Evidence.svelte';
import type { Graph } from '../../../src/core/model/graph.ts';
import { graph, graphWith, type Line } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show, textOf } from '../show.ts';

const shares = 'russia -intelligence-sharing-> taliban';
const lists = 'russia -terrorist-designation-> taliban';
const denied = 'russia -intelligence-sharing!-> taliban';

async function weigh(map: Graph, link = 'view=weigh') {
  const explorer = explorerOf(map, { link });
  const screen = await show(WeighView, explorer, () => ({}));
  const section = (name: string | RegExp) => {
    const heading = screen.getByRole('heading', { level: 3, name }).element();
    return heading.closest('section')!;
  };
  return { explorer, screen, section };
}

describe('contradicting statements', () => {
  test('stand as two sides, each with its words and who says them when', async () => {
    const { section } = await weigh(
      graph({ line: shares, speakers: [{ name: 'A minister', said: '2021-04-02' }] }, denied),
    );
    const sides = [...section(/^Statements that contradict/).querySelectorAll('.sides section')].map(textOf);
    expect(sides).toHaveLength(2);
    expect(sides[0]).toMatch(/^States it .*Russia intelligence-sharing Taliban.*A minister said on 2 April/);
    expect(sides[1]).toMatch(/^Says it is not so .*Russia did not share intelligence/);
  });

  test('lead to the evidence of either side', async () => {
    const { screen, explorer } = await weigh(graph(shares, denied));
    await screen.getByRole('button', { name: /^Evidence: .* did not share/ }).click();
    expect(explorer.view.selection).toBe('c2');
  });

  test('are shown on the map by a button', async () => {
    const { screen, explorer } = await weigh(graph(shares, denied));
    await screen.getByRole('button', { name: /^Show on the map: Russia and Taliban: intelligence/ }).click();
    expect(explorer.view).toMatchObject({ view: 'map', selection: 'russia|intelligence-sharing|taliban' });
  });

  test('are said not to be there, with what was looked at', async () => {
    const { section } = await weigh(graph(shares, lists));
    expect(textOf(section(/^Statements that contradict/))).toMatch(
      /contradict each other 0 .*No statement here denies what another states outright\. Checked: 2 statements\./,
    );
  });

  test('are kept apart from a denial beside what is only possible', async () => {
    const { section } = await weigh(
      graph('russia -recognition?-> taliban', 'russia -recognition!-> taliban'),
      'view=weigh&step=3',
    );
    expect(textOf(section(/^Statements that contradict/))).toMatch(
      /each other 0 .*Less than a contradiction: 1 case.*Possible or feared .*Says it is not so/,
    );
  });
});

describe('what is weighed', () => {
  const map = graph(shares, 'iran -support?-> russia');

  test('is what the filters show, or all of it', async () => {
    const { screen, explorer, section } = await weigh(map);
    await expect.element(screen.getByText('1 of 2 relations')).toBeVisible();
    expect(textOf(section(/^What rests on one quote/))).toMatch(/1 of 1 relation rests on one passage alone/);
    await screen.getByRole('button', { name: 'All statements' }).click();
    expect(textOf(section(/^What rests on one quote/))).toMatch(/2 of 2 relations rest on/);
    await screen.getByRole('button', { name: 'What is shown' }).click();
    explorer.change({ filters: withStep(explorer.view.filters, 3) });
    await expect.element(screen.getByText('The whole map is shown: 2 relations.')).toBeVisible();
  });
});

describe('who cooperates and opposes at once', () => {
  test('stands with the words of both sides', async () => {
    const { section } = await weigh(graph(shares, lists));
    const sides = [...section(/^Cooperate and oppose/).querySelectorAll('.sides section')].map(textOf);
    expect(sides[0]).toMatch(/^Supports or cooperates .*intelligence/);
    expect(sides[1]).toMatch(/^Opposes .*terrorist/);
  });
});

describe('what rests on one quote', () => {
  const words = [{ source: 'report', exact: 'the same words' }];

  test('stands under that quote, with whose words they are', async () => {
    const { section, screen, explorer } = await weigh(
      graph({ line: shares, evidence: words }, { line: 'russia -support-> iran', evidence: words }),
    );
    expect(textOf(section(/^What rests on one quote/))).toMatch(
      /the same words The words of Ada Author · 2 lines rest on it alone/,
    );
    await screen.getByRole('button', { name: /Russia and Iran .*stated/ }).click();
    expect(explorer.view.selection).toBe('russia|support|iran');
  });

  test('says what would be left, and who would be left alone', async () => {
    const option = { line: 'russia -support?-> iran', evidence: words };
    const { section } = await weigh(graph('russia -support-> iran', option, shares), 'view=weigh&step=3');
    expect(textOf(section(/^What rests on one quote/))).toMatch(/without it: possible/);
    expect(textOf(section(/^Quotes that hold/))).toMatch(/Taliban would have no links \(1 line lost\)/);
  });

  test('counts several passages of one speaker once', async () => {
    const says = (exact: string): Line => ({
      line: shares,
      evidence: [{ source: 'report', exact }],
      speakers: [{ name: 'Lavrov' }],
    });
    const { section } = await weigh(graph(says('one'), says('two')));
    expect(textOf(section(/^What rests on one quote/))).toMatch(/2 passages: both are the words of Lavrov/);
  });
});

test('independent sources are counted where two texts share no author', async () => {
  const source = (id: string, literal: string) => ({
    id,
    asOf: '2021',
    citation: { type: 'report', title: id, author: [{ literal }] },
  });
  const extras = { map: { sources: [source('one', 'Ada'), source('two', 'Bo')] } };
  const said = (id: string): Line => ({ line: shares, evidence: [{ source: id, exact: id }] });
  const two = await weigh(graphWith(extras, said('one'), said('two')));
  expect(textOf(two.section(/^What rests on one quote/))).toMatch(
    /1 relation has two or more independent sources/,
  );
});

test('independent sources are not spoken of where one text quotes all who speak', async () => {
  const quoted = { line: shares, speakers: [{ name: 'Lavrov' }] };
  const one = await weigh(graph(shares, quoted));
  expect(textOf(one.section(/^What rests on one quote/))).not.toMatch(/independent/);
});

describe('a chain', () => {
  const map = graph('a -support-> b', 'b -support-> c', 'd -support-> e');

  test('says of each step whether it rests on one quote, and that it is no finding', async () => {
    const { screen, section } = await weigh(map);
    await screen.getByLabelText('From').selectOptions('A');
    await screen.getByLabelText('To', { exact: true }).selectOptions('C');
    const of = section('How two actors are linked');
    expect(textOf(of)).toMatch(/It is not a finding/);
    expect(textOf(of)).toMatch(/2 steps, 2 of them on one quote alone/);
    expect(of.querySelectorAll('ol li')).toHaveLength(2);
  });

  test('says where there is none', async () => {
    const { screen } = await weigh(map);
    await screen.getByLabelText('From').selectOptions('A');
    await screen.getByLabelText('To', { exact: true }).selectOptions('E');
    await expect
      .element(screen.getByText('No chain of the statements checked here links A and E.'))
      .toBeVisible();
  });
});

describe('a long list', () => {
  test('is folded after its first rows, and holds all of them', async () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => ({
      line: `${id} -support-> z`,
      evidence: [{ source: 'report', exact: `words ${index}` }],
    }));
    const { section } = await weigh(graph(...lines));
    const of = section(/^What rests on one quote/);
    expect(of.querySelectorAll('article')).toHaveLength(6);
    expect(of.querySelectorAll('details article')).toHaveLength(3);
    expect(textOf(of.querySelector('summary'))).toBe('3 more');
  });
});

test('a fold of very many rows holds them once it is opened', async () => {
  const lines = Array.from({ length: 120 }, (_, index) => ({
    line: `a${index} -support-> z`,
    evidence: [{ source: 'report', exact: `words ${index}` }],
  }));
  const { section } = await weigh(graph(...lines));
  const fold = section(/^What rests on one quote/).querySelector('details')!;
  expect(fold.querySelectorAll('article')).toHaveLength(0);
  fold.open = true;
  await expect.poll(() => fold.querySelectorAll('article').length).toBe(117);
});

test('a selection works out nothing anew', () => {
  const explorer = explorerOf(graph(shares, lists));
  let runs = 0;
  const stop = $effect.root(() => {
    $effect(() => {
      if (explorer.visible) runs++;
    });
  });
  flushSync();
  explorer.select('russia|taliban');
  flushSync();
  expect(runs).toBe(1);
  explorer.change({ filters: withStep(explorer.view.filters, 3) });
  flushSync();
  expect(runs).toBe(2);
  stop();
});

describe('grades', () => {
  const credibility = { grade: 6 as const, by: 'Ada Author', why: 'nobody saw it' };
  const reliability = { grade: 'B' as const, by: 'Bo Brown', why: 'right before' };
  const sources = [
    { id: 'report', asOf: '2021', citation: { type: 'report', title: 'A report' }, reliability },
  ];
  async function evidence(map: Graph) {
    const explorer = explorerOf(map, { link: 'c1' });
    const { selected } = explorer;
    if (selected.kind !== 'pair') throw new Error('No pair is selected.');
    const screen = await show(Evidence, explorer, () => ({ selected }));
    return textOf(screen.container);
  }

  test('stand beside the statement and the source that have them', async () => {
    const text = await evidence(graphWith({ map: { sources } }, { line: shares, credibility }));
    expect(text).toMatch(
      /Credibility ?6, cannot be judged \(this is not a low grade\)\. Graded by Ada Author/,
    );
    expect(text).toMatch(/Source reliability B, usually reliable\. Graded by Bo Brown: right before/);
  });

  test('are not shown where there are none', async () => {
    expect(await evidence(graph(shares))).not.toMatch(/[Cc]redib|reliab|[Gg]raded|judged/);
  });
});

describe('the finds', () => {
  test('lead to where both sides stand', async () => {
    const explorer = explorerOf(graph(shares, denied));
    const screen = await show(Overview, explorer, () => ({}));
    await screen.getByRole('button', { name: /^What is contradicted/ }).click();
    await screen.getByRole('button', { name: 'Both sides, quotes side by side' }).click();
    expect(explorer.view.view).toBe('weigh');
  });
});
