import { expect, test, type Page } from '@playwright/test';
import { linkOf, openMap, visibleIds } from '../support/browser/open-map.ts';
import { drawnOn } from '../support/browser/drawn-lines.ts';
import { mapOf } from '../support/browser/shipped-map.ts';
import { voicesIn, voicesOf } from '../../src/core/model/voice.ts';
import { voiceWords } from '../../src/core/words/tell/facets.ts';
import { facets } from '../../src/core/query/facets.ts';
import { shell, ui, words } from '../support/browser/words.ts';
import { goToFurther, openFilters, stepsOf } from '../support/browser/frame.ts';

const sentence = '[data-sentence]';

test('every row of the legend takes just what it names off the map and brings it back', async ({ page }) => {
  await openMap(page, 'step=3');
  await openFilters(page);
  await unfold(page);
  const rows = page.getByRole('checkbox');
  const before = await visibleIds(page);
  const link = await linkOf(page);
  const saidBefore = await page.locator(sentence).textContent();
  const { graph } = await mapOf(page);
  const inLegend = facets.filter(({ place }) => place === 'legend');
  const count = inLegend.reduce((sum, facet) => sum + facet.values(graph).length, 0);
  await expect(rows).toHaveCount(count);
  // Longest first, since "support" begins "support of borders" as well.
  const types = [...graph.types.values()].sort((a, b) => b.label.length - a.label.length);
  const voices = [...voicesIn(graph).keys()].sort(
    (a, b) => voiceWords(graph, b, words).length - voiceWords(graph, a, words).length,
  );
  const dead: string[] = [];
  for (let index = 0; index < count; index++) {
    const row = rows.nth(index);
    const name = (await row.innerText()).trim();
    const wasOn = (await row.getAttribute('aria-checked')) === 'true';
    await row.press('Space');
    await expect(row).toBeChecked({ checked: !wasOn });
    const now = await visibleIds(page);
    const change = size(now) - size(before);
    const voice = voices.find((one) => name.startsWith(voiceWords(graph, one, words)));
    // What others say as well stays; what nobody else says goes.
    if (voice) {
      const own = before.relations.filter((id) =>
        graph.relations.get(id as never)!.claims.every((claim) => voicesOf(claim).includes(voice)),
      );
      expect.soft(now.relations, name).toEqual(before.relations.filter((id) => !own.includes(id)));
    } else if (wasOn && /(^|\s)0 \/ \d/.test(name)) {
      // None of it is shown in this view, as the row says.
      expect.soft(change, name).toBe(0);
    } else if (wasOn ? change >= 0 : change <= 0) dead.push(`${name} changes nothing`);
    if ((await page.locator(sentence).textContent()) === saidBefore) dead.push(`${name} is not told`);
    const type = voice ? undefined : types.find(({ label }) => name.startsWith(label));
    if (type && wasOn) {
      const own = before.relations.filter((id) => graph.relations.get(id as never)!.type === type);
      const gone = before.relations.filter((id) => !now.relations.includes(id));
      expect.soft(gone, name).toEqual(own);
      const statements = own.reduce((sum, id) => sum + graph.relations.get(id as never)!.claims.length, 0);
      expect.soft(name).toContain(`${statements} / `);
    }
    await row.press('Space');
    await expect(row).toBeChecked({ checked: wasOn });
    expect(await visibleIds(page), name).toEqual(before);
  }
  expect(dead).toEqual([]);
  expect(await linkOf(page)).toBe(link);
});

test('"only" leaves one type, all its siblings come back with "all"', async ({ page }) => {
  await openMap(page, 'step=3');
  const before = (await visibleIds(page)).relations;
  await openFilters(page);
  await page.getByRole('button', { name: shell.legend.onlyThis('terrorist designation') }).click();
  const only = (await visibleIds(page)).relations;
  expect(only.length).toBeGreaterThan(0);
  expect(only.every((id) => id.includes('|terrorist-designation|'))).toBe(true);
  for (const group of [shell.legend.supports, shell.legend.opposes])
    await page.getByRole('button', { name: shell.legend.allOf(group), exact: true }).click();
  const again = (await visibleIds(page)).relations;
  const signed = before.filter((id) => !again.includes(id));
  // What neither supports nor opposes is a group of its own.
  expect(again.length).toBeGreaterThan(only.length);
  const { graph } = await mapOf(page);
  expect(signed.filter((id) => graph.relations.get(id as never)!.type.sign !== 0)).toEqual([]);
});

test('"none" of a group takes just that group off', async ({ page }) => {
  await openMap(page, 'step=3');
  const { graph } = await mapOf(page);
  const before = (await visibleIds(page)).relations;
  await openFilters(page);
  await page.getByRole('button', { name: shell.legend.noneOf(shell.legend.opposes), exact: true }).click();
  const rest = before.filter((id) => graph.relations.get(id as never)!.type.sign !== -1);
  expect((await visibleIds(page)).relations).toEqual(rest);
});

test('the three steps hold ever more, nothing moves, and the sentence tells it', async ({ page }) => {
  await openMap(page);
  const steps = stepsOf(page);
  await expect(steps).toHaveCount(3);
  let held: readonly string[] = [];
  const said = new Set<string>();
  for (const index of [0, 1, 2]) {
    await steps.nth(index).click();
    await expect(steps.nth(index)).toBeChecked();
    const { relations } = await visibleIds(page);
    expect(held.filter((id) => !relations.includes(id))).toEqual([]);
    expect(relations.length).toBeGreaterThan(held.length);
    held = relations;
    said.add((await page.locator(sentence).textContent()) ?? '');
    const pairs = new Set(relations.map((id) => [id.split('|')[0], id.split('|')[2]].sort().join('|'))).size;
    await expect(page.locator(sentence)).toContainText(`${pairs} of `);
    // The numbers of the stops so far add up to what is shown.
    const numbers = (await steps.locator('.count').allInnerTexts())
      .slice(0, index + 1)
      .map((text) => parseInt(/\d+/.exec(text)![0], 10));
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(pairs);
  }
  expect(said.size).toBe(3);
});

test('map, list and handle hold the same ids in every step', async ({ page }) => {
  for (const step of [1, 2, 3]) {
    await openMap(page, step === 1 ? '' : `step=${step}`);
    const { graph } = await mapOf(page);
    const shown = await visibleIds(page);
    const pairs = [
      ...new Set(
        shown.relations.map((id) => {
          const { from, to } = graph.relations.get(id as never)!;
          return [from, to].sort().join('|');
        }),
      ),
    ].sort();
    const drawn = await drawnOn(page);
    expect([...drawn.actors].sort()).toEqual(shown.actors);
    const told = drawn.lines.flatMap(({ pair, carries }) => (carries.length > 0 ? carries : [pair]));
    expect([...new Set(told)].sort()).toEqual(pairs);
    await goToFurther(page, shell.bar.list);
    // The list is drawn after the click.
    await expect
      .poll(async () => {
        const listed = await page
          .locator('[data-list] [data-id]')
          .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')!));
        return listed.sort();
      })
      .toEqual([...shown.actors, ...pairs, ...shown.relations].sort());
    expect(await visibleIds(page)).toEqual(shown);
  }
});

test('actors without lines are left out, or in grey, as chosen', async ({ page }) => {
  await openMap(page);
  await openFilters(page);
  const choice = page.getByRole('combobox', { name: shell.legend.lonely });
  const { actors, relations } = await visibleIds(page);
  const linked = new Set(relations.flatMap((id) => [id.split('|')[0]!, id.split('|')[2]!]));
  expect([...actors].sort()).toEqual([...linked].sort());
  const width = (id: string) => page.evaluate((asked) => window.entente!.boxOf(asked)?.width ?? null, id);
  expect(await width('turkmenistan')).toBe(null);
  await choice.selectOption(shell.legend.lonelyNames);
  expect((await visibleIds(page)).actors.length).toBeGreaterThan(linked.size + 5);
  expect(await width('turkmenistan')).toBeGreaterThan(20);
  await choice.selectOption(shell.legend.lonelyNone);
  expect((await visibleIds(page)).actors).toEqual(actors);
});

test('cleared filters and the first step bring the map back as it opened', async ({ page }) => {
  await openMap(page);
  const first = await visibleIds(page);
  const said = await page.locator(sentence).textContent();
  await openFilters(page);
  await page.getByRole('checkbox').first().click();
  await stepsOf(page).nth(2).click();
  await page.getByRole('combobox', { name: shell.legend.lonely }).selectOption(shell.legend.lonelyNames);
  expect(await visibleIds(page)).not.toEqual(first);
  await page.getByRole('button', { name: shell.legend.clear }).click();
  // The scale is no filter: it stays where the reader put it.
  await expect(stepsOf(page).nth(2)).toBeChecked();
  await stepsOf(page).nth(0).click();
  expect(await visibleIds(page)).toEqual(first);
  await expect(page.locator(sentence)).toHaveText(said ?? '');
  expect(await linkOf(page)).toBe('');
});

test('a view without a line says which filter empties it, and can be undone', async ({ page }) => {
  await openMap(page);
  const before = await visibleIds(page);
  await openFilters(page);
  await page.getByRole('button', { name: shell.legend.noneOf(shell.legend.looks), exact: true }).click();
  expect((await visibleIds(page)).relations).toEqual([]);
  const notice = page.getByRole('status').filter({ hasText: shell.empty.heading });
  await expect(notice).toContainText(ui.facets.look);
  await expect(notice).not.toContainText(ui.facets.sign);
  await notice.getByRole('button', { name: shell.empty.undo }).click();
  await expect(notice).toHaveCount(0);
  await expect.poll(() => visibleIds(page)).toEqual(before);
});

test('a row tells on focus what counts', async ({ page }) => {
  await openMap(page);
  const { graph } = await mapOf(page);
  const type = graph.types.get('terrorist-designation' as never)!;
  await openFilters(page);
  const row = page.getByRole('checkbox', { name: type.label });
  await expect(row).toHaveAccessibleDescription(type.definition);
  await row.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tooltip').filter({ hasText: type.definition })).toBeVisible();
});

const size = ({ actors, relations }: { actors: string[]; relations: string[] }) =>
  actors.length + relations.length;

async function unfold(page: Page): Promise<void> {
  // What stands under folds of its own is another test's.
  const folds = page
    .getByRole('region', { name: shell.legend.heading, exact: true })
    .locator('details:not([open]) > summary')
    .filter({ hasNotText: new RegExp(`^(${words.filtering.presets}|${words.filtering.more})`) });
  while ((await folds.count()) > 0) await folds.first().click();
}
