import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What axe finds on a page as it stands: each rule, and the elements that break it. */
export async function findingsOn(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Holds that axe finds nothing, in the light theme by all its rules, in the dark one by those about colours. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await findingsOn(page), `${what}, light`).toEqual([]);
  // A theme changes colours and nothing else, so that the other rules would find the same again.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await findingsOn(page, ['color-contrast', 'link-in-text-block']), `${what}, dark`).toEqual([]);
}

/** Holds that axe finds nothing in the theme that the page is in; that both have their contrast is held for every view by itself. */
export async function expectNoFindings(page: Page, what: string): Promise<void> {
  expect.soft(await findingsOn(page), what).toEqual([]);
}
