import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import AskPanel from '../../../src/ui/panels/AskPanel.svelte';
import FocusBar from '../../../src/ui/panels/FocusBar.svelte';
import Overview from '../../../src/ui/panels/Overview.svelte';
import Profile from '../../../src/ui/panels/Profile.svelte';
import Evidence from '../../../src/ui/panels/Evidence.svelte';
import type { Selected } from '../../../src/core/model/selected.ts';
import { messagesIn } from '../../../src/core/words/messages-in.ts';
import { graph, graphWith } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { show, textOf } from '../show.ts';

const { answering, asking } = messagesIn('en');
const map = graphWith(
  { actors: [{ id: 'isis-k', aliases: ['Daesh'] }] },
  'russia -seeks-to-prevent-> isis-k',
  { line: 'russia -intelligence-sharing-> taliban', speakers: [{ name: 'A minister' }] },
  'taliban -opposition-> isis-k',
  'russia -support-> iran',
  'iran -opposition-> isis-k',
  'iran -support?-> tajikistan',
);
const question = 'ask=russia,isis-k';

async function ask(link = question) {
  const explorer = explorerOf(map, { link });
  const screen = await show(AskPanel, explorer, () => ({}));
  const part = (name: string) => screen.container.querySelector<HTMLElement>(`[data-${name}]`)!;
  return { explorer, screen, part };
}

describe('the answer', () => {
  test('is headed by the question, begins with a sentence to print, and ends with who says so and the tally', async () => {
    const { screen, part } = await ask();
    await expect
      .element(screen.getByRole('heading', { level: 2 }))
      .toHaveTextContent('How is Russia tied to Isis-k?');
    expect(textOf(part('sum'))).toMatch(/^Russia sought to stop Isis-k/);
    expect(textOf(part('tally'))).toMatch(
      /1 direct relation, less firmly stated; 2 chains of two steps; 2 speakers\.$/,
    );
    expect(textOf(part('answer'))).toContain(
      'Who says so: Ada Author (4 statements) · A minister (1 statement)',
    );
  });

  test('tells the direct tie first, with its quote, and that it is less than a stated act', async () => {
    const { part } = await ask();
    const tie = textOf(part('tie'));
    expect(tie).toContain(answering.tie.lessFirm);
    expect(tie).toMatch(/sought to stop Isis-k/);
    expect(part('tie').querySelector('blockquote')!.textContent).toContain('Russia seeks-to-prevent Isis-k');
    const order = part('tie').compareDocumentPosition(part('chains'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('tells each step of a chain in a sentence, with its quote and who says it', async () => {
    const { screen, part } = await ask();
    expect(textOf(part('chains'))).toContain(answering.chains.note);
    const chain = screen.getByRole('article').filter({ hasText: 'Russia – Taliban – Isis-k' }).element();
    const steps = [...chain.querySelectorAll('li')].map(textOf);
    expect(steps[0]).toMatch(
      /According to A minister, Russia shared intelligence with Taliban .*— A minister, in Author/,
    );
    expect(steps[1]).toMatch(/Taliban acted against Isis-k/);
    expect(chain.querySelectorAll('blockquote')).toHaveLength(2);
  });

  test('puts a chain on the map, and takes it off again', async () => {
    const { screen, explorer } = await ask(`view=list&${question}`);
    const button = screen.getByRole('button', { name: answering.chains.onMapOf('Russia – Iran – Isis-k') });
    await button.click();
    expect(explorer.view).toMatchObject({ view: 'map', ask: { chain: ['russia', 'iran', 'isis-k'] } });
    await expect.element(button).toHaveAttribute('aria-pressed', 'true');
    await button.click();
    expect(explorer.view.ask).toMatchObject({ chain: null });
  });

  test('leads from a step to all its statements, and keeps the question', async () => {
    const { screen, explorer } = await ask();
    await screen.getByRole('button', { name: answering.chains.evidence('Russia and Taliban') }).click();
    expect(explorer.view).toMatchObject({ selection: 'russia|taliban', ask: { from: 'russia' } });
  });

  test('tells what the two have in common, with what is told of each', async () => {
    const { part } = await ask();
    const text = textOf(part('common'));
    expect(text).not.toContain(answering.common.kinds.allies);
    const { part: none } = await ask('ask=russia,tajikistan');
    expect(none('common')).toBeNull();
    const { part: both } = await ask('ask=taliban,iran');
    expect(textOf(both('common'))).toMatch(new RegExp(`${answering.common.kinds.allies} 1 .*Russia`));
    expect(textOf(both('common'))).toMatch(new RegExp(`${answering.common.kinds.adversaries} 1 .*Isis-k`));
    expect(both('common').querySelectorAll('blockquote')).toHaveLength(4);
  });

  test('lists nothing that was not found, and searches wider by a button', async () => {
    const { screen, part, explorer } = await ask('ask=russia,tajikistan');
    expect(textOf(part('sum'))).toBe('The source says nothing that ties Russia to Tajikistan.');
    expect(textOf(part('chains'))).not.toContain(answering.chains.heading);
    expect(part('tie')).toBeNull();
    await screen.getByRole('button', { name: answering.offers.all }).click();
    expect(explorer.view.ask).toMatchObject({ over: 'all' });
    await expect.element(screen.getByRole('article').first()).toHaveTextContent(/Russia – Iran – Tajikistan/);
  });

  test('is looked for otherwise as the reader likes', async () => {
    const { screen, explorer } = await ask();
    await screen.getByText(answering.options.heading).click();
    await screen.getByLabelText(answering.options.longest).selectOptions('4 steps');
    await screen
      .getByLabelText(answering.options.direction)
      .selectOptions(answering.options.directions.forward);
    await screen.getByLabelText(answering.options.sign).selectOptions(answering.options.signs.opposes);
    await screen.getByLabelText(answering.options.over).selectOptions(answering.options.overs.shown);
    expect(explorer.view.ask).toMatchObject({
      longest: 4,
      direction: 'forward',
      sign: 'opposes',
      over: 'shown',
    });
  });

  test('is of the other way round, of others, or of nobody any more', async () => {
    const { screen, explorer } = await ask();
    await screen.getByRole('button', { name: answering.swap }).click();
    expect(explorer.view.ask).toMatchObject({ from: 'isis-k', to: 'russia' });
    const first = screen.getByRole('combobox', { name: answering.from });
    await first.fill('russ');
    await screen.getByRole('listbox').getByRole('option', { name: 'Russia' }).click();
    expect(explorer.view.ask).toMatchObject({ from: 'russia', to: 'isis-k' });
    await screen.getByRole('button', { name: answering.close }).click();
    expect(explorer.view.ask).toBe(null);
  });

  test('stays as hostile names are: text', async () => {
    const name = '<img src=x onerror="hostile=1">';
    const explorer = explorerOf(
      graphWith({ actors: [{ id: 'russia', name }] }, 'russia -support-> iran', 'iran -support-> isis-k'),
      { link: question },
    );
    const screen = await show(AskPanel, explorer, () => ({}));
    expect(textOf(screen.container)).toContain(name);
    expect(screen.container.querySelector('img')).toBe(null);
  });
});

describe('the answer to a question', () => {
  const { understood } = answering.reply;

  test('begins with the sentence, tells each statement with its quote, and ends with the tally', async () => {
    const { screen, part } = await ask('question=does&ask=russia,taliban&for=support&since=yes');
    await expect
      .element(screen.getByRole('heading', { level: 2 }))
      .toHaveTextContent('Does Russia support Taliban, and since when?');
    expect(textOf(part('sum'))).toMatch(
      /^According to A minister, Russia shared intelligence with Taliban\. The source does not say since when\.$/,
    );
    expect(screen.container.querySelector('blockquote')!.textContent).toContain(
      'Russia intelligence-sharing Taliban',
    );
    expect(textOf(part('tally'))).toBe('This rests on one statement.');
  });

  test('shows what was understood, and changes with it', async () => {
    const { screen, explorer, part } = await ask('question=who&ask=isis-k&for=oppose');
    expect(textOf(part('sum'))).toMatch(/Taliban and Iran act against Isis-k; Russia seeks to stop it/);
    await screen.getByLabelText(understood.verb).selectOptions('seek to stop');
    expect(explorer.view.ask).toMatchObject({ verb: { types: ['seeks-to-prevent'] } });
    await screen.getByRole('combobox', { name: understood.first, exact: true }).fill('russia');
    await userEvent.keyboard('{Enter}');
    expect(explorer.view.ask).toMatchObject({ kind: 'does', actors: ['russia', 'isis-k'] });
    await screen.getByLabelText(understood.kind, { exact: true }).selectOptions(understood.kinds.tie);
    expect(explorer.view.ask).toMatchObject({ kind: 'tie', from: 'russia', to: 'isis-k' });
  });

  test('says which words were left out or read as others, until the reader changes a part', async () => {
    const { screen, part, explorer } = await ask(
      'question=does&ask=russia,taliban&verb=military-support&typed=Is+Russia+merrily+arming+Taliban%3F',
    );
    expect(textOf(part('heard'))).toBe(
      `${understood.readAs('arming', 'support militarily')} ${understood.rest(['merrily'])}`,
    );
    await screen.getByLabelText(understood.verb).selectOptions('share intelligence with');
    expect(explorer.view.ask).not.toHaveProperty('typed');
    await expect.poll(() => part('heard')).toBe(null);
  });

  test('of why says that no question asks for reasons, and which do', async () => {
    const { part } = await ask('ask=russia,taliban&typed=Why+does+Russia+help+Taliban%3F');
    expect(textOf(part('heard'))).toBe(`${understood.why} ${understood.forms}`);
  });

  test('shows nothing of typed words that ask for something else', async () => {
    const { part } = await ask('question=who&ask=isis-k&for=oppose&typed=Who+merrily+supports+Russia%3F');
    expect(part('heard')).toBe(null);
  });

  test('says what the source does not, what it says of the two, and leads to their tie', async () => {
    const { screen, part, explorer } = await ask('question=does&ask=russia,isis-k&for=support');
    expect(textOf(part('sum'))).toBe('The source does not say whether Russia supports Isis-k.');
    expect(textOf(part('otherwise'))).toMatch(/Russia sought to stop Isis-k/);
    await screen.getByRole('button', { name: answering.reply.tieInstead }).click();
    expect(explorer.view.ask).toMatchObject({ kind: 'tie' });
  });
});

describe('the field for an actor', () => {
  test('finds aliases, is walked by arrows, and chooses by Enter', async () => {
    const { screen, explorer } = await ask();
    const field = screen.getByRole('combobox', { name: answering.to });
    await field.click();
    await userEvent.keyboard('a');
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    await field.fill('DAE');
    await expect
      .element(screen.getByRole('listbox').getByRole('option'))
      .toHaveTextContent(/Isis-k.*also called Daesh/);
    await field.fill('i');
    await userEvent.keyboard('{ArrowDown}');
    const active = () => document.getElementById(field.element().getAttribute('aria-activedescendant') ?? '');
    const first = textOf(active());
    await userEvent.keyboard('{ArrowDown}');
    expect(textOf(active())).not.toBe(first);
    await userEvent.keyboard('{ArrowUp}');
    expect(textOf(active())).toBe(first);
    await userEvent.keyboard('{Enter}');
    expect(textOf(field.element())).toBe('');
    const { ask: now } = explorer.view;
    const to = now?.kind === 'tie' ? now.to : null;
    expect(to && explorer.graph.actors.get(to)!.name).toBe(first.replace(/ also.*/, ''));
  });

  test('says that nobody has the name, and shows who was chosen again after Escape', async () => {
    const { screen, explorer } = await ask();
    const field = screen.getByRole('combobox', { name: answering.to });
    await field.fill('zzz');
    await expect.element(screen.getByRole('listbox')).toHaveTextContent(answering.picker.found(0));
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveValue('Isis-k');
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    expect(explorer.view.ask).toMatchObject({ to: 'isis-k' });
  });
});

describe('the ways to a question', () => {
  test('lead from the overview over two names to the answer', async () => {
    const explorer = explorerOf(map);
    const screen = await show(Overview, explorer, () => ({}));
    await screen.getByRole('button', { name: asking.question }).click();
    await screen.getByRole('combobox', { name: answering.from }).fill('rus');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('combobox', { name: answering.to })).toHaveFocus();
    await userEvent.keyboard('daesh{Enter}');
    expect(explorer.view.ask).toMatchObject({ from: 'russia', to: 'isis-k', over: 'firm' });
  });

  test('lead from the profile of an actor, who is not offered as the other', async () => {
    const explorer = explorerOf(map, { link: 'russia' });
    const selected = explorer.selected as Selected & { kind: 'actor' };
    const screen = await show(Profile, explorer, () => ({ selected }));
    await screen.getByRole('button', { name: asking.tiedTo }).click();
    const field = screen.getByRole('combobox', { name: answering.to });
    await field.fill('russia');
    expect(screen.getByRole('listbox').getByRole('option').elements()).toHaveLength(0);
    await field.fill('iran');
    await userEvent.keyboard('{Enter}');
    expect(explorer.view).toMatchObject({ selection: null, ask: { from: 'russia', to: 'iran' } });
  });

  test('lead from the evidence of two', async () => {
    const explorer = explorerOf(map, { link: 'russia%7Ctaliban' });
    const selected = explorer.selected as Selected & { kind: 'pair' };
    const screen = await show(Evidence, explorer, () => ({ selected }));
    await screen.getByRole('button', { name: asking.throughOthers }).click();
    expect(explorer.view).toMatchObject({ selection: null, ask: { from: 'russia', to: 'taliban' } });
  });
});

describe('the bar of a focus', () => {
  const words = answering.focus;
  async function focus(link: string) {
    const explorer = explorerOf(graph('a -support-> b', 'b -support-> c', 'c -opposition-> d'), { link });
    const screen = await show(FocusBar, explorer, () => ({}));
    await expect.element(screen.getByRole('region', { name: words.heading })).toBeVisible();
    return { explorer, screen };
  }

  test('says what is in focus, and goes a step farther or nearer', async () => {
    const { explorer, screen } = await focus('focus=a');
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent('Within 1 step of A: 2 actors, 1 relation; the rest is faded.');
    await expect.element(screen.getByRole('button', { name: words.fewer })).toBeDisabled();
    await screen.getByRole('button', { name: words.further }).click();
    await expect.element(screen.getByRole('status')).toHaveTextContent(/^Within 2 steps of A: 3 actors/);
    expect(explorer.view.focus!.steps).toBe(2);
  });

  test('leads back along the trail, and out', async () => {
    const { explorer, screen } = await focus('focus=c&trail=a,b');
    await screen.getByRole('button', { name: words.backTo('A') }).click();
    expect(explorer.view.focus).toMatchObject({ actors: ['a'], trail: [] });
    await screen.getByRole('button', { name: words.leave }).click();
    expect(explorer.view.focus).toBe(null);
  });

  test('changes along what it goes and what becomes of the rest', async () => {
    const { explorer, screen } = await focus('focus=a');
    await screen.getByText(words.how).click();
    await screen.getByLabelText(words.direction).selectOptions(words.directions.in);
    await screen.getByLabelText(words.sign).selectOptions(words.signs.opposes);
    await screen.getByLabelText(words.others).selectOptions(words.othersOf.hide);
    expect(explorer.view.focus).toMatchObject({ direction: 'in', sign: 'opposes', others: 'hide' });
  });

  test('takes in another actor, and lets one go', async () => {
    const { explorer, screen } = await focus('focus=a');
    await screen.getByText(words.how).click();
    await screen.getByRole('combobox', { name: words.add }).fill('d');
    await screen.getByRole('listbox').getByRole('option', { name: 'D' }).click();
    expect(explorer.view.focus!.actors).toEqual(['a', 'd']);
    await screen.getByRole('button', { name: words.remove('A') }).click();
    expect(explorer.view.focus!.actors).toEqual(['d']);
  });
});
