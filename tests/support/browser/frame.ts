import { expect, type Locator, type Page } from '@playwright/test';
import { words } from './words.ts';

const { shell, ui } = words;

/** The sheet of filters: in the column, or over the page of a phone. */
export const filterSheet = (page: Page): Locator =>
  page.getByRole('region', { name: shell.legend.heading, exact: true });

/** Opens the filters by their button above the view, and waits for their rows. */
export async function openFilters(page: Page): Promise<Locator> {
  await page.locator('[data-filter]').click();
  await expect(filterSheet(page).getByRole('checkbox').first()).toBeVisible();
  return filterSheet(page);
}

/** The three stops of the scale above the view. */
export const stepsOf = (page: Page): Locator =>
  page.getByRole('radiogroup', { name: ui.steps.name }).getByRole('radio');

/** Chooses from the menu of the page: theme, language, keys, commands, print. */
export async function choosePage(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: shell.bar.other }).click();
  await page.locator('[data-page-menu]').getByRole('button', { name }).click();
}

/** Chooses from the menu of what is shared: link, citation, export. */
export async function chooseShare(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: ui.header.share, exact: true }).click();
  await page.getByRole('banner').getByRole('button', { name, exact: true }).click();
}

/** Goes to a view that is in the menu of further views. */
export async function goToFurther(page: Page, name: string): Promise<void> {
  await page.getByRole('banner').locator('.views [popovertarget]').filter({ visible: true }).first().click();
  await page.getByRole('banner').getByRole('button', { name, exact: true }).click();
}

/** Computes the layout again, from the menu of the map. */
export async function rearrange(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.mapping.tools.menu }).click();
  await page.getByRole('button', { name: shell.map.arrange, exact: true }).click();
}
