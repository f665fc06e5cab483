import { expect, test, type Page } from '@playwright/test';
import { chooseShare, openFilters, rearrange } from '../support/browser/frame.ts';
import { linkOf, openMap } from '../support/browser/open-map.ts';
import { shell, ui, words } from '../support/browser/words.ts';

const { loading } = shell;
const ours = '**/assets/*.js';

/** Opens the map when nothing but its first files can be had. */
async function openBare(page: Page): Promise<() => Promise<void>> {
  const first: string[] = [];
  const html = await (await page.request.get('./')).text();
  for (const [, name] of html.matchAll(/assets\/([\w-]+\.js)/g)) first.push(name!);
  await page.route(ours, (route) =>
    first.some((name) => route.request().url().endsWith(name)) ? route.continue() : route.abort(),
  );
  await openMap(page);
  return () => page.unroute(ours);
}

const again = (page: Page) => page.getByRole('alert').getByRole('button', { name: loading.again });

/** Every part that is asked for, how it is asked for, and what shows that it is there. */
const parts: readonly (readonly [
  string,
  (page: Page) => Promise<unknown>,
  (page: Page) => ReturnType<Page['locator']>,
])[] = [
  [
    'the evidence of a line',
    (page) => page.evaluate(() => window.entente!.select('russia|taliban')),
    (page) => page.locator('[data-evidence] blockquote').first(),
  ],
  [
    'the profile of an actor',
    (page) => page.evaluate(() => window.entente!.select('taliban')),
    (page) => page.locator('[data-evidence] h2').first(),
  ],
  ['an answer', (page) => goTo(page, 'ask=russia,taliban'), (page) => page.locator('[data-answer]')],
  [
    'several actors',
    (page) => goTo(page, 'marked=russia,taliban'),
    (page) => page.getByRole('heading', { name: words.marking.heading(2) }),
  ],
  [
    'the filters',
    (page) => page.locator('[data-filter]').click(),
    (page) =>
      page.getByRole('region', { name: shell.legend.heading, exact: true }).getByRole('checkbox').first(),
  ],
  ['the keys', (page) => page.keyboard.press('?'), (page) => page.getByRole('dialog')],
  ['the palette', (page) => page.keyboard.press('Control+k'), (page) => page.getByRole('dialog')],
  ['the export', (page) => chooseShare(page, shell.bar.takeAway), (page) => page.getByRole('dialog')],
  [
    'what is found',
    (page) => page.locator('[data-search]').fill('GRU'),
    (page) => page.getByRole('option').first(),
  ],
  ['the list', (page) => goTo(page, 'view=list'), (page) => page.locator('[data-list]')],
  ['the table', (page) => goTo(page, 'view=table'), (page) => page.getByRole('grid')],
  ['the matrix', (page) => goTo(page, 'view=matrix'), (page) => page.getByRole('grid')],
  ['the timeline', (page) => goTo(page, 'view=timeline'), (page) => page.locator('[data-timeline]').first()],
  ['the text', (page) => goTo(page, 'view=text'), (page) => page.locator('[data-text]').first()],
  ['what to weigh', (page) => goTo(page, 'view=weigh'), (page) => page.locator('[data-weigh]').first()],
  [
    'the codebook',
    (page) => goTo(page, 'view=codebook'),
    (page) => page.getByRole('heading', { level: 1 }).last(),
  ],
  ['a chain', (page) => goTo(page, 'focus=russia'), (page) => page.locator('[data-focus]').first()],
  ['gathered groupings', (page) => goTo(page, 'grouped=yes'), (page) => page.locator('[data-map]')],
];

const goTo = (page: Page, link: string) => page.evaluate((hash) => (location.hash = hash), link);

for (const [name, ask, there] of parts)
  test(`says that it could not be fetched, and fetches it when asked again: ${name}`, async ({ page }) => {
    const back = await openBare(page);
    await ask(page);
    await expect(again(page).first()).toBeVisible();
    await back();
    // Each part says it where it would be.
    await expect(async () => {
      const button = again(page).first();
      if ((await button.count()) > 0) await button.evaluate((one: HTMLElement) => one.click());
      expect(await again(page).count()).toBe(0);
    }).toPass();
    await expect(there(page)).toBeVisible();
  });

test('the map and the findings stay usable when nothing further comes', async ({ page }) => {
  await openBare(page);
  await page.getByRole('radiogroup', { name: ui.steps.name }).getByRole('radio').nth(2).click();
  await expect.poll(() => linkOf(page)).toContain('step=3');
});

test('a page whose files are gone since a newer one is published says so, and keeps the view in the link', async ({
  page,
}) => {
  await openBare(page);
  await page.route(page.url().split('#')[0]!, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<script type="module" src="./assets/newer.js"></script>',
    }),
  );
  await page.evaluate(() => window.entente!.select('russia|taliban'));
  const alert = page.getByRole('alert').filter({ hasText: loading.newer });
  await expect(alert.getByRole('button', { name: loading.reload }).first()).toBeVisible();
  expect(decodeURIComponent(await linkOf(page))).toContain('russia|taliban');
});

test('a layout whose worker could not start is made by another one', async ({ page }) => {
  await openMap(page);
  const worker = '**/layout.worker*.js';
  await page.route(worker, (route) => route.abort());
  await rearrange(page);
  await expect(page.getByText(shell.map.notArranged)).toBeVisible();
  await page.unroute(worker);
  await rearrange(page);
  // A slow machine needs a while for a layout.
  await expect(page.getByText(shell.map.arranged)).toBeVisible({ timeout: 90_000 });
});

test('a layout that comes after the reader has gone on changes neither view nor link', async ({
  context,
}) => {
  // A history that earlier tests have filled does not grow.
  const page = await context.newPage();
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/layout.worker*.js', async (route) => {
    await held;
    await route.continue();
  });
  await openMap(page, 'turn=1');
  await expect(page.getByText(shell.map.arranging)).toBeVisible();
  await goTo(page, 'taliban');
  await expect.poll(() => linkOf(page)).toBe('taliban');
  const entries = await page.evaluate(() => history.length);
  release();
  await expect(page.getByText(shell.map.arranging)).toHaveCount(0, { timeout: 90_000 });
  expect(await linkOf(page)).toBe('taliban');
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('no point and no box is told of where no map is shown', async ({ page }) => {
  await openMap(page);
  const told = () =>
    page.evaluate(() => [
      window.entente!.pointOf('russia'),
      window.entente!.pointOf('russia|taliban'),
      window.entente!.boxOf('russia'),
    ]);
  expect(await told()).not.toContain(null);
  for (const view of ['list', 'table', 'matrix', 'weigh', 'codebook']) {
    await goTo(page, `view=${view}`);
    await expect.poll(told, view).toEqual([null, null, null]);
  }
  for (const view of ['map', 'timeline', 'text']) {
    await goTo(page, `view=${view}`);
    await expect.poll(async () => (await told()).includes(null), view).toBe(false);
  }
});

for (const storage of ['full', 'forbidden'] as const)
  test(`with a storage that is ${storage} the page works, and says once that it keeps nothing`, async ({
    page,
  }) => {
    await page.addInitScript((kind) => {
      const denied = () => {
        throw new DOMException('No.', kind === 'full' ? 'QuotaExceededError' : 'SecurityError');
      };
      if (kind === 'full') Storage.prototype.setItem = denied;
      else Object.defineProperty(window, 'localStorage', { get: denied });
    }, storage);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await openMap(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByRole('checkbox').uncheck();
    await expect(page.getByText(words.copies.notKept)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('status').getByRole('button', { name: shell.close }).click();
    await page.evaluate(() => window.entente!.select('russia|taliban'));
    await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
    expect(faults).toEqual([]);
  });

test('a fault between two frames reaches the reader as a sentence, and the list works', async ({ page }) => {
  await openMap(page);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('a point without a place');
    });
  });
  await expect(page.getByText(loading.fault('Error: a point without a place'))).toBeVisible();
  await goTo(page, 'view=list');
  await expect(page.locator('[data-list]')).toBeVisible();
  await openFilters(page);
});
