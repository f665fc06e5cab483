// How soon the page answers a reader: toggles, clicks, panning and zooming.

/** Runs in the page before its own scripts: what the measurements below ask for. */
export function instruments() {
  /** Ms from the next release of the mouse until the result is there and painted. */
  window.nextAnswer = (isThere) =>
    new Promise((resolve) => {
      const released = ({ timeStamp }) => {
        // A frame callback runs before its paint, the task after it when the paint is done.
        const painted = () =>
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
        const look = () => (isThere() ? painted() : setTimeout(look, 1));
        setTimeout(look);
      };
      window.addEventListener('pointerup', released, { once: true, capture: true });
    });

  /** Collects the ms between frames until `stopFrames`. */
  window.startFrames = () => {
    const times = [];
    let runs = true;
    const next = (time) => {
      times.push(time);
      if (runs) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    window.stopFrames = () => {
      runs = false;
      return times.slice(1).map((time, index) => time - times[index]);
    };
  };
}

async function busyMs(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

async function timed(client, page, arm, act) {
  await page.evaluate(arm);
  const before = await busyMs(client);
  await act();
  const painted = await page.evaluate(() => window.answer);
  return { painted, work: (await busyMs(client)) - before };
}

/** Switches the first group of lines off and on; ms to painted and ms of main-thread work, one row per switch. */
export async function toggleTimes(client, page, rounds) {
  const toggle = page.getByRole('switch', { checked: true }).first();
  const box = await toggle.boundingBox();
  const arm = () => {
    const count = () => window.entente.visible().relations.length;
    const before = count();
    window.answer = window.nextAnswer(() => count() !== before);
  };
  const rows = [];
  for (let round = 0; round < rounds * 2; round++) {
    const act = () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    rows.push(await timed(client, page, arm, act));
  }
  return rows;
}

/** Clicks lines of the map, one after the other; ms until a quote is painted, and ms of main-thread work. */
export async function clickTimes(client, page, rounds) {
  const points = await page.evaluate(() =>
    window.entente
      .visible()
      .relations.map((id) => window.entente.pointOf(id))
      .filter((point) => point !== null),
  );
  const arm = () => {
    const quote = () => document.querySelector('[data-evidence] blockquote')?.textContent ?? '';
    const before = quote();
    window.answer = window.nextAnswer(() => quote() !== '' && quote() !== before);
  };
  const rows = [];
  for (let round = 0; round < Math.min(rounds, points.length); round++) {
    const { x, y } = points[round];
    rows.push(await timed(client, page, arm, () => page.mouse.click(x, y)));
    await page.evaluate(() => window.entente.select(null));
    await page.waitForFunction(() => !document.querySelector('[data-evidence] blockquote'));
  }
  return rows;
}

/** Ms between frames while the map is dragged about, and while it is zoomed. */
export async function frameTimes(page) {
  const { x, y } = await emptyPlace(page);
  const panning = await framesDuring(page, async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 0; step < 90; step++) {
      await page.mouse.move(x + 120 * Math.sin(step / 8), y + 80 * Math.sin(step / 11));
    }
    await page.mouse.up();
  });
  const zooming = await framesDuring(page, async () => {
    await page.mouse.move(x, y);
    for (let step = 0; step < 90; step++) await page.mouse.wheel(0, step % 30 < 15 ? -40 : 40);
  });
  return { panning, zooming };
}

async function framesDuring(page, act) {
  await page.evaluate(() => window.startFrames());
  await act();
  return page.evaluate(() => window.stopFrames());
}

/** A point of the map far from any box. */
function emptyPlace(page) {
  return page.evaluate(() => {
    const { left, top, right, bottom } = document.querySelector('[data-map]').getBoundingClientRect();
    const boxes = window.entente.map.actors.map(({ id }) => window.entente.boxOf(id)).filter((box) => box);
    for (let y = (top + bottom) / 2; y < bottom - 100; y += 10) {
      for (let x = left + 150; x < right - 150; x += 10) {
        const isFree = boxes.every(
          (box) => x < box.left - 20 || x > box.right + 20 || y < box.top - 20 || y > box.bottom + 20,
        );
        if (isFree) return { x, y };
      }
    }
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
}
