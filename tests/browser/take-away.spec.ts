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

/** The text of each page of a PDF. */
async function pdfTexts(data: Buffer): Promise<readonly string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(data) }).promise;
  const pages = Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1));
  return Promise.all(
    pages.map(async (page) => {
      const { items } = await (await page).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .trim();
    }),
  );
}

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

test('a saved picture looks alike where the typefaces are not installed, in every shape', async ({
  page,
  browser,
}) => {
  await openDialog(page);
  for (const shape of ['landscape', 'square', 'screen'] as const) {
    await dialog(page).getByLabel(takeaway.shape[shape], { exact: true }).check();
    const { file } = await save(page, 'svg');
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(file.toString())!.map(Number);
    if (shape === 'landscape') expect(width! / height!).toBeCloseTo(16 / 9, 2);
    if (shape === 'square') expect(width).toBe(height);
    const bare = await (await browser.newContext()).newPage();
    await bare.setContent(file.toString());
    await bare.evaluate(() => document.fonts.ready);
    const texts = await bare.locator('text').evaluateAll((all) =>
      (all as SVGTextElement[]).map((text) => {
        const { x, y, right, bottom } = text.getBoundingClientRect();
        const sheet = text.ownerSVGElement!.getBoundingClientRect();
        const style = getComputedStyle(text);
        const lines = [...text.querySelectorAll('tspan')].map((line) => line.textContent ?? '');
        return {
          lines: lines.length > 0 ? lines : [text.textContent ?? ''],
          font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
          wide: Math.max(
            ...[text, ...text.querySelectorAll<SVGTSpanElement>('tspan')]
              .slice(-Math.max(1, lines.length))
              .map((line) => line.getComputedTextLength()),
          ),
          isInside: x >= sheet.x && y >= sheet.y && right <= sheet.right && bottom <= sheet.bottom,
        };
      }),
    );
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter(({ isInside }) => !isInside)).toEqual([]);
    const own = await page.evaluate((all) => {
      const context = document.createElement('canvas').getContext('2d')!;
      return all.map(({ lines, font }) => {
        context.font = font;
        return Math.max(...lines.map((line) => context.measureText(line).width));
      });
    }, texts);
    for (const [index, { wide, lines }] of texts.entries())
      expect(Math.abs(wide - own[index]!), lines.join(' ')).toBeLessThan(1 + own[index]! * 0.01);
    await bare.context().close();
  }
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

  test('a first view is a page of map and key, then its statements, in three pages', async ({ page }) => {
    await openMap(page);
    // A page printed before its sheet has come is the map alone.
    await expect
      .poll(() =>
        page.evaluate(() => {
          window.dispatchEvent(new Event('beforeprint'));
          const isThere = document.querySelector('[data-print]') !== null;
          window.dispatchEvent(new Event('afterprint'));
          return isThere;
        }),
      )
      .toBe(true);
    const pages = await pdfTexts(await page.pdf({ format: 'A4' }));
    const { shipped } = await mapOf(page);
    expect(pages.length).toBeLessThanOrEqual(3);
    const [first = '', second = ''] = pages;
    expect(first).toContain(shipped.map.headline!.text.split(' ')[0]);
    expect(first).toContain(takeaway.picture.supports);
    expect(first).not.toContain(takeaway.report.statements);
    expect(second.startsWith(takeaway.report.statements)).toBe(true);
    expect(pages.join(' ')).toContain(takeaway.report.bibliography);
  });

  test('a map that is printed before its sheet is there is on one page, none of the bars with it', async ({
    page,
  }) => {
    await page.route(/PrintSheet/, (route) => route.abort());
    await openMap(page);
    const pages = await pdfTexts(await page.pdf({ format: 'A4' }));
    expect(pages.length).toBe(1);
    expect(pages[0]).not.toContain(ui.header.share);
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
