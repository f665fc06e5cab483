import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPage } from '../build/build-page.ts';
import { openBrowser } from '../build/open-browser.ts';
import { cacheFolder, root } from '../build/root.ts';
import { shipMap } from '../build/ship-map.ts';
import { serveFolder, type StaticServer } from '../build/static-server.ts';
import { defaultMap } from '../build/vite-options.ts';
import { watchFile } from '../build/watch-file.ts';
import { wordsOf } from '../words-of.ts';

const USUAL_PORT = 4173;
const USAGE = 'entente serve [FILE] [--port NUMBER] [--no-open]';

/** Builds the page of the first map, or of one's own file, and serves it on this machine until it is stopped. */
export async function serve(words: readonly string[]): Promise<number> {
  const wish = wishOf(words);
  if (typeof wish === 'string') {
    console.error(`${wish}\nUse: ${USAGE}`);
    return 2;
  }
  return wish.file === null ? serveFirstMap(wish) : serveOwnMap(resolve(wish.file), wish);
}

interface Wish {
  readonly file: string | null;
  readonly port: number;
  readonly opens: boolean;
}

function wishOf(given: readonly string[]): Wish | string {
  const words = wordsOf(given, { port: 'value', 'no-open': 'switch' });
  if (!words.ok) return words.message;
  const [file = null, ...more] = words.files;
  if (more.length > 0) return `One map at a time: ${more.join(', ')} is too many.`;
  const [port = `${USUAL_PORT}`] = words.values('port').slice(-1);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    return `${port} is no port: give a number up to 65535.`;
  return { file, port: Number(port), opens: !words.has('no-open') };
}

async function serveFirstMap({ port, opens }: Wish): Promise<number> {
  const page = await pageOf(defaultMap, join(root, 'dist'), false);
  return page === null ? 1 : untilStopped(await serveFolder(page.folder, port), opens);
}

async function serveOwnMap(file: string, { port, opens }: Wish): Promise<number> {
  const pages = join(cacheFolder, `pages-${process.pid}`);
  let built = 0;
  const nextPage = () => pageOf(file, join(pages, `${++built}`), true);
  try {
    const first = await nextPage();
    if (first === null) return 1;
    const server = await serveFolder(first.folder, port);
    const watcher = watchFile(file, first.hash, async () => {
      const next = await nextPage();
      if (next === null) return console.error('The page still shows the last good map.');
      server.serveInstead(next.folder);
      console.log(`${new Date().toLocaleTimeString()}  The map has changed, the page is new.`);
    });
    const code = await untilStopped(server, opens, 'It loads anew when the file changes.');
    watcher.close();
    return code;
  } finally {
    rmSync(pages, { recursive: true, force: true });
  }
}

interface Page {
  readonly folder: string;
  /** Of the map's file, sha256, hex. */
  readonly hash: string;
}

/** The page of one map, built into a folder; null where the map is bad, whose problems were then printed. */
async function pageOf(map: string, folder: string, reloads: boolean): Promise<Page | null> {
  const shipping = shipMap(map);
  if (!shipping.ok) {
    console.error(shipping.problems.join('\n'));
    return null;
  }
  try {
    await buildPage({ map, outDir: folder, reloads });
    return { folder, hash: shipping.shipped.hash };
  } catch (error) {
    console.error((error as Error).message);
    return null;
  }
}

async function untilStopped(server: StaticServer, opens: boolean, note = ''): Promise<number> {
  console.log(`\nEntente is at ${server.address}\n${note && `${note} `}Ctrl+C stops it.`);
  if (opens) openBrowser(server.address);
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  server.close();
  return 0;
}
