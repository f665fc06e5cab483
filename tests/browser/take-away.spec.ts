import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import core from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parseDocument, DomUtils } from 'htmlparser2';
import { expectAccessible, findingsOn } from '../support/browser/accessibility.ts';
import { openMap, visibleIds } from '../support/browser/open-map.ts';
import { mapOf } from '../support/browser/shipped-map.ts';
import { expectNothingForbidden, watch } from '../support/browser/watch.ts';
import { shell, ui, words } from '../support/browser/words.ts';
import { pairId } from '../../src/core/model/ids.ts';
import { faultsOfCollection } from '../support/web-annotation.ts';
import { chooseShare } from '../support/browser/frame.ts';

const { takeaway } = words;
const PAIR = 'russia|taliban';
const dialog = (page: Page) => page.getByRole('dialog', { name: takeaway.heading });

async function openDialog(page: Page, link = ''): Promise<void> {
  await openMap(page, link);
  await chooseShare(page, shell.bar.takeAway);
  await expect(dialog(page)).toBeVisible();
}

async function save(page: Page, id: keyof typeof takeaway.formats): Promise<{ name: string; file: Buffer }> {
  const button = dialog(page).getByRole('button', {
    name: takeaway.save(takeaway.formats[id].label),
    exact: true,
  });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const name = download.suggestedFilename();
  await expect(dialog(page).getByRole('status')).toHaveText(takeaway.saved(name));
  return { name, file: readFileSync(await download.path()) };
}

test('every format is saved under the name of map and edition, reads back, and nothing leaves the device', async ({
  page,
  context,
  baseURL,
}) => {
  const seen = await watch(context, baseURL!);
  await openDialog(page);
  const { shipped } = await mapOf(page);
  const stem = `${shipped.map.id}-${shipped.hash.slice(0, 12)}`;

  const report = await save(page, 'report-html');
  expect(report.name).toBe(`${stem}-report.html`);
  const document = parseDocument(report.file.toString());
  expect(DomUtils.getElementsByTagName('script', document, true)).toEqual([]);
  expect(DomUtils.getElementsByTagName('svg', document, true).length).toBeGreaterThan(0);
  expect(report.file.toString()).toContain('font/woff2;base64,');

  const markdown = await save(page, 'report-markdown');
  expect(markdown.file.toString()).toMatch(/^# /);
  expect(markdown.file.toString()).toMatch(/^\[\^1\]: /m);

  const items = JSON.parse((await save(page, 'csl-json')).file.toString()) as { title: string }[];
  expect(items.map(({ title }) => title)).toEqual(shipped.map.sources.map(({ citation }) => citation.title));

  const { Cite } = core as unknown as { Cite: new (text: string) => { data: { title: string }[] } };
  const works = new Cite((await save(page, 'bibtex')).file.toString()).data;
  expect(works.map(({ title }) => title)).toEqual(items.map(({ title }) => title));

  const annotations: unknown = JSON.parse((await save(page, 'web-annotations')).file.toString());
  expect(faultsOfCollection(annotations)).toEqual([]);

  const svg = (await save(page, 'svg')).file.toString();
  expect(svg).toContain(shipped.hash.slice(0, 12));
  expect(svg).not.toContain('var(');

  const { name, file } = await save(page, 'png');
  expect(name).toBe(`${stem}-picture.png`);
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!;
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  expect(file.toString('utf8')).toContain(shipped.map.question);
  expectNothingForbidden(seen);
});

test('a saved report stands by itself: it shows its picture, runs nothing and asks for nothing', async ({
  page,
  context,
  baseURL,
}) => {
  await openDialog(page);
  const { file } = await save(page, 'report-html');
  const seen = await watch(context, baseURL!);
  const alone = await context.newPage();
  await alone.setContent(file.toString());
  await expect(alone.locator('svg').first()).toBeVisible();
  await expect(alone.locator('#note-1')).toBeVisible();
  expect(await findingsOn(alone)).toEqual([]);
  expectNothingForbidden(seen);
});

test('what is selected is taken alone, or with all that is shown', async ({ page }) => {
  await openDialog(page, PAIR);
  const statements = async () =>
    (await save(page, 'report-markdown')).file.toString().match(/^### /gm)?.length;
  expect(await statements()).toBe(1);
  const { relations } = await visibleIds(page);
  const { graph } = await mapOf(page);
  const pairs = new Set(
    relations.map((id) => graph.relations.get(id as never)!).map(({ from, to }) => pairId(from, to)),
  );
  await dialog(page).getByLabel(takeaway.scope.all(pairs.size), { exact: true }).check();
  expect(await statements()).toBe(pairs.size);
});

test('the dialog is accessible in both themes', async ({ page }) => {
  await openDialog(page, PAIR);
  await expectAccessible(page, 'take away');
});

test('an empty view is taken away as what it is', async ({ page }) => {
  await openDialog(page, 'off.sign=supports,opposes,contact,neither');
  await expect(dialog(page)).toContainText(takeaway.nothing);
  expect((await save(page, 'report-markdown')).file.toString()).toContain(takeaway.report.none);
  await save(page, 'png');
});

test.describe('on paper', () => {
  const printed = async (page: Page, link: string) => {
    await openMap(page, link);
    await page.emulateMedia({ media: 'print' });
    // The sheet is fetched when there is nothing else to do; a browser that prints announces it.
    await expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await expect(page.locator('[data-print]')).toBeVisible({ timeout: 500 });
    }).toPass();
  };

  test('the map is a report with picture, notes and bibliography, and nothing of the app', async ({
    page,
  }) => {
    await printed(page, '');
    await expect(page.locator('[data-print] svg').first()).toBeVisible();
    await expect(page.locator('[data-print]')).toContainText(takeaway.report.bibliography);
    await expect(page.locator('.app')).toBeHidden();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('[data-print]')).toHaveCount(0);
    await expect(page.locator('[data-map]')).toBeVisible();
  });

  test('the list is its own text under the title of the map', async ({ page }) => {
    await printed(page, 'view=list');
    await expect(page.locator('[data-list]')).toBeVisible();
    await expect(page.getByRole('button', { name: ui.header.share, exact: true })).toBeHidden();
  });

  test('a selection is its evidence', async ({ page }) => {
    await printed(page, PAIR);
    const { graph } = await mapOf(page);
    const quotes = graph.pairs.get(PAIR as never)!.relations.flatMap(({ claims }) => claims);
    expect(await page.locator('[data-print] ol > li').count()).toBeLessThanOrEqual(quotes.length);
    await expect(page.locator('[data-print] blockquote').first()).toBeVisible();
  });
});
