import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type JSHandle, type Locator, type Page } from '@playwright/test';
import { quotesOf } from '../../../src/core/evidence/source-checks.ts';
import { root } from './build-map.ts';
import { openMap } from './open-map.ts';
import { mapOf } from './shipped-map.ts';
import { words } from './words.ts';

/** The page of the map that ships its text. */
export const portsPage = './orrim-strait-2031.html';
/** The text of its one source, as it was coded. */
export const portsText = readFileSync(join(root, 'graph-data/sources/marrabond-2031.txt'), 'utf8');

/** Opens a map and, within what the map rests on, the place for the reader's own copy of its first source. */
export async function openOwnCopy(page: Page, address: string): Promise<{ copy: Locator; quotes: number }> {
  await openMap(page, '', address);
  const { graph } = await mapOf(page);
  const source = graph.map.sources[0]!.id;
  await showOwnCopy(page);
  const copy = page.locator(`[data-copy-of="${source}"]`);
  await expect(copy).toBeVisible();
  return { copy, quotes: quotesOf(graph.claims.values(), source).length };
}

/** Unfolds the place for the reader's own copy. */
export async function showOwnCopy(page: Page): Promise<void> {
  await page.locator('[data-source-checks] > summary').click();
  await page.locator('[data-own-copy] > summary').first().click();
}

/** A file of some content, or the path of one. */
export type GivenFile = string | { readonly name: string; readonly content: string | Uint8Array };

/** Chooses a file as the reader's own copy. */
export async function giveFile(copy: Locator, file: GivenFile): Promise<void> {
  const again = copy.getByText(words.copies.replace);
  const chooser = copy.locator('input[type=file]').first();
  if ((await chooser.count()) === 0) await again.click();
  await chooser.setInputFiles(
    typeof file === 'string'
      ? file
      : { name: file.name, mimeType: '', buffer: Buffer.from(file.content as string) },
  );
}

/** Drops a file on the place for it, as a browser tells of a drop. */
export async function dropFile(copy: Locator, name: string, content: string): Promise<void> {
  const transfer = await transferOf(copy.page(), name, content);
  await drop(copy.locator('[data-drop]').first(), transfer);
}

/** Drops a file on the page where there is no place for it. */
export async function dropFileAnywhere(page: Page, name: string, content: string): Promise<void> {
  await drop(page.locator('[data-map]'), await transferOf(page, name, content));
}

async function drop(place: Locator, dataTransfer: JSHandle<DataTransfer>): Promise<void> {
  for (const kind of ['dragenter', 'dragover', 'drop']) await place.dispatchEvent(kind, { dataTransfer });
}

/** "50 quotes: 50 found word for word." */
export function summaryOf(all: number, counts: { found?: number; differs?: number; lost?: number }): string {
  const { found = 0, differs = 0, lost = 0 } = counts;
  return words.copies.summary({ all, found, several: 0, differs, 'not-found': lost, 'no-text': 0 });
}

/** Words of the text in no order, so many that holding quotes against them takes many seconds. */
export function longText(): string {
  const every = [...new Set(portsText.split(/\s+/))];
  let seed = 1;
  const next = () => (seed = (seed * 16807) % 2147483647);
  return Array.from({ length: 1_200_000 }, () => every[next() % every.length]).join(' ');
}

function transferOf(page: Page, name: string, content: string): Promise<JSHandle<DataTransfer>> {
  return page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], fileName));
      return data;
    },
    [name, content] as const,
  );
}
