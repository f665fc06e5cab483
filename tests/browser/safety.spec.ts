import { expect, test } from '@playwright/test';
import { clickOn, openMap, selectionOf } from '../support/browser/open-map.ts';
import { chooseTheme } from '../support/browser/choose-theme.ts';
import { expectNothingForbidden, watch } from '../support/browser/watch.ts';
import { shell, ui } from '../support/browser/words.ts';
import { chooseShare, goToFurther, openFilters, rearrange, stepsOf } from '../support/browser/frame.ts';

test('a whole visit breaks no policy, logs no error and asks nobody else', async ({
  page,
  context,
  baseURL,
}) => {
  const seen = await watch(context, baseURL!);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page);
  await clickOn(page, 'russia|taliban');
  await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
  await openFilters(page);
  await page.getByRole('checkbox', { name: 'terrorist designation' }).click();
  await stepsOf(page).nth(2).click();
  await page.keyboard.press('Control+z');
  await page.getByRole('combobox', { name: shell.search.label }).fill('taliban');
  await page.keyboard.press('Enter');
  await expect.poll(() => selectionOf(page)).toBe('taliban');
  await chooseTheme(page, 'dark');
  await chooseTheme(page, 'light');
  await page.getByRole('button', { name: shell.map.zoomIn }).click();
  await page.getByRole('button', { name: shell.map.fit }).click();
  await goToFurther(page, shell.bar.list);
  await expect(page.locator('[data-list]')).toBeVisible();
  await page.getByRole('button', { name: shell.bar.map, exact: true }).click();
  await chooseShare(page, ui.header.copyLink);
  await page.goBack();
  await page.reload();
  await expect(page.locator('[data-map], [data-list]').first()).toBeVisible();
  expectNothingForbidden(seen);
});

test('"Rearrange" moves names in a worker, and all stay in the pane', async ({ page, context, baseURL }) => {
  test.setTimeout(180_000);
  const seen = await watch(context, baseURL!);
  await openMap(page);
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const at = () => page.evaluate(() => JSON.stringify(window.entente!.boxOf('uzbekistan')));
  const before = await at();
  await rearrange(page);
  await expect(page.getByText(shell.map.arranged)).toBeVisible({ timeout: 150_000 });
  expect(workers).toHaveLength(1);
  expect(await at()).not.toBe(before);
  const pane = (await page.locator('[data-map]').boundingBox())!;
  const boxes = await page.evaluate(() =>
    window.entente!.visible().actors.map((id) => window.entente!.boxOf(id)!.toJSON() as DOMRect),
  );
  const outside = boxes.filter(
    ({ left, top, right, bottom }) =>
      left < pane.x - 2 ||
      top < pane.y - 2 ||
      right > pane.x + pane.width + 2 ||
      bottom > pane.y + pane.height + 2,
  );
  expect(outside).toEqual([]);
  expectNothingForbidden(seen);
});

test('the page carries a strict policy before all that it is to hold for', async ({ page, request }) => {
  const html = await (await request.get('./')).text();
  const head = html.slice(html.indexOf('<head'), html.indexOf('</head>'));
  const meta = head.search(/<meta[^>]*http-equiv="Content-Security-Policy"/i);
  expect(meta).toBeGreaterThan(0);
  for (const other of ['<script', '<link', '<style']) {
    const at = head.indexOf(other);
    if (at >= 0) expect(at, other).toBeGreaterThan(meta);
  }
  // Only scripts of their own file: one that is inline could not run, and would be a mistake.
  const scripts = html.match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((tag) => !/\bsrc="\.\//.test(tag))).toEqual([]);
  expect(html.match(/\son[a-z]+=/g) ?? []).toEqual([]);

  await page.goto('./');
  const policy =
    (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  const rules = new Map(
    policy.split(';').map((rule) => {
      const [name = '', ...values] = rule.trim().split(/\s+/);
      return [name, values] as const;
    }),
  );
  expect(policy).not.toMatch(/unsafe-|\*|https?:|strict-dynamic/);
  expect(rules.get('default-src')).toEqual(["'none'"]);
  expect(rules.get('script-src')).toEqual(["'self'"]);
  expect(rules.get('style-src')).toEqual(["'self'"]);
  expect(rules.get('connect-src')).toEqual(["'self'"]);
  expect(rules.get('base-uri')).toEqual(["'none'"]);
  expect(rules.get('form-action')).toEqual(["'none'"]);
  expect(rules.get('require-trusted-types-for')).toEqual(["'script'"]);
});

test('the browser holds the policy: no text becomes HTML or code', async ({ page }) => {
  await openMap(page);
  const outcome = await page.evaluate(() => {
    const attempt = (act: () => void) => {
      try {
        act();
        return 'went through';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return {
      html: attempt(() => (document.createElement('p').innerHTML = '<b>x</b>')),
      script: attempt(() => (document.createElement('script').src = 'data:,')),
      policy: attempt(() => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): void };
        };
        trustedTypes.createPolicy('of-a-stranger', { createHTML: (text: string) => text });
      }),
    };
  });
  expect(outcome).toEqual({ html: 'TypeError', script: 'TypeError', policy: 'TypeError' });
});

test('links that leave the page tell their target nothing', async ({ page }) => {
  await openMap(page, 'russia|taliban');
  const links = page.locator('a[href^="http"]');
  await expect(links.first()).toBeVisible();
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('rel', /noopener/);
    await expect(link).toHaveAttribute('rel', /noreferrer/);
  }
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');
});
