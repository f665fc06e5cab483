// npm run bench [-- --rounds NUMBER] [--only page|quotes|exploring]: how fast the built page is compared with a bare Cytoscape
// page in the same run, how fast quotes are checked, and how fast the page responds to filters, search and questions, on the first map and on a
// generated one of a thousand actors.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap, root, run, tool } from './bootstrap.mjs';
import { clickTimes, frameTimes, instruments, toggleTimes } from './bench/answers.mjs';
import { exploringFigures } from './bench/exploring.mjs';
import { median, quantile, table } from './bench/figures.mjs';
import { firstLoad, loadTimes, open } from './bench/load.mjs';
import { serve } from './bench/serve.mjs';
import { browserFlags, findBrowser, HOW_TO_GET_ONE } from './find-browser.mjs';

bootstrap();
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '10' }, only: { type: 'string' } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) stop('--rounds wants a number from 1 up.');
if (values.only !== undefined && !['page', 'quotes', 'exploring'].includes(values.only))
  stop('--only wants "page", "quotes" or "exploring".');
if (values.only === undefined || values.only === 'quotes') {
  const { quoteFigures } = await import('./bench/quotes.mjs');
  console.log(await quoteFigures(rounds));
  if (values.only === 'quotes') process.exit(0);
}
const executablePath = findBrowser() ?? stop(HOW_TO_GET_ONE);
const folder = join(root, 'node_modules/.cache/entente/bench');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

// Imported only now, since on a fresh clone they were not there before.
const { chromium } = await import('playwright-core');
const { build } = await import('vite');

if (run('npm', ['run', '--silent', 'build']).status !== 0) stop('The page could not be built.');
await build({
  root: join(root, 'scripts/bench/bare'),
  base: './',
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: join(folder, 'bare'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
});

const ours = await serve(join(root, 'dist'));
const bare = await serve(join(folder, 'bare'));
const browser = await chromium.launch({ executablePath, args: browserFlags });
try {
  if (values.only !== 'exploring') await pageFigures();
  if (values.only !== 'page') await exploring();
} finally {
  await browser.close();
  ours.close();
  bare.close();
}

/** The picture compared with a bare page, the first load, answers and frames. */
async function pageFigures() {
  await writeElements();
  const ms = (number) => `${number.toFixed(number < 100 ? 1 : 0)} ms`;
  const kb = (number) => `${(number / 1000).toFixed(1)} kB`;

  const times = await loadTimes(browser, { ours: ours.address, bare: bare.address }, rounds);
  const [mark, bareMark] = [median(times.ours), median(times.bare)];
  console.log(`\nPicture painted, median of ${rounds} first visits each, in turn`);
  console.log(
    table([
      ['', 'median', 'quickest', 'slowest'],
      ...Object.entries(times).map(([name, all]) => [
        name === 'ours' ? 'Entente' : 'bare Cytoscape',
        ms(median(all)),
        ms(Math.min(...all)),
        ms(Math.max(...all)),
      ]),
    ]),
  );
  console.log(`ratio ${(mark / bareMark).toFixed(2)} (at most 1.4)`);

  console.log('\nFirst load');
  const sizes = [...(await firstLoad(browser, ours.address))].filter(([, { files }]) => files > 0);
  const total = sizes.reduce((sum, [, { bytes, gz }]) => [sum[0] + bytes, sum[1] + gz], [0, 0]);
  console.log(
    table([
      ['', 'files', 'bytes', 'gz'],
      ...sizes.map(([kind, { files, bytes, gz }]) => [kind, files, kb(bytes), kb(gz)]),
      ['all', sizes.reduce((sum, [, { files }]) => sum + files, 0), kb(total[0]), kb(total[1])],
    ]),
  );

  const { page, close } = await openWithInstruments();
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const answers = {
    'toggle to painted': await toggleTimes(client, page, rounds),
    'click to quote shown': await clickTimes(client, page, rounds),
  };
  console.log('\nAnswers');
  console.log(
    table([
      ['', 'median', 'slowest', 'main-thread work'],
      ...Object.entries(answers).map(([name, rows]) => [
        name,
        ms(median(rows.map(({ painted }) => painted))),
        ms(Math.max(...rows.map(({ painted }) => painted))),
        ms(median(rows.map(({ work }) => work))),
      ]),
    ]),
  );

  console.log('\nFrames');
  const frames = await frameTimes(page);
  console.log(
    table([
      ['', 'frames', 'median', '95 of 100 below', 'slowest'],
      ...Object.entries(frames).map(([name, all]) => [
        name,
        all.length,
        ms(median(all)),
        ms(quantile(all, 0.95)),
        ms(Math.max(...all)),
      ]),
    ]),
  );
  await close();
}

/** The first map, and a generated one of a thousand actors and two thousand statements with their quotes. */
async function exploring() {
  const file = join(folder, 'generated.json');
  const sizes = ['--actors', '1000', '--claims', '2000', '--seed', '7', '--out', file];
  const generated = join(folder, 'generated');
  const entente = [tool('tsx', 'dist/cli.mjs'), join(root, 'src/cli/main.ts'), 'generate', ...sizes];
  if (run(process.execPath, entente).status !== 0) stop('The map could not be generated.');
  const vite = [tool('vite', 'bin/vite.js'), 'build', '--outDir', generated, '--logLevel', 'warn'];
  if (run(process.execPath, vite, { ENTENTE_MAP: file }).status !== 0)
    stop('The page of the generated map could not be built.');
  const big = await serve(generated);
  const maps = {
    'the first map (at most 50 ms of work each)': [ours.address, ['russia', 'share', 'isis']],
    'a generated map of 1,000 actors and 2,000 statements (at most 100 ms)': [
      big.address,
      ['support', 'armed', 'state'],
    ],
  };
  for (const [name, [address, words]] of Object.entries(maps)) {
    console.log(`\nExploring ${name}`);
    console.log(await exploringFigures(browser, address, { instruments, rounds, words }));
  }
  big.close();
}

/** The bare page shows the very boxes and lines that ours opens with. */
async function writeElements() {
  const { page, close } = await open(browser, ours.address);
  const elements = await page.evaluate(async () => {
    const address = document.querySelector('meta[name="entente-map"]').content;
    const { placements } = await (await fetch(address)).json();
    const { actors, relations } = window.entente.visible();
    const nodes = actors.map((id) => {
      const { x, y, width, height, lines } = placements.wide.boxes[id];
      return { data: { id, label: lines.join('\n'), width, height }, position: { x, y } };
    });
    const pairs = new Set(relations.map((id) => [id.split('|')[0], id.split('|')[2]].sort().join('|')));
    const edges = [...pairs].map((pair) => {
      const [source, target] = pair.split('|');
      return { data: { id: pair, source, target } };
    });
    return [...nodes, ...edges];
  });
  writeFileSync(join(folder, 'bare/elements.json'), JSON.stringify(elements));
  await close();
}

async function openWithInstruments() {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(instruments);
  const page = await context.newPage();
  await page.goto(ours.address, { waitUntil: 'networkidle' });
  return { page, close: () => context.close() };
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
