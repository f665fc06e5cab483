import { expect, test, type Page } from '@playwright/test';
import { colours } from '../../src/core/look/colours.ts';
import { clickOn, linkOf, openMap, selectionOf } from '../support/browser/open-map.ts';
import { chooseTheme } from '../support/browser/choose-theme.ts';
import { expectNothingForbidden, watch } from '../support/browser/watch.ts';
import { openFilters, stepsOf } from '../support/browser/frame.ts';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

for (const [system, other] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test.describe(`on a ${system} system`, () => {
    test.use({ colorScheme: system });

    test('the page is as the system is, and says nothing of it in the link', async ({ page }) => {
      await openMap(page);
      expect(await paper(page)).toBe(rgb(colours[system].paper));
      expect(await linkOf(page)).toBe('');
    });

    test('a chosen theme is in the link and wins over the system', async ({ page }) => {
      await openMap(page);
      await chooseTheme(page, other);
      expect(await paper(page)).toBe(rgb(colours[other].paper));
      expect(await linkOf(page)).toBe(`theme=${other}`);
      await openMap(page, `theme=${other}`);
      expect(await paper(page)).toBe(rgb(colours[other].paper));
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(other);
      await chooseTheme(page, 'system');
      expect(await paper(page)).toBe(rgb(colours[system].paper));
      expect(await linkOf(page)).toBe('');
    });

    test('the canvas takes the colours of the theme', async ({ page }) => {
      await openMap(page, `theme=${other}`);
      const drawn = await page.locator('[data-map]').evaluate((container) => {
        const { cy } = (
          container as unknown as { _cyreg: { cy: { nodes(s: string): { style(k: string): string } } } }
        )._cyreg;
        return cy.nodes('.actor.named').style('color');
      });
      expect(drawn.replace(/\s/g, '')).toBe(rgb(colours[other].ink).replace(/\s/g, ''));
    });
  });
}

test.describe('where motion is to be reduced', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('an opened pair stands at once', async ({ page }) => {
    await openMap(page);
    await clickOn(page, 'russia|taliban');
    const moving = await page.evaluate(() => ({
      animations: document.getAnimations().length,
      strands: window.entente!.pointOf('russia|intelligence-sharing|taliban')?.x,
    }));
    expect(moving.animations).toBe(0);
    await expect(page.locator('[data-evidence] blockquote').first()).toBeVisible();
    const later = await page.evaluate(
      () => window.entente!.pointOf('russia|intelligence-sharing|taliban')?.x,
    );
    expect(later).toBe(moving.strands);
  });
});

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' } as object);

  test('the page works, and what is pressed can be told from what is not', async ({
    page,
    context,
    baseURL,
  }) => {
    const seen = await watch(context, baseURL!);
    await page.emulateMedia({ forcedColors: 'active' });
    await openMap(page);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const looks = await stepsOf(page).evaluateAll((steps) =>
      steps.map((step) => {
        const {
          color,
          backgroundColor,
          borderTopColor,
          borderTopWidth,
          outlineStyle,
          fontWeight,
          textDecorationLine,
        } = getComputedStyle(step.querySelector('.dot')!);
        return [
          color,
          backgroundColor,
          borderTopColor,
          borderTopWidth,
          outlineStyle,
          fontWeight,
          textDecorationLine,
        ].join();
      }),
    );
    expect(looks[0]).not.toBe(looks[1]);
    expect(looks[1]).toBe(looks[2]);
    await openFilters(page);
    const row = page.getByRole('checkbox', { name: 'terrorist designation' });
    const box = row.locator('[aria-hidden="true"]').first();
    const look = () =>
      box.evaluate((element) => {
        const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
        return [backgroundColor, borderTopColor, borderTopWidth, element.textContent].join();
      });
    const on = await look();
    await row.click();
    expect(await look()).not.toBe(on);
    await clickOn(page, 'russia|taliban');
    await expect.poll(() => selectionOf(page)).toBe('russia|taliban');
    expectNothingForbidden(seen);
  });

  for (const system of ['light', 'dark'] as const)
    test(`of a ${system} palette the map is drawn for that palette, whatever theme the link names`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: system });
      await openMap(page, `theme=${system === 'dark' ? 'light' : 'dark'}`);
      const drawn = await page.locator('[data-map]').evaluate((container) => {
        const { cy } = (
          container as unknown as { _cyreg: { cy: { nodes(s: string): { style(k: string): string } } } }
        )._cyreg;
        const style = (nodes: string, key: string) => cy.nodes(nodes).style(key).replace(/\s/g, '');
        return {
          name: style('.actor.named', 'color'),
          plate: style('.word', 'background-color'),
          ground: getComputedStyle(container).backgroundColor.replace(/\s/g, ''),
        };
      });
      expect(drawn.name).toBe(rgb(colours[system].ink).replace(/\s/g, ''));
      expect(drawn.plate).toBe(drawn.ground);
    });

  test('each step has a border all round', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openMap(page);
    const widths = await stepsOf(page).evaluateAll((steps) =>
      steps.map((step) => getComputedStyle(step.querySelector('.dot')!).borderWidth),
    );
    expect(widths).toEqual(['2px', '2px', '2px']);
  });
});
