import { expect, type Locator, type Page } from '@playwright/test';

/** What a page has told by its live regions, and where its focus is; from its first script on. */
export interface Listening {
  /** What was said since the last call, each sentence as often as it was. */
  readonly heard: () => Promise<readonly string[]>;
}

declare global {
  interface Window {
    heard?: string[];
  }
}

const LIVE = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert]';

/** Writes down every change of a live region, before a page opens. */
export async function listen(page: Page): Promise<Listening> {
  await page.addInitScript((live) => {
    const heard: string[] = [];
    window.heard = heard;
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>(live),
      );
      for (const region of new Set(regions)) {
        // What is called off by its own attribute is not read out.
        if (!region || region.getAttribute('aria-live') === 'off' || region.closest('[inert]')) continue;
        const text = region.innerText.trim();
        if (text !== '') heard.push(text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }, LIVE);
  return { heard: () => page.evaluate(() => window.heard?.splice(0) ?? []) };
}

/** Presses keys one after the other; after each, and after the page has come to rest, something of the page has the focus. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await expectFocusKept(page, key);
  }
}

/** Holds that the focus is on something of the page, and goes on being so. */
export async function expectFocusKept(page: Page, after: string): Promise<void> {
  const isLost = () => page.evaluate(() => document.activeElement === document.body);
  await expect.poll(isLost, `after ${after} the focus is lost`).toBe(false);
  // What goes away takes the focus with it a moment later.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20))));
  await expect.poll(isLost, `after ${after} the focus is lost`).toBe(false);
}

/** Goes on by Tab (or Shift+Tab) to a control, as a reader without a pointer does. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(wanted.first()).toBeAttached();
  for (let stops = 0; stops < 200; stops++) {
    if (await wanted.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${wanted.toString()}.`);
}

/** Goes to a control and presses Enter. */
export async function enter(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, wanted, key);
  await press(page, 'Enter');
}

/** Holds that Tab leads out of a part of the page, forwards and backwards. */
export async function expectNoTrap(page: Page, part: Locator): Promise<void> {
  const start = await page.evaluateHandle(() => document.activeElement);
  const isWithin = () => part.first().evaluate((element) => element.contains(document.activeElement));
  for (const key of ['Tab', 'Shift+Tab']) {
    await start.evaluate((element) => element instanceof HTMLElement && element.focus());
    let stops = 0;
    while ((await isWithin()) && stops < 200) {
      await page.keyboard.press(key);
      stops += 1;
    }
    expect(stops, `${key} leads out of ${part.toString()}`).toBeLessThan(200);
  }
  await start.evaluate((element) => element instanceof HTMLElement && element.focus());
}
