import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage } from '../build/build-page.ts';
import { openBrowser } from '../build/open-browser.ts';
import { cacheFolder, root } from '../build/root.ts';
import { shipMap } from '../build/ship-map.ts';
import { serveFolder, type StaticServer } from '../build/static-server.ts';
import { watchFile } from '../build/watch-file.ts';

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

function wishOf(words: readonly string[]): Wish | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    });
    const port = Number(values.port ?? USUAL_PORT);
    const [file = null, ...more] = positionals;
    if (more.length > 0) return `One map at a time: ${more.join(', ')} is one too many.`;
    if (!Number.isInteger(port) || port < 0 || port > 65535) return `${values.port} is no port.`;
    if (file !== null && !existsSync(file)) return `There is no file ${file}.`;
    if (file !== null && statSync(file).isDirectory())
      return `${file} is a folder: name the file of one map.`;
    return { file, port, opens: !values['no-open'] };
  } catch (error) {
    return (error as Error).message;
  }
}

async function serveFirstMap({ port, opens }: Wish): Promise<number> {
  const outDir = join(root, 'dist');
  await buildPage({ outDir, reloads: false });
  const server = await serveFolder(outDir, port);
  return untilStopped(server, opens);
}

async function serveOwnMap(file: string, { port, opens }: Wish): Promise<number> {
  const known = readFileSync(file, 'utf8');
  const pages = join(cacheFolder, `pages-${process.pid}`);
  let built = 0;
  try {
    const first = await pageOf(file, join(pages, `${++built}`));
    if (first === null) return 1;
    const server = await serveFolder(first, port);
    const watcher = watchFile(file, known, async () => {
      const next = await pageOf(file, join(pages, `${++built}`));
      if (next === null) return console.error('The page still shows the last good map.');
      server.serveInstead(next);
      console.log(`${new Date().toLocaleTimeString()}  The map has changed, the page is new.`);
    });
    const code = await untilStopped(server, opens, 'It loads anew when the file changes.');
    watcher.close();
    return code;
  } finally {
    rmSync(pages, { recursive: true, force: true });
  }
}

/** The folder of the page that was built; null where the map is bad, whose problems were then printed. */
async function pageOf(map: string, outDir: string): Promise<string | null> {
  const shipping = shipMap(map);
  if (!shipping.ok) {
    console.error(shipping.problems.join('\n'));
    return null;
  }
  try {
    await buildPage({ map, outDir, reloads: true });
    return outDir;
  } catch (error) {
    // The file may have changed once more meanwhile; then the watcher comes again.
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
