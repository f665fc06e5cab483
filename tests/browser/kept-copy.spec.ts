import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/browser/accessibility.ts';
import {
  giveFile,
  openOwnCopy,
  portsPage,
  portsText,
  showOwnCopy,
  summaryOf,
} from '../support/browser/give-copy.ts';
import { expectNothingForbidden, watch } from '../support/browser/watch.ts';
import { words } from '../support/browser/words.ts';

const { copies } = words;
const mine = { name: 'mine.txt', content: `${portsText}\nA line of mine.` };
const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

async function reload(page: Page) {
  await page.reload();
  await showOwnCopy(page);
}

test('a copy is kept only when the reader says so, checked anew at the next visit, and forgotten at a press', async ({
  page,
  context,
  baseURL,
}) => {
  const seen = await watch(context, baseURL!);
  const { copy, quotes } = await openOwnCopy(page, portsPage);
  await giveFile(copy, mine);
  const summary = summaryOf(quotes, { found: quotes });
  await expect(copy).toContainText(summary);
  expect(await databases(page)).toEqual([]);
  await reload(page);
  await expect(copy).toContainText(copies.invite);

  await giveFile(copy, mine);
  const keep = copy.getByRole('checkbox', { name: copies.keep });
  await keep.check();
  await expectAccessible(page, 'a kept copy');
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await reload(page);
  await expect(copy).toContainText(summary);
  await expect(copy).toContainText(copies.own(mine.name));
  expect(workers).toHaveLength(1);
  await expect(keep).toBeChecked();

  await copy.getByRole('button', { name: copies.forget }).press('Enter');
  await expect(copy).toContainText(copies.shipped);
  await reload(page);
  await expect(copy).toContainText(copies.invite);
  await expect(copy).not.toContainText(copies.own(mine.name));
  expectNothingForbidden(seen);
});

test('a browser that keeps nothing says so when it is asked to, and the copy stays', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The user denied permission.', 'SecurityError');
      },
    });
  });
  const { copy, quotes } = await openOwnCopy(page, portsPage);
  await giveFile(copy, mine);
  await copy.getByRole('checkbox', { name: copies.keep }).click();
  await expect(copy).toContainText(copies.unkept);
  await expect(copy.getByRole('checkbox', { name: copies.keep })).not.toBeChecked();
  await expect(copy).toContainText(summaryOf(quotes, { found: quotes }));
});

test('nothing of a copy leaves the device: all that is asked for is the page’s own files', async ({
  page,
  context,
}) => {
  const asked: { readonly method: string; readonly address: string; readonly body: string | null }[] = [];
  context.on('request', (request) =>
    asked.push({ method: request.method(), address: request.url(), body: request.postData() }),
  );
  const { copy } = await openOwnCopy(page, portsPage);
  const before = asked.length;
  const links = `${mine.content}\nhttps://elsewhere.example/a.png`;
  await giveFile(copy, {
    name: 'secret-name.html',
    content: `<p>${links}</p><img src="https://elsewhere.example/b.png">`,
  });
  await expect(copy).toContainText(copies.own('secret-name.html'));
  await copy.getByRole('checkbox', { name: copies.keep }).check();
  await copy.getByRole('button', { name: copies.forget }).click();
  await expect(copy).toContainText(copies.shipped);
  const origin = new URL(page.url()).origin;
  for (const { method, address, body } of asked.slice(before)) {
    expect(address).toMatch(new RegExp(`^${origin}/assets/[\\w.-]+$`));
    expect(address).not.toContain('secret');
    expect({ method, body }).toEqual({ method: 'GET', body: null });
  }
});

test('the worker that reads a copy has no way to the network', async ({ page }) => {
  const { copy } = await openOwnCopy(page, portsPage);
  const address = page.waitForEvent('worker').then((worker) => worker.url());
  await giveFile(copy, mine);
  const script = await address;
  // A page without a policy of its own may start it and leave it idle, so that it can be asked.
  await page.goto('./licences.md');
  const started = page.waitForEvent('worker');
  await page.evaluate((url) => {
    (window as { idle?: Worker }).idle = new Worker(url, { type: 'module' });
  }, script);
  const doors = await (
    await started
  ).evaluate(() => [typeof fetch, typeof XMLHttpRequest, typeof WebSocket, typeof indexedDB]);
  expect(doors).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
});

test('the text that is shipped is checked in this browser too, and is the coded one', async ({ page }) => {
  const { copy, quotes } = await openOwnCopy(page, portsPage);
  await copy.getByRole('button', { name: copies.useShipped }).click();
  await expect(copy).toContainText(summaryOf(quotes, { found: quotes }));
  await expect(copy).toContainText(copies.shipped);
  await expect(copy).toContainText(copies.coded);
  await expect(copy.getByRole('checkbox', { name: copies.keep })).toHaveCount(0);
});

test('a copy is given by keyboard alone', async ({ page }) => {
  // Asked for before the page opens, since a press may be quicker than the browser's readiness to tell of it.
  const chooser = page.waitForEvent('filechooser');
  const { copy, quotes } = await openOwnCopy(page, portsPage);
  await copy.getByRole('button', { name: copies.choose }).press('Enter');
  const file = { name: mine.name, mimeType: 'text/plain', buffer: Buffer.from(mine.content) };
  await (await chooser).setFiles(file);
  await expect(copy).toContainText(summaryOf(quotes, { found: quotes }));
  await expect(copy).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(copy.locator('summary, input, button').first()).toBeFocused();
});
