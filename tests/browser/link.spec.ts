import { expect, test } from '@playwright/test';
import { linkOf, openMap, selectionOf, visibleIds } from '../support/browser/open-map.ts';
import { mapOf } from '../support/browser/shipped-map.ts';
import { expectNothingForbidden, watch } from '../support/browser/watch.ts';
import { shell } from '../support/browser/words.ts';
import { stepsOf } from '../support/browser/frame.ts';

test('a plain id selects an actor, a pair, a relation or a statement', async ({ page }) => {
  await openMap(page);
  const { graph } = await mapOf(page);
  const pair = graph.pairs.get('russia|taliban' as never)!;
  const relation = pair.relations.at(-1)!;
  const claim = relation.claims[0]!;
  const evidence = page.locator('[data-evidence]');

  await openMap(page, 'taliban');
  expect(await selectionOf(page)).toBe('taliban');
  await expect(
    evidence.getByRole('heading', { name: graph.actors.get('taliban' as never)!.name }),
  ).toBeVisible();

  await openMap(page, pair.id);
  expect(await selectionOf(page)).toBe(pair.id);
  await expect(evidence.locator('[data-claim]')).toHaveCount(
    pair.relations.flatMap(({ claims }) => claims).length,
  );

  await openMap(page, relation.id);
  expect(await selectionOf(page)).toBe(relation.id);
  await expect(evidence.locator('[data-claim] > [aria-current="true"]')).toHaveCount(relation.claims.length);

  await openMap(page, claim.id);
  expect(await selectionOf(page)).toBe(claim.id);
  const row = evidence.locator(`[data-claim="${claim.id}"]`);
  await expect(row.locator('> button')).toHaveAttribute('aria-expanded', 'true');
  await expect(row.locator('> button')).toBeInViewport();
  await expect(evidence.locator('[data-claim] > [aria-expanded="true"]')).toHaveCount(1);
});

test('a statement about no actor opens in the profile of whoever makes it', async ({ page }) => {
  await openMap(page);
  const { graph } = await mapOf(page);
  const loose = [...graph.claims.values()].find(({ to }) => typeof to !== 'string');
  expect(loose).toBeDefined();
  await openMap(page, loose!.id);
  expect(await selectionOf(page)).toBe(loose!.id);
  await expect(page.locator(`[data-evidence] [data-claim="${loose!.id}"]`)).toBeInViewport();
});

test('a link to something gone says so and names it', async ({ page }) => {
  await openMap(page, 'no-such-actor');
  await expect(page.getByRole('status').getByText(shell.missing(['no-such-actor']))).toBeVisible();
  expect(await selectionOf(page)).toBe(null);
  await openMap(page, 'off.type=no-such-type&select=russia');
  await expect(page.getByRole('status').getByText('no-such-type')).toBeVisible();
  expect(await selectionOf(page)).toBe('russia');
});

test('hostile hashes change nothing and run nothing', async ({ page, context, baseURL }) => {
  const seen = await watch(context, baseURL!);
  await openMap(page);
  const before = await visibleIds(page);
  for (const hash of [
    '<img src=x onerror=hostile=1>',
    '"><script>hostile=1</script>',
    'javascript:hostile=1',
    '%',
    'select=%E0%A4%A',
    'select=__proto__&off.__proto__=x&on.constructor=y',
    'off.type=__proto__,constructor,toString&step=99&lonely=<b>&theme=url(x)&view=../../',
    '__proto__[x]=1&constructor.prototype.x=1',
    '&&&===&=x&x=',
    'search=' + 'x'.repeat(5_000),
    'select=' + '%F0%9F%98%80'.repeat(2_000),
    '\u202Eevil\u0000',
    '*[data-claim="x"]{}',
  ]) {
    if (hash.length % 3 === 0) await openMap(page, hash);
    else await page.evaluate((typed) => (location.hash = typed), hash);
    expect(await visibleIds(page), hash).toEqual(before);
    expect(await selectionOf(page), hash).toBe(null);
  }
  // The same in a page that is open: a hash may be typed or come from a link.
  await page.evaluate(
    () => (location.hash = `select=${encodeURIComponent('"><img src=x onerror=hostile=1>')}`),
  );
  await expect(page.getByRole('status').getByText('onerror')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  expectNothingForbidden(seen);
});

test('a hash that is typed into an open page is followed', async ({ page }) => {
  await openMap(page);
  await page.evaluate(() => (location.hash = 'taliban'));
  await expect.poll(() => selectionOf(page)).toBe('taliban');
  await page.goBack();
  await expect.poll(() => selectionOf(page)).toBe(null);
});

test('each discrete change is one entry of the history, and typing is none', async ({ context }) => {
  // A history holds fifty entries at most: one that earlier tests have filled does not grow.
  const page = await context.newPage();
  await openMap(page);
  const entries = () => page.evaluate(() => history.length);
  const first = await entries();
  await page.getByRole('combobox', { name: shell.search.label }).pressSequentially('taliban');
  await expect.poll(() => linkOf(page)).toContain('search=taliban');
  await expect.poll(() => page.url()).toContain('search=taliban');
  expect(await entries()).toBe(first);
  await page.keyboard.press('Enter');
  await expect.poll(() => selectionOf(page)).toBe('taliban');
  expect(await entries()).toBe(first + 1);
  await stepsOf(page).nth(1).click();
  await expect.poll(entries).toBe(first + 2);
  await page.goBack();
  await expect.poll(() => linkOf(page)).not.toContain('step=');
  expect(await selectionOf(page)).toBe('taliban');
});

test('a link restores step, switched types, lonely names, view and search', async ({ page, context }) => {
  await openMap(page, 'view=list&step=2&off.type=engagement&lonely=names&search=taliban&select=russia');
  const other = await context.newPage();
  await openMap(other, await linkOf(page));
  expect(await visibleIds(other)).toEqual(await visibleIds(page));
  expect((await visibleIds(other)).relations.filter((id) => id.includes('|engagement|'))).toEqual([]);
  expect(await selectionOf(other)).toBe('russia');
  await expect(other.locator('[data-list]')).toBeVisible();
  await expect(other.getByRole('combobox', { name: shell.search.label })).toHaveValue('taliban');
});
