// npm run pictures: builds the page and takes the pictures of the README and the docs from it.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, root, run } from './bootstrap.mjs';
import { serve } from './bench/serve.mjs';
import { browserFlags, findBrowser, HOW_TO_GET_ONE } from './find-browser.mjs';

bootstrap();

/** What each picture shows: the hash of the view, and what must be there before it is taken. */
const PICTURES = [
  { file: 'first-view.png', hash: '', shows: '[data-headline]' },
  { file: 'evidence.png', hash: 'russia|taliban', shows: '[data-evidence] [data-claim]' },
  { file: 'text-view.png', hash: 'view=text&select=c049', shows: '[data-text]' },
  { file: 'answer.png', hash: 'ask=russia,isis-k', shows: '[data-view]' },
];
// A page is fetched by readers of the repository too.
const MAX_BYTES = 250_000;
const SIZE = { width: 1280, height: 780 };

const executablePath = findBrowser() ?? stop(HOW_TO_GET_ONE);
// Imported only now, since on a fresh clone it was not there before.
const { chromium } = await import('playwright-core');
if (run('npm', ['run', '--silent', 'build']).status !== 0) stop('The page could not be built.');

const site = await serve(join(root, 'dist'));
const browser = await chromium.launch({ executablePath, args: browserFlags });
try {
  const context = await browser.newContext({ viewport: SIZE, colorScheme: 'light', locale: 'en' });
  for (const { file, hash, shows } of PICTURES) {
    const page = await context.newPage();
    await page.goto(`${site.address}#${hash}`);
    await page.waitForFunction(() => performance.getEntriesByName('entente:picture').length > 0);
    await page.locator(shows).first().waitFor();
    await page.waitForLoadState('networkidle');
    // Menus, fonts and the fold of the evidence settle.
    await page.waitForTimeout(1500);
    const path = join(root, 'docs', file);
    await page.screenshot({ path });
    const { size } = statSync(path);
    console.log(`docs/${file}: ${Math.round(size / 1000)} kB`);
    if (size > MAX_BYTES) stop(`docs/${file} has ${size} bytes; the limit is ${MAX_BYTES}.`);
    await page.close();
  }
} finally {
  await browser.close();
  site.close();
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
