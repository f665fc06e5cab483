// How fast the page responds to an exploring reader: a facet, a focus, a search, a question, a stretch of time.
import { toggleTimes } from './answers.mjs';
import { median, table } from './figures.mjs';
import { open } from './load.mjs';

/** Runs in the page: ms from now until the expected result is there and painted. */
const answered = (page, kind, isThere) =>
  page.evaluate(
    ({ kind: event, code }) => {
      const test = new Function(`return (${code})()`);
      const since = (begun) =>
        new Promise((resolve) => {
          const painted = () =>
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
          const look = () => (test() ? painted() : setTimeout(look, 1));
          setTimeout(look);
        });
      window.answer =
        event === 'now'
          ? since(performance.now())
          : new Promise((resolve) =>
              window.addEventListener(event, ({ timeStamp }) => resolve(since(timeStamp)), {
                once: true,
                capture: true,
              }),
            );
      // A promise given back would be waited for.
      return null;
    },
    { kind, code: isThere },
  );

async function busyMs(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

async function timed({ client, page }, kind, isThere, act) {
  await answered(page, kind, isThere);
  const before = await busyMs(client);
  await act();
  const painted = await page.evaluate(() => window.answer);
  return { painted, work: (await busyMs(client)) - before };
}

const still = (page) => page.waitForTimeout(150);
const goTo = async (page, hash) => {
  await page.evaluate((next) => (location.hash = next), hash);
  await still(page);
};

/** The actors with the most relations, in descending order. */
const busiest = (page, count) =>
  page.evaluate((max) => {
    const ends = window.entente.visible().relations.flatMap((id) => [id.split('|')[0], id.split('|')[2]]);
    const times = new Map();
    for (const id of ends) times.set(id, (times.get(id) ?? 0) + 1);
    return [...times]
      .sort((x, y) => y[1] - x[1])
      .slice(0, max)
      .map(([id]) => id);
  }, count);

async function focusTimes(bench, actors) {
  const { page } = bench;
  const rows = [];
  for (const actor of actors) {
    await goTo(page, `select=${actor}&view=map`);
    await page.locator('[data-map]').focus();
    await still(page);
    const isThere = `() => window.entente.link().includes('focus=${actor}')`;
    rows.push(await timed(bench, 'keydown', isThere, () => page.keyboard.press('Enter')));
  }
  return rows;
}

async function depthTimes(bench, actors) {
  const { page } = bench;
  const rows = [];
  for (const actor of actors) {
    await goTo(page, `focus=${actor}&view=map`);
    await page.locator('[data-map]').focus();
    await still(page);
    const isThere = `() => window.entente.link().includes('steps=2')`;
    rows.push(await timed(bench, 'keydown', isThere, () => page.keyboard.press('+')));
  }
  return rows;
}

async function searchTimes(bench, words) {
  const { page } = bench;
  await goTo(page, 'view=map');
  const rows = [];
  for (const word of words) {
    await page.locator('[data-search]').fill('');
    await page.locator('[data-search]').focus();
    await still(page);
    let typed = '';
    for (const letter of word.slice(0, 5)) {
      typed += letter;
      const isThere = `() => {
        const field = document.querySelector('[data-search]');
        const list = document.getElementById(field.getAttribute('aria-controls') ?? '');
        return field.value === ${JSON.stringify(typed)} && (list?.textContent ?? '') !== '';
      }`;
      rows.push(await timed(bench, 'keydown', isThere, () => page.keyboard.press(letter)));
    }
  }
  await page.locator('[data-search]').fill('');
  return rows;
}

async function askTimes(bench, actors) {
  const { page } = bench;
  // What is fetched for the first question is fetched once.
  await goTo(page, `ask=${actors[0]},${actors[1]}`);
  await page.waitForSelector('[data-sum]');
  const rows = [];
  for (let first = 0; first + 2 < actors.length; first++) {
    const hash = `ask=${actors[first]},${actors[first + 2]}`;
    const before = await page.locator('[data-answer]').textContent();
    const isThere = `() => {
      const answer = document.querySelector('[data-answer]');
      return answer?.querySelector('[data-sum]') && answer.textContent !== ${JSON.stringify(before)};
    }`;
    const act = () => page.evaluate((next) => void (location.hash = next), hash);
    rows.push(await timed(bench, 'now', isThere, act));
    await still(page);
  }
  return rows;
}

/** Each row is one step of a drag along the time line, its work and the time until the next frame shows it. */
async function dragTimes(bench) {
  const { page, client } = bench;
  await goTo(page, 'view=timeline&step=3');
  await page.waitForSelector('[data-grip=from]');
  await still(page);
  const box = await page.locator('[data-grip=from]').boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const width = await page.locator('[data-grip=to]').evaluate((to) => to.getBoundingClientRect().left);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const rows = [];
  const STEPS = 24;
  for (let step = 1; step <= STEPS; step++) {
    const before = await busyMs(client);
    const begun = performance.now();
    await page.mouse.move(x + ((width - x) * 0.8 * step) / STEPS, y);
    await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown))));
    rows.push({ painted: performance.now() - begun, work: (await busyMs(client)) - before });
  }
  await page.mouse.up();
  return rows;
}

/** The cost of exploring a map: a table of medians, and the slowest work. */
export async function exploringFigures(browser, address, { instruments, rounds, words }) {
  const { page, close } = await open(browser, address);
  await page.evaluate(instruments);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const bench = { client, page };
  await page.waitForTimeout(3000);
  const actors = await busiest(page, rounds + 2);
  const times = {
    'facet toggled': await toggleTimes(client, page, rounds),
    'actor put in focus': await focusTimes(bench, actors.slice(0, rounds)),
    'one step farther': await depthTimes(bench, actors.slice(0, rounds)),
    'letter of a search': await searchTimes(bench, words),
    'question answered': await askTimes(bench, actors),
    'step of a drag along time': await dragTimes(bench),
  };
  await close();
  const ms = (number) => `${number.toFixed(number < 100 ? 1 : 0)} ms`;
  return table([
    ['', 'times', 'painted', 'main-thread work', 'most work'],
    ...Object.entries(times).map(([name, rows]) => [
      name,
      rows.length,
      ms(median(rows.map(({ painted }) => painted))),
      ms(median(rows.map(({ work }) => work))),
      ms(Math.max(...rows.map(({ work }) => work))),
    ]),
  ]);
}
