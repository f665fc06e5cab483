import { expect, test, type Page } from '@playwright/test';
import { quoteParts } from '../../src/core/model/quotation.ts';
import { openMap, selectionOf } from '../support/browser/open-map.ts';
import { mapOf } from '../support/browser/shipped-map.ts';
import { ui, words } from '../support/browser/words.ts';

const PAIR = 'russia|taliban';
const evidence = (page: Page) => page.locator('[data-evidence]');
const row = (page: Page, id: string) => evidence(page).locator(`[data-claim="${id}"] > button`);

test.describe('the evidence of a pair', () => {
  test('of 25 statements needs at most two screens before anything is unfolded', async ({ page }) => {
    await openMap(page, PAIR);
    await expect(evidence(page).locator('[data-claim]').first()).toBeVisible();
    const sizes = await evidence(page).evaluate((panel) => {
      // As wide as the column of the first screen.
      panel.parentElement!.style.width = '400px';
      const rows = [...panel.querySelectorAll('[data-claim]')].map(
        (one) => one.getBoundingClientRect().height,
      );
      const total = rows.reduce((sum, height) => sum + height, 0);
      return { all: panel.scrollHeight, total, rows: rows.length, screen: innerHeight };
    });
    expect(sizes.rows).toBeGreaterThan(10);
    const rest = sizes.all - sizes.total;
    expect(rest + 25 * (sizes.total / sizes.rows)).toBeLessThan(2 * sizes.screen);
    expect(sizes.total / sizes.rows).toBeLessThan(36);
  });

  test('has one row open at a time, which stays under the pointer as it opens, and Back folds it', async ({
    page,
  }) => {
    await openMap(page, PAIR);
    await row(page, 'c040').click();
    await expect(row(page, 'c040')).toHaveAttribute('aria-expanded', 'true');
    expect(await selectionOf(page)).toBe('c040');
    await row(page, 'c049').scrollIntoViewIfNeeded();
    const before = (await row(page, 'c049').boundingBox())!.y;
    await row(page, 'c049').click();
    await expect(row(page, 'c040')).toHaveAttribute('aria-expanded', 'false');
    const after = (await row(page, 'c049').boundingBox())!.y;
    // It may move up, so that what it unfolds is in view, but never away.
    expect(after).toBeLessThanOrEqual(before + 1);
    await expect(row(page, 'c049')).toBeInViewport();
    await expect(evidence(page).locator('[data-claim=c049] blockquote')).toBeInViewport();
    await page.goBack();
    await expect(row(page, 'c040')).toHaveAttribute('aria-expanded', 'true');
    await page.goBack();
    await expect(evidence(page).locator('[data-claim] > [aria-expanded="true"]')).toHaveCount(0);
  });

  test('folds a row where it is, not at the top of the panel', async ({ page }) => {
    await openMap(page, 'c052');
    await expect(row(page, 'c052')).toHaveAttribute('aria-expanded', 'true');
    const before = (await row(page, 'c052').boundingBox())!.y;
    await row(page, 'c052').click();
    expect(await selectionOf(page)).toBe(PAIR);
    await expect(row(page, 'c052')).toBeInViewport();
    expect((await row(page, 'c052').boundingBox())!.y).toBeGreaterThanOrEqual(before - 1);
  });

  test('lets a reader paste a copy two steps from a quote, and counts the quotes only then', async ({
    page,
  }) => {
    await openMap(page, PAIR);
    const { graph } = await mapOf(page);
    const foot = evidence(page).locator('.foot');
    await expect(foot).toContainText(words.quoteCheck.label);
    await evidence(page)
      .locator('[data-best]')
      .getByRole('button', { name: words.evidencePanel.inCopy })
      .click();
    const field = foot.getByRole('textbox', { name: words.copies.pasteLabel });
    await expect(field).toBeFocused();
    await expect(field).toBeInViewport();
    await expect(foot).not.toContainText(words.quoteCheck.own(''));
    const quotes = [...graph.claims.values()].flatMap((claim) =>
      claim.evidence.map((piece) =>
        quoteParts(piece)
          .map(({ exact }) => exact)
          .join(' and then '),
      ),
    );
    await field.fill(quotes.join('\n\n'));
    await foot.getByRole('button', { name: words.copies.check }).click();
    await expect(foot).toContainText(words.quoteCheck.own(''));
    await expect(foot).toContainText(/\d+ of 13 quotes found word for word/);
  });

  test('copies the link of what is selected', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openMap(page, PAIR);
    await evidence(page).getByRole('button', { name: words.evidencePanel.copyLink }).click();
    await expect(evidence(page).getByRole('status')).toHaveText(words.shell.share.copied);
    expect(decodeURIComponent(await page.evaluate(() => navigator.clipboard.readText()))).toContain(
      `select=${PAIR}`,
    );
  });

  test('leads back to what the panel begins with', async ({ page }) => {
    await openMap(page, PAIR);
    await evidence(page).getByRole('button', { name: words.evidencePanel.back }).click();
    expect(await selectionOf(page)).toBeNull();
    await expect(page.getByRole('radiogroup', { name: ui.steps.name })).toBeVisible();
  });
});
