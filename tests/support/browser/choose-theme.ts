import { expect, type Page } from '@playwright/test';
import { choosePage } from './frame.ts';
import { shell } from './words.ts';

/** Chooses a theme from the menu of the page. */
export async function chooseTheme(page: Page, theme: 'system' | 'light' | 'dark'): Promise<void> {
  await choosePage(page, shell.theme[theme]);
  const html = page.locator('html');
  if (theme === 'system') await expect(html).not.toHaveAttribute('data-theme');
  else await expect(html).toHaveAttribute('data-theme', theme);
}
