import { expect, type Page } from '@playwright/test';
import { partsOf } from '../../../src/core/share/link-parts.ts';

/** The scripting handle as docs/embedding.md documents it; written out here so that a change of it is noticed. */
interface Handle {
  readonly map: { readonly id: string };
  readonly visible: () => { readonly actors: readonly string[]; readonly relations: readonly string[] };
  readonly pointOf: (id: string) => { readonly x: number; readonly y: number } | null;
  readonly boxOf: (id: string) => DOMRect | null;
  readonly select: (id: string | null) => void;
  readonly link: () => string;
}

declare global {
  interface Window {
    entente?: Handle;
  }
}

/** A rectangle on the screen; px of the window. */
export interface ClientBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Opens the page at a link (without `#`) as from the address bar, and waits for its first picture or list. */
export async function openMap(page: Page, link = '', address = './'): Promise<void> {
  // The same address with another hash would only change the hash of an open page.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(link ? `${address}#${link}` : address);
  await pictureIsThere(page);
}

/** Opens any view at a link, and waits for all that is fetched for it. */
export async function openView(page: Page, link: string): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`./#${link}`);
  await expect(page.locator('.app [data-view]')).toBeVisible();
  await page.waitForLoadState('networkidle');
}

/** Waits until the app has painted the link's state and its panels stand. */
export async function pictureIsThere(page: Page): Promise<void> {
  // Ends what hangs; a map of very many texts is slow to draw on a busy machine.
  await page.waitForFunction(() => performance.getEntriesByName('entente:picture').length > 0, null, {
    timeout: 45_000,
  });
  await expect(page.locator('[data-map], [data-list]').first()).toBeVisible();
}

/** What the handle says is drawn now. */
export function visibleIds(page: Page): Promise<{ actors: string[]; relations: string[] }> {
  return page.evaluate(() => {
    const { actors, relations } = window.entente!.visible();
    return { actors: [...actors].sort(), relations: [...relations].sort() };
  });
}

/** A clickable point of an actor, relation or pair. */
export async function pointOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((asked) => {
    const found = window.entente!.pointOf(asked);
    return found && { x: found.x, y: found.y };
  }, id);
  if (!point) throw new Error(`${id} is not on screen.`);
  return point;
}

/** Clicks where the handle says that an actor, relation or pair is. */
export async function clickOn(page: Page, id: string): Promise<void> {
  const { x, y } = await pointOf(page, id);
  await page.mouse.click(x, y);
}

/** The rendered boxes of the actors that are drawn, by id. */
export function boxesOf(page: Page): Promise<Record<string, ClientBox>> {
  return page.evaluate(() => {
    const handle = window.entente!;
    const boxes = handle.visible().actors.flatMap((id) => {
      const box = handle.boxOf(id);
      return box ? [[id, { x: box.x, y: box.y, width: box.width, height: box.height }] as const] : [];
    });
    return Object.fromEntries(boxes);
  });
}

/** The hash of the address that restores the view, without `#`. */
export function linkOf(page: Page): Promise<string> {
  return page.evaluate(() => window.entente!.link().split('#')[1] ?? '');
}

/** What a link selects, by its id. */
export function selectionIn(link: string): string | null {
  return partsOf(link.split('#')[1] ?? '').get('select') ?? null;
}

/** What is selected, by its id. */
export async function selectionOf(page: Page): Promise<string | null> {
  return selectionIn(await page.evaluate(() => window.entente!.link()));
}
