import { expect, test, type Page } from '@playwright/test';
import { expectNoFindings } from '../support/browser/accessibility.ts';
import { linkOf, openMap, visibleIds } from '../support/browser/open-map.ts';
import { shell, words } from '../support/browser/words.ts';
import { goToFurther } from '../support/browser/frame.ts';

const { answering, asking } = words;
const answer = (page: Page) => page.locator('[data-answer]');
const heading = answering.heading('Russia', 'ISIS-K');

/** What a reader has to find: that Russian intelligence opposes ISIS-K, in words and in a quote, and who says so. */
async function holdsTheAnswer(page: Page): Promise<void> {
  await expect(answer(page).getByRole('heading', { level: 2 })).toHaveText(heading);
  await expect(page.locator('[data-sum]')).toContainText(
    'Russian intelligence had been actively tracking ISIS-K in Afghanistan since 2015',
  );
  await expect(answer(page)).toContainText('Dara Massicot');
  await expect(answer(page).locator('blockquote', { hasText: 'tracking ISIS-K' }).first()).toBeVisible();
  // That both are in one country ties nobody.
  await expect(answer(page)).not.toContainText('Russia – Afghanistan – ISIS-K');
}

test.describe('how Russia is tied to ISIS-K', () => {
  test('is asked and answered by mouse, and the copied link shows the same', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openMap(page);
    await page.getByRole('button', { name: asking.question }).click();
    await page.getByRole('combobox', { name: answering.from }).fill('russ');
    await page.getByRole('option', { name: 'Russia', exact: true }).click();
    await page.getByRole('combobox', { name: answering.to }).fill('isis');
    await page.getByRole('option', { name: /^ISIS-K/ }).click();
    await holdsTheAnswer(page);
    await answer(page).getByRole('button', { name: answering.copy.link, exact: true }).click();
    await expect(answer(page)).toContainText(answering.copy.copiedLink);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await openMap(page, link.split('#')[1]);
    await holdsTheAnswer(page);
  });

  test('a chain of an answer is shown on the map, and the copied link shows the same', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openMap(page, 'ask=taliban,tajikistan');
    const chain = answer(page).locator('[data-chain]').first();
    await chain.getByRole('button', { name: /^Show on the map/ }).click();
    await expect.poll(() => linkOf(page)).toContain('chain=taliban,russia,tajikistan');
    // The reader stays at the chain that they look at.
    await expect(chain).toBeInViewport();
    const { relations } = await visibleIds(page);
    expect(relations).toContain('russia|military-presence|tajikistan');
    await answer(page).getByRole('button', { name: answering.copy.link, exact: true }).click();
    await expect(answer(page)).toContainText(answering.copy.copiedLink);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await openMap(page, link.split('#')[1]);
    await expect(chain).toBeVisible();
    await expect(chain.getByRole('button', { name: /^Show on the map/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect((await visibleIds(page)).relations).toEqual(relations);
  });

  test('is asked and answered with keys alone, out and back to the line one came from', async ({ page }) => {
    await openMap(page);
    await page.mouse.move(1, 1);
    await tabUntil(page, '[data-ask]');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: answering.from })).toBeFocused();
    await page.keyboard.type('russia');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: answering.to })).toBeFocused();
    await page.keyboard.type('isis-k');
    await page.keyboard.press('Enter');
    await expect(answer(page).getByRole('heading', { level: 2 })).toBeFocused();
    await holdsTheAnswer(page);
    const row = '[data-answer] [data-row="isis-k|russian-intelligence"]';
    await tabUntil(page, row);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-evidence] blockquote').first()).toContainText('tracking ISIS-K');
    await tabUntil(page, `[data-evidence] button:text-is("${shell.panel.backToAnswer}")`, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator(row)).toBeFocused();
    await page.goBack();
    await expect(page.locator('[data-evidence] h2').first()).not.toHaveText(heading);
  });

  test('is heard in the same order as it is read', async ({ page }) => {
    await openMap(page, 'ask=russia,isis-k');
    await holdsTheAnswer(page);
    await expect(answer(page)).toMatchAriaSnapshot(`
      - heading "How is Russia tied to ISIS-K?" [level=2]
      - button "Close the question"
      - group "What was understood":
        - combobox "Question":
          - option "How are they tied?" [selected]
          - option "Does one do it to the other?"
          - option "Who does it?"
          - option "To whom is it done?"
          - option "What could it do?"
          - option "What does it say?"
          - option "What is said about it?"
        - combobox "First actor": Russia
        - button "Swap the two"
        - combobox "Second actor": ISIS-K
      - status: "Russian intelligence had been actively tracking ISIS-K in Afghanistan since 2015. Russia had the objective of limiting ISIS-K. Also: ISIS-K might spill over into Central Asia and so threaten the Russian homeland; Russia had several options to intervene directly against ISIS-K if it grew and spilled over into Central Asia, threatening the Russian homeland (implied)."
      - heading "Between Russia and ISIS-K" [level=3]
      - paragraph: "No act or words in force are stated between the two. This is stated less firmly:"
      - paragraph: /^Russia had the objective of limiting ISIS-K \\(an aim; 1 passage\\)/
      - blockquote: /aligned in their objective to limit ISIS-K/
      - paragraph: — Massicot (2021)
      - 'button "All statements: Russia and ISIS-K"'
      - heading "Through actors grouped with them" [level=3]
      - list:
        - listitem:
          - paragraph: "Russian intelligence: organ of Russia"
          - paragraph: Russian intelligence had been actively tracking ISIS-K in Afghanistan since 2015 (stated; 1 passage).
          - blockquote: /tracking ISIS-K in Afghanistan since 2015/
          - paragraph: — Massicot (2021)
          - 'button "All statements: Russian intelligence and ISIS-K"'
      - heading "Mentions of the other actor" [level=3]
      - list:
        - listitem:
          - paragraph: /publicly admitted to sharing intelligence on ISIS-K with the Taliban since late 2016 \\(stated; 1 passage\\)/
          - blockquote: /sharing intelligence on ISIS-K with the Taliban since late 2016/
          - paragraph: — Russian officials, in Massicot (2021)
          - 'button "All statements: Russia and the Taliban"'
      - paragraph:
        - text: "Widen the search:"
        - button "All statements except denials"
        - button "Chains of up to five steps"
      - group: Search options
      - paragraph:
        - button "Copy as text"
        - button "Copy link"
      - paragraph:
        - strong: "Who says so:"
        - text: Dara Massicot (4 statements) · Russian officials (1 statement)
      - paragraph: /^In September 2021, counting stated acts and words in force/
    `);
  });

  test('is told as text with quotes, sources and the link', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openMap(page, 'ask=russia,isis-k');
    await answer(page).getByRole('button', { name: answering.copy.answer, exact: true }).click();
    await expect(answer(page)).toContainText(answering.copy.copied);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.startsWith(heading)).toBe(true);
    expect(text).toContain('tracking ISIS-K in Afghanistan since 2015');
    expect(text).toMatch(/#.*ask=russia,isis-k/);
  });

  test('is the same beside every view, and is left by its own button', async ({ page }) => {
    await openMap(page, 'ask=russia,isis-k');
    await goToFurther(page, shell.bar.list);
    await holdsTheAnswer(page);
    await page.getByRole('button', { name: shell.bar.weigh, exact: true }).click();
    await holdsTheAnswer(page);
    await answer(page).getByRole('button', { name: answering.close }).click();
    await expect(answer(page)).toHaveCount(0);
    expect(await linkOf(page)).not.toContain('ask');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the answer lies over the view, a chain of it on the map, and Back closes it', async ({ page }) => {
    await openMap(page, 'taliban');
    await page.getByRole('button', { name: asking.tiedTo }).tap();
    await page.getByRole('combobox', { name: answering.to }).fill('tajikistan');
    await page.getByRole('option', { name: /^Tajikistan/ }).tap();
    await expect(answer(page).getByRole('heading', { level: 2 })).toContainText('Tajikistan');
    await expect(page.locator('.stage')).toHaveAttribute('inert', '');
    const overflow = await page
      .locator('[data-evidence]')
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await answer(page)
      .getByRole('button', { name: /^Show on the map/ })
      .first()
      .tap();
    await expect(page.locator('[data-chain-strip]')).toContainText('Taliban – Russia – Tajikistan');
    await expect(page.locator('[data-map]')).toBeVisible();
    await page.getByRole('button', { name: shell.panel.backToAnswer }).tap();
    await expect(answer(page)).toBeVisible();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect(answer(page)).toHaveCount(0);
    await expect(page.locator('[data-evidence] h2').first()).toHaveText(/Taliban/);
  });

  test('axe finds nothing in the answer, nor in a focus', async ({ page }) => {
    await openMap(page, 'ask=russia,isis-k');
    await holdsTheAnswer(page);
    await answer(page).locator('[data-options] summary').tap();
    await expectNoFindings(page, 'the answer on a phone');
    await openMap(page, 'view=map&focus=taliban&steps=2&trail=russia');
    await expect(page.locator('[data-focus]')).toContainText(/^.*Within 2 steps of the Taliban/);
    await expectNoFindings(page, 'a focus on a phone');
  });
});

test.describe('a focus', () => {
  test('is begun from a profile, goes farther, and is left', async ({ page }) => {
    await openMap(page, 'taliban');
    await page.getByRole('button', { name: asking.focusOn('Taliban') }).click();
    const bar = page.locator('[data-focus]');
    await expect(bar).toContainText('Within 1 step of the Taliban');
    await bar.getByRole('button', { name: answering.focus.further }).click();
    await expect(bar).toContainText('Within 2 steps of the Taliban');
    expect(await linkOf(page)).toContain('focus=taliban&steps=2');
    await bar.getByText(answering.focus.how).click();
    const before = (await visibleIds(page)).actors.length;
    await bar.getByLabel(answering.focus.others).selectOption(answering.focus.othersOf.hide);
    await expect.poll(async () => (await visibleIds(page)).actors.length).toBeLessThan(before);
    await bar.getByRole('button', { name: answering.focus.leave }).click();
    await expect(bar).toHaveCount(0);
    await expect.poll(async () => (await visibleIds(page)).actors.length).toBe(before);
  });

  test('axe finds nothing in it, nor in an answer', async ({ page }) => {
    await openMap(page, 'focus=taliban,russia&steps=2&trail=isis-k&ask=russia,isis-k');
    await holdsTheAnswer(page);
    await page.locator('[data-focus] summary').click();
    await answer(page).locator('[data-options] summary').click();
    await answer(page).getByRole('combobox', { name: answering.to }).fill('isis');
    await expect(page.getByRole('listbox')).toBeVisible();
    await expectNoFindings(page, 'an answer and a focus');
  });
});

async function tabUntil(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press(key);
    if (
      await page.evaluate(
        (wanted) => document.activeElement?.matches(wanted) ?? false,
        selector.replace(/:text-is\("[^"]*"\)/, ''),
      )
    ) {
      const text = /:text-is\("([^"]*)"\)/.exec(selector)?.[1];
      if (
        text === undefined ||
        (await page.evaluate(() => document.activeElement?.textContent?.trim())) === text
      )
        return;
    }
  }
  throw new Error(`${selector} is not reached by ${key}.`);
}
