// How soon the picture is complete, and how much is transferred until then.
import { gzipSync } from 'node:zlib';

const MARK = 'entente:picture';

/** Opens an address as a new visitor and gives the page once its picture is painted, with the ms that took. */
export async function open(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, MARK, {
    timeout: 30_000,
  });
  const ms = await page.evaluate((mark) => performance.getEntriesByName(mark)[0].startTime, MARK);
  return { page, ms, close: () => context.close() };
}

/** Loads each address in turn, so that other work on the machine affects all of them equally; ms by name. */
export async function loadTimes(browser, addresses, rounds) {
  const times = Object.fromEntries(Object.keys(addresses).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, address] of Object.entries(addresses)) {
      const { ms, close } = await open(browser, address);
      await close();
      // The first round warms the machine's own caches.
      if (round > 0) times[name].push(ms);
    }
  }
  return times;
}

const KINDS = [
  ['html', /\.html$|\/$/],
  ['script', /\.m?js$/],
  ['styles', /\.css$/],
  ['map data', /\.json$/],
  ['fonts', /\.woff2$/],
  ['other', /./],
];

/** Bytes and gzipped bytes of all that a first visit loads, by kind. */
export async function firstLoad(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const bodies = [];
  page.on('response', (response) =>
    bodies.push(response.body().then((body) => [new URL(response.url()), body])),
  );
  await page.goto(address, { waitUntil: 'networkidle' });
  const sizes = new Map(KINDS.map(([kind]) => [kind, { files: 0, bytes: 0, gz: 0 }]));
  for (const [url, body] of await Promise.all(bodies)) {
    const [kind] = KINDS.find(([, pattern]) => pattern.test(url.pathname));
    const size = sizes.get(kind);
    size.files += 1;
    size.bytes += body.length;
    // Fonts are packed as they are; a host does not pack them again.
    size.gz += kind === 'fonts' ? body.length : gzipSync(body, { level: 9 }).length;
  }
  await context.close();
  return sizes;
}
