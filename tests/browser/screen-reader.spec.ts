import { expect, test, type Page } from '@playwright/test';
import { openMap, openView, visibleIds } from '../support/browser/open-map.ts';
import { mapOf } from '../support/browser/shipped-map.ts';
import { shell, words } from '../support/browser/words.ts';
import { openFilters } from '../support/browser/frame.ts';

// Short pieces of the accessibility tree: what is named how, in which order, and what says its count.

const panel = (page: Page) => page.locator('[data-evidence]');

test('a group of the filters is a named list of boxes with counts', async ({ page }) => {
  await openMap(page, 'off.sign=opposes');
  await openFilters(page);
  const list = page.getByRole('list', { name: shell.legend.acts });
  await expect(list).toMatchAriaSnapshot(`
    - list "What they do":
      - listitem:
        - checkbox /Supports or cooperates \\d+ \\/ \\d+/ [checked]
        - button "Only Supports or cooperates"
        - 'link "Codebook: Supports or cooperates"'
      - listitem:
        - checkbox /Opposes 0 \\/ \\d+/
  `);
});

test('chips say what they take away, after them how many there are and the way back', async ({ page }) => {
  await openMap(page, 'off.certainty=certain&off.sign=opposes');
  await openFilters(page);
  await expect(page.locator('[data-active]')).toMatchAriaSnapshot(`
    - region "Active filters":
      - list:
        - listitem:
          - 'button "Remove filter: For and against: without opposes"'
        - listitem:
          - 'button "Remove filter: How sure the author is: without certain"'
      - paragraph: /of 103 pairs/
      - paragraph:
        - text: 2 filters active
        - button "Undo"
        - button "Clear filters"
  `);
});

test('an empty view says what empties it and offers the ways out', async ({ page }) => {
  await openMap(page, 'off.sign=supports,opposes,contact,neither');
  await expect(page.getByRole('status').filter({ hasText: shell.empty.heading })).toMatchAriaSnapshot(`
    - status:
      - paragraph:
        - strong: Nothing left to show
        - text: /What hides everything/
        - 'button "Remove filter: For and against"'
        - button "Undo the last change"
        - button "Show the map as it first opened"
  `);
});

test('results of a search are options in named groups', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('/');
  await page.keyboard.type('russia isis-k');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('search')).toMatchAriaSnapshot(`
    - combobox "Search" [expanded]: russia isis-k
    - listbox "Search":
      - group "Question":
        - option "How is Russia tied to ISIS-K?" [selected]
      - group "Relations":
        - option /Russia · .* · ISIS-K hidden by the filters/
      - group "Quotes"
  `);
});

test('the palette is a named dialog with one list of options', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('go to table');
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Commands":
      - combobox "Commands" [expanded]: go to table
      - button "Close"
      - listbox "Commands":
        - group "Go to":
          - 'option "Go to: Table" [selected]'
  `);
});

test('a row of the table has a head and a cell for each column', async ({ page }) => {
  await openView(page, 'view=table&step=3');
  await expect(page.getByRole('grid')).toMatchAriaSnapshot(`
    - grid "Statements, one per row":
      - rowgroup:
        - row:
          - columnheader "From":
            - button "From"
          - columnheader "Relation"
          - columnheader "To"
          - columnheader "How it is stated"
          - columnheader "Quote"
          - columnheader "Who says so"
          - columnheader "When it was so"
      - rowgroup:
        - row:
          - rowheader "United States"
          - gridcell "seeking to prevent"
          - gridcell "International terrorists"
          - gridcell "aim, doubt or view"
          - gridcell /Neither the United States nor Russia/
          - gridcell "Massicot"
  `);
});

test('a cell of the matrix says both ends and what is between them', async ({ page }) => {
  await openView(page, 'view=matrix');
  const grid = page.getByRole('grid');
  await expect(grid).toMatchAriaSnapshot(`
    - 'grid "Who to whom: 14 actors"':
      - row:
        - columnheader "acts ↓ · on →"
        - columnheader "Russia"
        - columnheader "Central Asian states"
        - columnheader "Taliban"
      - row:
        - rowheader "Russia"
        - gridcell "Russia itself."
        - 'gridcell "Russia → Central Asian states: presence or deployment (stated); alliance (stated); assurance (stated)"'
        - 'gridcell "Russia → the Taliban: engagement (stated); political support (stated); intelligence sharing (stated); terrorist designation (stated)"'
  `);
  // What the cell says is all that is shown from the one to the other, and nothing else.
  const { graph } = await mapOf(page);
  const { relations } = await visibleIds(page);
  const between = relations
    .map((id) => graph.relations.get(id as never)!)
    .filter(({ type, from, to }) => {
      const ends = [from, to].join(' ');
      return ends === 'russia taliban' || (!type.directed && ends === 'taliban russia');
    });
  const cell = grid.getByRole('gridcell', { name: /^Russia → the Taliban:/ });
  await expect(cell).toHaveCount(1);
  const name = (await cell.getAttribute('aria-label')) ?? '';
  const said = name.slice(name.indexOf(': ') + 2).split('; ');
  expect([...said].sort()).toEqual(
    between.map(({ type, standing }) => words.matrix.said(type.label, words.looks[standing].count)).sort(),
  );
});

test('the timeline names its handles with their dates, and a row is described by its sentence', async ({
  page,
}) => {
  await openMap(page, 'view=timeline&step=3');
  await expect(page.locator('[data-timeline]')).toMatchAriaSnapshot(`
    - 'region "Timeline: statements by date"':
      - heading "Timeline" [level=2]
      - group "Which date":
        - button "When it was so" [pressed]
        - button "When it was said"
      - group "Dates shown":
        - slider "First date shown"
        - slider "Last date shown"
      - list "Statements by date":
        - listitem:
          - heading "Taliban (2)" [level=3]
        - listitem:
          - button "Chechnya Taliban recognised Chechnya (1990s–2000s) 1990 to 2009"
        - listitem:
          - button "Afghanistan Taliban swept across Afghanistan (implied) summer 2021"
  `);
  await expect(page.getByRole('slider').first()).toHaveAttribute('aria-valuetext', '1990');
  const row = page.locator('[data-row]').first();
  await expect(row).toHaveAccessibleDescription(
    '1990 to 2009: The Taliban recognised Chechnya’s independence from Russia at some time in the 1990s or 2000s (past; 1 passage).',
  );
  await expect(page.locator('[data-row]', { hasText: 'tracks ISIS-K' })).toHaveAccessibleDescription(
    '2015 on: Russian intelligence had been actively tracking ISIS-K in Afghanistan since 2015 (stated; 1 passage).',
  );
  await expect(row).not.toHaveAccessibleName(/according to/);
});

test('a focus tells where one came from, how far it reaches, and how to leave it', async ({ page }) => {
  await openMap(page, 'view=map&focus=taliban&steps=2&trail=russia');
  await expect(page.locator('[data-focus]')).toMatchAriaSnapshot(`
    - region "Focus":
      - navigation "Previous focus":
        - list:
          - listitem:
            - button "Back to Russia"
          - listitem: Taliban
      - status: /Within 2 steps of the Taliban/
      - button "One step less"
      - text: 2 steps
      - button "One step more"
      - button "Leave focus"
  `);
});

test('several chosen are listed, then summed up under headings of one order', async ({ page }) => {
  await openMap(page, 'view=map&marked=taliban,russia');
  await expect(panel(page)).toMatchAriaSnapshot(`
    - region "Evidence":
      - heading "2 actors chosen" [level=2]
      - list "Chosen actors":
        - listitem:
          - button "Taliban"
          - button "Remove Taliban"
      - button "How are they tied?"
      - heading "Among them" [level=3]
      - heading "Cooperate and oppose at once" [level=4]
      - list "Among them"
      - heading "What it rests on" [level=4]
      - heading "Who says so" [level=4]
      - heading "To the others" [level=3]
      - list "To the others"
  `);
});

const VIEWS = ['map', 'list', 'text', 'weigh', 'table', 'matrix', 'timeline', 'codebook'] as const;

test('every view has one main, named asides and headings that leave no level out', async ({ page }) => {
  for (const view of VIEWS) {
    await openView(page, `view=${view}`);
    const found = await page.evaluate(() => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter((one) => one.checkVisibility())
        .map((one) => Number(one.tagName.slice(1)));
      const marks = [...document.querySelectorAll('aside, nav, [role=region], [role=complementary]')].filter(
        (one) => one.getAttribute('role') !== 'presentation' && one.checkVisibility(),
      );
      return {
        mains: document.querySelectorAll('main').length,
        first: levels.filter((level) => level === 1).length,
        left: levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1),
        unnamed: marks.filter((one) => !one.getAttribute('aria-label')).map((one) => one.tagName),
        names: marks.map((one) => one.getAttribute('aria-label')),
      };
    });
    expect.soft(found.mains, view).toBe(1);
    expect.soft(found.first, view).toBe(1);
    expect.soft(found.left, `${view}: levels after a gap`).toEqual([]);
    expect.soft(found.unnamed, `${view}: landmarks without a name`).toEqual([]);
    expect.soft(new Set(found.names).size, `${view}: two landmarks of one name`).toBe(found.names.length);
  }
});

test('in another language what the map says in its own words is marked as such', async ({ page }) => {
  await openMap(page, 'lang=es&view=map&ask=russia,isis-k');
  await expect(panel(page).locator('blockquote').first()).toHaveAttribute('lang', 'en');
  await openView(page, 'lang=es&view=table&step=3');
  const cells = page.locator('tr[data-id]').first().locator('td');
  await expect(cells.first()).toHaveAttribute('lang', 'en');
  await expect(cells.nth(4)).toHaveAttribute('lang', 'en');
  await expect(cells.nth(1)).not.toHaveAttribute('lang');
});
