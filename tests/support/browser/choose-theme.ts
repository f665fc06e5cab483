import { expect, type Page } from '@playwright/test';
import { shell } from './words.ts';

/** Presses the theme's button until it says the theme that is wanted: it goes round the three. */
export async function chooseTheme(page: Page, theme: 'system' | 'light' | 'dark'): Promise<void> {
  const button = page.getByRole('button', { name: new RegExp(`^${shell.theme.label}`) });
  const wanted = `${shell.theme.label}: ${shell.theme[theme]}`;
  for (let turn = 0; turn < 3 && (await button.getAttribute('aria-label')) !== wanted; turn++)
    await button.click();
  await expect(button).toHaveAccessibleName(wanted);
}
