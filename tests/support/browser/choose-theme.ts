import { expect, type Page } from '@playwright/test';
import { choosePage } from './frame.ts';
import { shell } from './words.ts';

/** Chooses a theme from the menu of the page. */
export async function chooseTheme(page: Page, theme: 'system' | 'light' | 'dark'): Promise<void> {
  await choosePage(page, shell.theme[theme]);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme === 'system' ? /(?!)/ : theme);
}
