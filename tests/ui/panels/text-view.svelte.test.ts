import { tick } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Graph } from '../../../src/core/model/graph.ts';
import { withOff } from '../../../src/core/query/filters.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import 'virtual:entente-tokens.css';
import TextView from '../../../src/ui/panels/TextView.svelte';
import { graphWith, type Extras, type Line } from '../../support/build.ts';
import { explorerOf } from '../../support/explorer.ts';
import { copyOf } from '../../support/texts.ts';
import { show, textOf } from '../show.ts';

const TEXT = [
  'A report on two friends',
  'Russia helps the Taliban, and lists the Taliban as terrorists. Russia could arm the Taliban.',
  'Much has been written on it, and nothing of that is told here at all. '.repeat(12).trim(),
  'Iran opposes ISIS-K in the north, as its ministers have said.',
].join('\n\n');
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const quoted = (line: string, exact: string, rest: object = {}): Line => ({
  line,
  evidence: [{ source: 'report', exact, ...(TEXT.includes(exact) ? { at: at(exact) } : {}) }],
  ...rest,
});
const section = (title: string, from: string, to?: string) => ({
  title,
  start: TEXT.indexOf(from),
  end: to === undefined ? TEXT.length : TEXT.indexOf(to),
});
const report = {
  id: 'report',
  citation: {
    type: 'report',
    title: 'A report',
    author: [{ family: 'Author' }],
    issued: { 'date-parts': [[2021]] },
    URL: 'https://example.org/report',
  },
  asOf: '2021-09',
  text: { sha256: '0'.repeat(64), length: TEXT.length },
  sections: [
    section('Friends', 'A report', 'Iran opposes'),
    { ...section('Foes', 'Iran opposes'), frame: 'options' as const },
  ],
};
const LINES: readonly Line[] = [
  quoted('russia -supports-> taliban', 'Russia helps the Taliban'),
  quoted('russia -opposes-> taliban', 'lists the Taliban as terrorists'),
  quoted('russia -supports?-> taliban', 'Russia could arm the Taliban', { hedge: 'could' }),
  quoted('iran -opposes-> isis-k', 'Iran opposes ISIS-K'),
];
const mapOf = (lines: readonly Line[] = LINES, extras: Extras = {}) =>
  graphWith({ map: { sources: [report] }, ...extras }, ...lines);
const everything = 'view=text&step=3';

interface Options {
  readonly highlights?: boolean;
  readonly text?: string | null;
  readonly link?: string;
}

async function open(map: Graph, { highlights = true, text = TEXT, link = everything }: Options = {}) {
  const explorer = explorerOf(map, { link });
  if (text !== null) explorer.texts.take(copyOf(map, text));
  const screen = await show(TextView, explorer, () => ({ highlights }));
  screen.container.style.height = '640px';
  const pane = screen.container.querySelector<HTMLElement>('[data-text]')!;
  await settled();
  return { explorer, screen, pane, ...looksAt(explorer, screen.container, pane) };
}

function looksAt(explorer: Explorer, container: HTMLElement, pane: HTMLElement) {
  return {
    /** The words of the passage in view. */
    reading: () =>
      [...explorer.graph.claims.values()]
        .flatMap(({ evidence }) => evidence)
        .find(({ exact }) => exact !== undefined && (explorer.reading ?? '').includes(JSON.stringify(exact)))
        ?.exact,
    where: () => textOf(container.querySelector('section[aria-label="Statements in this passage"] p')),
    statements: () =>
      [...container.querySelectorAll<HTMLElement>('[data-statements] [data-claim]')].map(
        ({ dataset }) => dataset['claim'],
      ),
    paragraphs: () => [...pane.querySelectorAll<HTMLElement>('[data-start]')],
    announced: () => textOf(container.querySelector('[data-announced]')),
  };
}

async function settled() {
  await tick();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** What a highlight marks, as text. */
const marked = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
const classed = (pane: HTMLElement, name: string) =>
  [...pane.querySelectorAll(`.${name}`)].map(({ textContent }) => textContent);

afterEach(() => {
  document.querySelectorAll('[data-stranger]').forEach((element) => element.remove());
});

describe('a text at hand', () => {
  test('is shown letter for letter, in its paragraphs', async () => {
    const { paragraphs } = await open(mapOf());
    expect(paragraphs().map(({ textContent }) => textContent)).toEqual(TEXT.split('\n\n'));
  });

  test('has each passage marked by how it is stated, and for or against', async () => {
    await open(mapOf());
    expect(marked('entente-stated-supports-0')).toEqual(['Russia helps the Taliban']);
    expect(marked('entente-stated-opposes-0')).toEqual([
      'lists the Taliban as terrorists',
      'Iran opposes ISIS-K',
    ]);
    expect(marked('entente-possible-supports-0')).toEqual(['Russia could arm the Taliban']);
    expect(marked('entente-cautious')).toEqual(['could']);
  });

  test('names its passages to whoever does not see marks, each after the paragraph that it begins in', async () => {
    const { screen, pane, reading, announced } = await open(mapOf());
    const lists = [...pane.querySelectorAll('ul')];
    expect(lists.map(({ children }) => children.length)).toEqual([3, 1]);
    expect(textOf(lists[1]?.previousElementSibling)).toContain('Iran opposes ISIS-K in the north');
    const last = screen.getByRole('button', {
      name: /^Passage 4 of 4: “Iran opposes ISIS-K”. Opposes, Stated$/,
    });
    (last.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(reading()).toBe('Iran opposes ISIS-K');
    expect(announced()).toBe('Passage 4 of 4 · Foes: Iran opposes ISIS-K');
  });

  test.each([true, false])(
    'is coloured by who says so where the map is, with highlights: %s',
    async (highlights) => {
      const said = [
        quoted('russia -supports-> taliban', 'Russia helps the Taliban', { speakers: [{ actor: 'iran' }] }),
        quoted('russia -opposes-> taliban', 'lists the Taliban as terrorists'),
      ];
      const { pane, screen } = await open(mapOf(said), { highlights, link: `${everything}&colour=speaker` });
      const words = (name: string) => (highlights ? marked(name) : classed(pane, name));
      expect(words('entente-stated-voice1-0')).toEqual(['Russia helps the Taliban']);
      expect(words('entente-stated-voice-author-0')).toEqual(['lists the Taliban as terrorists']);
      expect(words('entente-stated-supports-0')).toEqual([]);
      const element = pane.querySelector(highlights ? '[data-words]' : '.entente-stated-voice1-0')!;
      const style = getComputedStyle(element, highlights ? '::highlight(entente-stated-voice1-0)' : null);
      const sample = document.body.appendChild(document.createElement('i'));
      sample.dataset['stranger'] = '';
      sample.style.color = 'var(--voice1)';
      expect(style.textDecorationColor).toBe(getComputedStyle(sample).color);
      await screen.getByRole('button', { name: 'Marks' }).click();
      const key = screen.getByRole('region', { name: 'How passages are marked' });
      await expect.element(key).toHaveTextContent(/The colour shows who says so/);
      await expect.element(key).toHaveTextContent(/iran/);
      await expect.element(key).not.toHaveTextContent(/Supports or cooperates/);
    },
  );

  test('is marked alike where the browser has no highlights', async () => {
    const { pane, paragraphs } = await open(mapOf(), { highlights: false });
    expect(paragraphs().map(({ textContent }) => textContent)).toEqual(TEXT.split('\n\n'));
    expect(classed(pane, 'entente-stated-supports-0')).toEqual(['Russia helps the Taliban']);
    expect(classed(pane, 'entente-stated-opposes-0')).toEqual([
      'lists the Taliban as terrorists',
      'Iran opposes ISIS-K',
    ]);
    expect(classed(pane, 'entente-cautious')).toEqual(['could']);
    expect(classed(pane, 'entente-current')).toEqual(['Russia helps the Taliban']);
    expect(marked('entente-stated-supports-0')).toEqual([]);
  });

  test.each([true, false])('draws a mark as its key says, with highlights: %s', async (highlights) => {
    const { pane } = await open(mapOf(), { highlights });
    const element = pane.querySelector(highlights ? '[data-words]' : '.entente-possible-supports-0')!;
    const style = getComputedStyle(element, highlights ? '::highlight(entente-possible-supports-0)' : null);
    expect(style.textDecorationStyle).toBe('dotted');
    expect(style.textDecorationLine).toBe('underline');
  });

  test('has passages that share words marked below one another, and tells the statements of both', async () => {
    const map = mapOf([...LINES, quoted('russia -opposes?-> iran', 'helps the Taliban, and lists')]);
    const { screen, statements, explorer } = await open(map);
    expect(marked('entente-possible-opposes-1')).toEqual(['helps the Taliban, and lists']);
    explorer.select('c5');
    await settled();
    expect(statements()).toEqual(['c5', 'c1', 'c2']);
    await expect.element(screen.getByText('2 other passages share these words')).toBeVisible();
  });

  test('marks faintly what the filters hide, and says so', async () => {
    const possible = quoted('iran -opposes?-> isis-k', 'Iran opposes ISIS-K');
    const { explorer, screen } = await open(mapOf([...LINES.slice(0, 3), possible]));
    expect(marked('entente-possible-opposes-0')).toEqual(['Iran opposes ISIS-K']);
    explorer.change({ filters: withOff(explorer.view.filters, 'look', ['possible']) });
    await settled();
    expect(marked('entente-possible-opposes-0')).toEqual([]);
    expect(marked('entente-hidden')).toEqual(['Iran opposes ISIS-K']);
    await expect.element(screen.getByText(/The filters hide all statements in 1 passage/)).toBeVisible();
  });

  test('says how much of it carries statements, and where the longest part without any is', async () => {
    const { screen } = await open(mapOf());
    await expect
      .element(
        screen.getByText(/Statements cover \d+ % of this text; the longest gap .* in the section “Friends”/),
      )
      .toBeVisible();
  });

  test('may be hostile, and is only ever text', async () => {
    const hostile = `${TEXT}\n\n<img src=x onerror="window.hostile=1"> <script>window.hostile=2</script>`;
    const { pane, paragraphs } = await open(mapOf(), { text: hostile });
    expect(paragraphs().at(-1)?.textContent).toContain('<img src=x onerror=');
    expect(pane.querySelector('img, script')).toBeNull();
  });

  test('runs from right to left paragraph by paragraph', async () => {
    const { paragraphs } = await open(mapOf(), { text: `${TEXT}\n\nقال الوزير إن روسيا تساعد` });
    expect(paragraphs().map((one) => getComputedStyle(one).direction)).toEqual([
      'ltr',
      'ltr',
      'ltr',
      'ltr',
      'rtl',
    ]);
  });

  test('lists what it has no single place for, with what comes nearest', async () => {
    const lines = [
      ...LINES,
      { line: 'iran -supports-> russia', evidence: [{ source: 'report', exact: 'the Taliban' }] },
      {
        line: 'iran -opposes-> russia',
        evidence: [{ source: 'report', exact: 'Iran opposes ISIS-K in the south' }],
      },
      { line: 'iran -opposes-> taliban', evidence: [{ source: 'report', locator: 'p. 4' }] },
    ];
    const { screen, pane } = await open(mapOf(lines));
    await expect.element(screen.getByText('Not placed in this text: 3 passages')).toBeInTheDocument();
    const listed = [...pane.querySelectorAll('[data-key]')].map(textOf);
    expect(listed[0]).toContain('These words appear in 3 places');
    expect(listed[1]).toContain('are not in this copy');
    expect(listed[1]).toContain('Iran opposes ISIS-K in the north');
    expect(listed[2]).toContain('p. 4');
  });
});

describe('a reader of the text', () => {
  test('begins with the first passage, whose lines light on the map', async () => {
    const { reading, where, explorer } = await open(mapOf());
    expect(reading()).toBe('Russia helps the Taliban');
    expect(where()).toBe('Passage 1 of 4 · Friends');
    expect([...explorer.lit]).toEqual(['russia|supports|taliban']);
    expect(marked('entente-current')).toEqual(['Russia helps the Taliban']);
  });

  test('goes on and back by keys, which are told', async () => {
    const { reading, where, announced } = await open(mapOf());
    await userEvent.keyboard('n]');
    expect(reading()).toBe('Russia could arm the Taliban');
    expect(where()).toBe('Passage 3 of 4 · Friends');
    await userEvent.keyboard('[[p');
    await settled();
    expect(reading()).toBe('Russia helps the Taliban');
    expect(announced()).toBe('Passage 1 of 4 · Friends: Russia helps the Taliban');
    expect(marked('entente-current')).toEqual(['Russia helps the Taliban']);
  });

  test('types letters into a field without being moved', async () => {
    const { reading } = await open(mapOf());
    const field = document.body.appendChild(document.createElement('input'));
    field.dataset['stranger'] = '';
    field.focus();
    await userEvent.keyboard('n]p');
    expect(reading()).toBe('Russia helps the Taliban');
  });

  test('is brought to the words, a third down the pane', async () => {
    const { pane } = await open(mapOf());
    await userEvent.keyboard('nnn');
    await settled();
    const box = [...CSS.highlights.get('entente-current')!].map((range) =>
      (range as Range).getBoundingClientRect(),
    )[0]!;
    const { top } = pane.getBoundingClientRect();
    expect((box.top - top) / pane.clientHeight).toBeCloseTo(1 / 3, 1);
  });

  test('who scrolls has the nearest passage in view, and its lines lit', async () => {
    const { pane, reading, explorer } = await open(mapOf());
    pane.dispatchEvent(new WheelEvent('wheel', { deltaY: 900 }));
    pane.scrollTop = pane.scrollHeight;
    await settled();
    expect(reading()).toBe('Iran opposes ISIS-K');
    expect([...explorer.lit]).toEqual(['iran|opposes|isis-k']);
  });

  test('clicks words, and has their statements', async () => {
    const { pane, statements } = await open(mapOf());
    await userEvent.keyboard('n');
    await settled();
    const stands = pane.scrollTop;
    const range = [...CSS.highlights.get('entente-possible-supports-0')!][0] as Range;
    const { left, top, height } = range.getClientRects()[0]!;
    const paragraph = range.startContainer.parentElement!;
    paragraph.dispatchEvent(
      new MouseEvent('click', { bubbles: true, clientX: left + 8, clientY: top + height / 2 }),
    );
    await settled();
    expect(statements()).toEqual(['c3']);
    expect(pane.scrollTop).toBe(stands);
  });

  test('reaches the statements with Enter, and is back in the text with Escape, the selection as it was', async () => {
    const { pane, explorer, screen } = await open(mapOf());
    pane.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.container.querySelector('[data-statements]'));
    await userEvent.keyboard('{Tab}{Enter}');
    expect(explorer.view.selection).toBe('c1');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(pane);
    expect(explorer.view.selection).toBe('c1');
  });

  test('sees what a statement is: its sentence, how it is stated, who says so, and its check', async () => {
    const { screen } = await open(mapOf());
    const statement = textOf(screen.container.querySelector('[data-claim="c1"]'));
    expect(statement).toContain('Russia supports');
    expect(statement).toContain('Stated · Author (2021)');
    expect(textOf(screen.container.querySelector('[data-statements]'))).toContain('Found word for word');
    await expect
      .element(screen.getByRole('link', { name: 'Open the source at this passage' }))
      .toHaveAttribute('href', 'https://example.org/report#:~:text=Russia%20helps%20the%20Taliban');
  });

  test('folds the statements away', async () => {
    const { screen } = await open(mapOf());
    await screen.getByRole('button', { name: 'Hide the statements' }).click();
    await expect.element(screen.getByRole('button', { name: /supports/ })).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Show the statements' }).click();
    await expect.element(screen.getByRole('button', { name: /supports/ })).toBeVisible();
  });

  test('jumps to a section, which says what it lists', async () => {
    const { screen, reading, pane, announced } = await open(mapOf());
    await screen.getByRole('button', { name: 'Sections' }).click();
    const foes = screen.getByRole('button', { name: /^Foes/ });
    await expect.element(foes).toHaveTextContent(/lists options · \d+ % covered by statements/);
    await foes.click();
    await settled();
    expect(reading()).toBe('Iran opposes ISIS-K');
    expect(document.activeElement).toBe(pane);
    expect(announced()).toBe('Section “Foes”. Passage 4 of 4 · Foes');
  });

  test('opens what is folded behind its button, and is back there with Escape, the selection as it was', async () => {
    const { screen, explorer } = await open(mapOf());
    explorer.select('c1');
    const sections = screen.getByRole('button', { name: 'Sections' });
    await sections.click();
    await userEvent.keyboard('{Tab}');
    expect(textOf(document.activeElement)).toContain('Friends');
    await userEvent.keyboard('{Escape}');
    await expect.element(sections).toHaveAttribute('aria-expanded', 'false');
    expect(document.activeElement).toBe(sections.element());
    const marks = screen.getByRole('button', { name: 'Marks' });
    await marks.click();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(
      screen.getByRole('region', { name: 'How passages are marked' }).element(),
    );
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(marks.element());
    expect(explorer.view.selection).toBe('c1');
  });

  test('is told the statement that is chosen, and after it the passage where that is another', async () => {
    const map = mapOf([...LINES, quoted('russia -opposes?-> iran', 'helps the Taliban, and lists')]);
    const { screen, announced } = await open(map);
    const press = (claim: string) => {
      screen.container.querySelector<HTMLElement>(`[data-claim="${claim}"]`)!.click();
      return settled();
    };
    await press('c1');
    expect(announced()).toMatch(/^Selected: .*Russia supports Taliban[^.]*\.$/);
    await press('c5');
    expect(announced()).toMatch(/^Selected: .*oppose.* 1 of 1 on .*: helps the Taliban, and lists$/);
  });

  test('who leaves lets the lines of the map go dark', async () => {
    const { explorer, screen } = await open(mapOf());
    await screen.unmount();
    expect(explorer.reading).toBeNull();
    expect(marked('entente-current')).toEqual([]);
  });
});

describe('what is selected on the map', () => {
  test('brings its first passage, lights all of them, and is walked through', async () => {
    const { explorer, reading, where } = await open(mapOf());
    await userEvent.keyboard('nnn');
    explorer.select('russia|taliban');
    await settled();
    expect(reading()).toBe('Russia helps the Taliban');
    expect(where()).toBe('1 of 3 on Russia – Taliban · Friends');
    expect(marked('entente-chosen')).toHaveLength(3);
    await userEvent.keyboard('nnnnn');
    expect(reading()).toBe('Russia could arm the Taliban');
  });

  test('leaves a reader where they are who reads one of its passages', async () => {
    const { explorer, reading, where } = await open(mapOf());
    await userEvent.keyboard('n');
    explorer.select('russia');
    await settled();
    expect(reading()).toBe('lists the Taliban as terrorists');
    expect(where()).toBe('2 of 3 on Russia · Friends');
  });

  test('as one statement is lit alone, and leads on to the others between the two', async () => {
    const { explorer, where, reading } = await open(mapOf());
    explorer.select('c2');
    await settled();
    expect(marked('entente-chosen')).toEqual(['lists the Taliban as terrorists']);
    expect(where()).toBe('2 of 3 on Russia – Taliban · Friends');
    await userEvent.keyboard('n');
    expect(reading()).toBe('Russia could arm the Taliban');
  });

  test('is where the text opens', async () => {
    const { reading } = await open(mapOf(), { link: 'view=text&step=3&select=isis-k' });
    expect(reading()).toBe('Iran opposes ISIS-K');
  });
});

describe('where no text is at hand', () => {
  const lines = [
    { line: 'iran -opposes-> russia', evidence: [{ source: 'report', locator: 'p. 4' }] },
    ...LINES,
  ];

  test('the quotes stand in the order of the text, by section, with the gaps told, what has no words last', async () => {
    const { pane } = await open(mapOf(lines), { text: null });
    const shown = [...pane.querySelectorAll('h3, .gap, article')].map(textOf);
    expect(shown).toEqual([
      'Friends',
      'Passage 1 Russia helps the Taliban',
      'Passage 2 lists the Taliban as terrorists',
      'Passage 3 Russia could arm the Taliban',
      'About 850 characters without a statement',
      'Foes',
      'Passage 4 Iran opposes ISIS-K',
      'Not placed: 1 passage',
      'Passage 5 p. 4 No words are quoted here, only a place in the source.',
    ]);
  });

  test('they are walked through, lit and marked as in a text', async () => {
    const { reading, explorer, pane, where } = await open(mapOf(), { text: null });
    expect(reading()).toBe('Russia helps the Taliban');
    await userEvent.keyboard('n');
    expect(reading()).toBe('lists the Taliban as terrorists');
    expect(where()).toBe('Passage 2 of 4 · Friends');
    expect([...explorer.lit]).toEqual(['russia|opposes|taliban']);
    expect(textOf(pane.querySelector('.entente-stated-opposes-0'))).toBe('lists the Taliban as terrorists');
    await vi.waitFor(() =>
      expect(textOf(pane.querySelector('article.current blockquote'))).toBe(
        'lists the Taliban as terrorists',
      ),
    );
  });

  test('each has a name, and is read by a key', async () => {
    const { screen, reading } = await open(mapOf(), { text: null });
    const third = screen.getByRole('article', { name: 'Passage 3' });
    const button = third.getByRole('button', { name: 'Passage 3' });
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(reading()).toBe('Russia could arm the Taliban');
    await expect.element(button).toHaveAttribute('aria-current', 'true');
  });

  test('a text that comes takes their place, and the reader stays with the passage', async () => {
    const map = mapOf();
    const { explorer, reading, paragraphs } = await open(map, { text: null });
    await userEvent.keyboard('nn');
    explorer.texts.take(copyOf(map, TEXT));
    await settled();
    expect(paragraphs()).toHaveLength(4);
    expect(reading()).toBe('Russia could arm the Taliban');
    expect(marked('entente-current')).toEqual(['Russia could arm the Taliban']);
  });
});

describe('of several sources', () => {
  const other = { ...report, id: 'other', citation: { ...report.citation, author: [{ family: 'Other' }] } };
  const map = graphWith({ map: { sources: [report, other] } }, ...LINES, {
    line: 'iran -opposes-> russia',
    evidence: [{ source: 'other', exact: 'They do', at: { start: 0, end: 7 } }],
  });

  test('one is read at a time, and another can be chosen', async () => {
    const { screen, reading, where } = await open(map, { text: null });
    expect(where()).toBe('Passage 1 of 4 · Friends');
    await screen.getByRole('combobox', { name: 'Source' }).selectOptions('other');
    await settled();
    expect(reading()).toBe('They do');
  });

  test('what is selected opens the one that it rests on', async () => {
    const { explorer, reading } = await open(map, { text: null });
    explorer.select('iran|opposes|russia');
    await settled();
    expect(reading()).toBe('They do');
  });
});
