import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { MAX_COPY_BYTES } from '../../src/core/evidence/reader-copy.ts';
import { expectAccessible } from '../support/browser/accessibility.ts';
import {
  dropFile,
  dropFileAnywhere,
  giveFile,
  longText,
  openOwnCopy,
  portsPage,
  portsText,
  summaryOf,
} from '../support/browser/give-copy.ts';
import { openMap } from '../support/browser/open-map.ts';
import { pdfOf } from '../support/browser/pdf.ts';
import { expectNothingForbidden, watch } from '../support/browser/watch.ts';
import { shell, words } from '../support/browser/words.ts';

const { copies } = words;
const article = '../shared/sources/massicot-2021.txt';
// What few readers have on a page of theirs, but any may give.
const changed = portsText
  .replace('has been on strike', 'was on strike')
  .replaceAll('3\u00a0March', '3 March');
const page50 = `<!doctype html><html><head><title>A page</title><script>window.hostile = 1</script></head><body>
  ${portsText
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n')}
  <img src="https://elsewhere.example/a.png" onerror="window.hostile = 1"></body></html>`;

test.describe('a reader’s own copy', () => {
  test('that is the coded text says so, and every quote with it', async ({ page, context, baseURL }) => {
    const seen = await watch(context, baseURL!);
    const { copy, quotes } = await openOwnCopy(page, portsPage);
    await dropFile(copy, 'ports.txt', portsText);
    await expect(copy).toContainText(summaryOf(quotes, { found: quotes }));
    await expect(copy).toContainText(copies.coded);
    await expect(copy).toContainText(copies.own('ports.txt'));
    await page.evaluate(() => {
      const { map, select } = window.entente! as unknown as {
        map: { claims: readonly { id: string }[] };
        select: (id: string) => void;
      };
      select(map.claims[0]!.id);
    });
    const check = page.locator('[data-evidence] [data-claim] details.check').first();
    await expect(check).toContainText(words.quoteCheck.own('ports.txt'));
    await check.locator('summary').click();
    await expect(check).toContainText(/sha256 is [0-9a-f]{64}/);
    expectNothingForbidden(seen);
  });

  test('with a word changed says which quote differs, and how', async ({ page }) => {
    const { copy, quotes } = await openOwnCopy(page, portsPage);
    await giveFile(copy, { name: 'changed.txt', content: changed });
    await expect(copy).toContainText(copies.other);
    await expect(copy).toContainText(/\d+ found word for word, (\d+ with differences, )?\d+ not found/);
    expect(await copy.textContent()).not.toContain(summaryOf(quotes, { found: quotes }));
    await copy.locator('summary', { hasText: 'not found word for word' }).click();
    await expect(copy.locator('del', { hasText: 'has been' }).first()).toBeVisible();
    await expect(copy.locator('ins', { hasText: 'was' }).first()).toBeVisible();
    await expect(copy.locator('del', { hasText: '[U+00A0]' }).first()).toBeVisible();
    await expectAccessible(page, 'a changed copy');
  });

  test('that is another text is called so, and taken only when the reader insists', async ({ page }) => {
    const { copy, quotes } = await openOwnCopy(page, portsPage);
    const check = page.locator('details.check').first();
    await giveFile(copy, { name: 'tea.txt', content: 'A text on tea, and on nothing else.' });
    await expect(copy).toContainText(copies.another(0, quotes));
    await copy.getByRole('button', { name: copies.letGo }).click();
    await expect(copy).toContainText(copies.invite);
    await giveFile(copy, { name: 'tea.txt', content: 'A text on tea, and on nothing else.' });
    await copy.getByRole('button', { name: copies.useAnyway }).click();
    await expect(copy).toContainText(summaryOf(quotes, { lost: quotes }));
    await copy.locator('summary', { hasText: 'not found word for word' }).click();
    await expect(check).toContainText(words.quoteCheck['not-found']);
  });

  test('that is dropped beside its place is read all the same, and the map stays', async ({ page }) => {
    await openMap(page, '', portsPage);
    await dropFileAnywhere(page, 'ports.txt', portsText);
    await expect(page.locator('[data-text] [data-copy-of]')).toContainText('ports.txt');
    await expect(page.locator('[data-map]')).toBeVisible();
  });

  test.describe('may be', () => {
    const text = [...portsText].map((letter) => letter.charCodeAt(0));
    const utf16 = Uint8Array.from([0xff, 0xfe, ...text.flatMap((code) => [code & 255, code >> 8])]);
    for (const [kind, file] of [
      ['a page of HTML', { name: 'ports.html', content: page50 }],
      ['a text in UTF-16', { name: 'ports.txt', content: utf16 }],
    ] as const) {
      test(kind, async ({ page, context, baseURL }) => {
        const seen = await watch(context, baseURL!);
        const { copy, quotes } = await openOwnCopy(page, portsPage);
        await giveFile(copy, file);
        await expect(copy).toContainText(summaryOf(quotes, { found: quotes }));
        expectNothingForbidden(seen);
      });
    }

    test('a text in Windows-1252, which is said', async ({ page }) => {
      const { copy } = await openOwnCopy(page, portsPage);
      const bytes = Uint8Array.from(portsText.replaceAll('’', '\x92').replaceAll('–', '\x96'), (letter) =>
        letter.charCodeAt(0),
      );
      await giveFile(copy, { name: 'ports.txt', content: bytes });
      await expect(copy).toContainText('Windows-1252');
      await expect(copy).toContainText(/\d+ quotes: \d+ found word for word|\d+ of \d+ quotes found/);
    });

    test('a PDF, for which alone more is fetched', async ({ page, context, baseURL }) => {
      const seen = await watch(context, baseURL!);
      const fetched: string[] = [];
      context.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      const { copy, quotes } = await openOwnCopy(page, portsPage);
      await giveFile(copy, { name: 'ports.txt', content: changed });
      await expect(copy).toContainText(copies.other);
      expect(fetched.filter((path) => path.includes('pdf'))).toEqual([]);
      await giveFile(copy, { name: 'ports.pdf', content: pdfOf(portsText) });
      await expect(copy).toContainText(copies.own('ports.pdf'));
      expect(await copy.textContent()).toMatch(new RegExp(`${quotes} quotes(:| found)`));
      expect(await copy.textContent()).not.toMatch(/\d+ not found[,.]/);
      expect(fetched.filter((path) => path.includes('pdf')).length).toBeGreaterThan(0);
      expectNothingForbidden(seen);
    });

    test('words pasted into a field', async ({ page }) => {
      const { copy, quotes } = await openOwnCopy(page, portsPage);
      await copy.getByText(copies.paste).click();
      await copy.getByRole('textbox', { name: copies.pasteLabel }).fill(portsText);
      await copy.getByRole('button', { name: copies.check }).click();
      await expect(copy).toContainText(summaryOf(quotes, { found: quotes }));
      await expect(copy).toContainText(copies.own(''));
    });
  });

  test('is checked and forgotten by keys, with the focus seen and what came of it told', async ({ page }) => {
    const { copy, quotes } = await openOwnCopy(page, portsPage);
    // What tells of changes is there before them, or screen readers miss the first.
    const told = await copy.evaluateHandle((region) => {
      const live = [...region.querySelectorAll('[role="status"]')];
      return () => live.map(({ textContent, isConnected }) => (isConnected ? textContent.trim() : ''));
    });
    await copy.getByText(copies.paste).click();
    await copy.getByRole('textbox', { name: copies.pasteLabel }).fill(portsText);
    await copy.getByRole('button', { name: copies.check }).press('Enter');
    await expect(copy).toContainText(copies.own(''));
    expect(await told.evaluate((texts) => texts())).toContain(summaryOf(quotes, { found: quotes }));
    await expect(copy).toBeFocused();
    await expect(copy).not.toHaveCSS('outline-style', 'none');
    await copy.getByRole('button', { name: copies.forget }).press('Enter');
    await expect(copy).toContainText(copies.shipped);
    expect((await told.evaluate((texts) => texts())).join(' ')).toContain(copies.forgotten);
    await expect(copy).toBeFocused();
    await expect(copy).not.toHaveCSS('outline-style', 'none');
  });

  test.describe('that cannot be read is refused in a sentence, and what was there stays:', () => {
    for (const [what, fault, name, content] of [
      ['a binary', 'binary', 'a.bin', new Uint8Array(5000)],
      ['an empty file', 'empty', 'a.txt', ''],
      ['a locked PDF', 'encrypted', 'locked.pdf', pdfOf(portsText, { password: 'secret' })],
      ['a scanned PDF', 'scanned', 'scan.pdf', pdfOf('', { scanned: 3 })],
      ['a damaged PDF', 'damaged', 'cut.pdf', pdfOf(portsText).subarray(0, 1200)],
    ] as const) {
      test(what, async ({ page, context, baseURL }) => {
        const seen = await watch(context, baseURL!);
        const { copy, quotes } = await openOwnCopy(page, portsPage);
        await giveFile(copy, { name: 'ports.txt', content: portsText });
        await expect(copy).toContainText(copies.coded);
        await giveFile(copy, { name, content });
        await expect(copy).toContainText(copies.fault(fault, name, ''));
        await expect(copy).toContainText(copies.before);
        await expect(copy).toContainText(summaryOf(quotes, { found: quotes }));
        await copy.getByRole('button', { name: copies.dismiss }).click();
        await expect(copy).not.toContainText(copies.before);
        expectNothingForbidden(seen);
      });
    }

    test('a file that is too large', async ({ page }, info) => {
      const path = info.outputPath('large.pdf');
      mkdirSync(info.outputPath(), { recursive: true });
      writeFileSync(path, '%PDF-1.7');
      truncateSync(path, MAX_COPY_BYTES + 1);
      const { copy } = await openOwnCopy(page, portsPage);
      await giveFile(copy, path);
      await expect(copy).toContainText(copies.fault('too-large', 'large.pdf', String(MAX_COPY_BYTES + 1)));
    });
  });

  test('that takes long leaves the page to its reader, and ends at a press', async ({ page }) => {
    const { copy } = await openOwnCopy(page, portsPage);
    await giveFile(copy, { name: 'long.txt', content: longText() });
    const bar = copy.getByRole('progressbar', { name: copies.reading('long.txt') });
    await expect(bar).toBeVisible();
    await page.getByRole('combobox', { name: shell.search.label }).fill('pilots');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bar).toBeVisible();
    expect(page.workers()).toHaveLength(1);
    await copy.getByRole('button', { name: copies.cancel }).press('Enter');
    await expect(bar).toBeHidden();
    await expect.poll(() => page.workers().length).toBe(0);
    await expect(copy).toContainText(copies.invite);
    await expect(copy).toBeFocused();
  });

  test('of the article holds every quote of the first map', async ({ page }) => {
    test.skip(!existsSync(article), 'The article is not ours to ship, and it is not beside this checkout.');
    const { copy, quotes } = await openOwnCopy(page, './');
    await giveFile(copy, { name: 'article.txt', content: readFileSync(article, 'utf8') });
    await expect(copy).toContainText(summaryOf(quotes, { found: quotes }));
    await expect(copy).toContainText(copies.coded);
  });
});
