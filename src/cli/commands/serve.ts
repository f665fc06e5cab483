import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPages } from '../build/build-pages.ts';
import { openBrowser } from '../build/open-browser.ts';
import { hashesOf, type Hashes } from '../build/hashes.ts';
import { mapFiles } from '../build/map-files.ts';
import { publishMaps } from '../build/publish-maps.ts';
import { cacheFolder, root } from '../build/root.ts';
import { serveFolder, type StaticServer } from '../build/static-server.ts';
import { watchFiles } from '../build/watch-files.ts';
import { readTexts } from '../texts.ts';
import { wordsOf } from '../words-of.ts';

const USUAL_PORT = 4173;
const USAGE = 'entente serve [FILE|FOLDER] [--text ID=PATH]… [--encoding NAME] [--port NUMBER] [--no-open]';

/** Builds the pages of this project's maps, or of a given file or folder, and serves them on this machine until stopped. */
export async function serve(words: readonly string[]): Promise<number> {
  const wish = wishOf(words);
  if (typeof wish === 'string') {
    console.error(`${wish}\nUse: ${USAGE}`);
    return 2;
  }
  return wish.file === null ? serveMaps(wish) : serveOwnMaps(resolve(wish.file), wish);
}

interface Wish {
  readonly file: string | null;
  /** `ID=PATH` of texts to check quotes against. */
  readonly texts: readonly string[];
  /** Of these texts; null if it is to be recognised. */
  readonly encoding: string | null;
  readonly port: number;
  readonly opens: boolean;
}

function wishOf(given: readonly string[]): Wish | string {
  const words = wordsOf(given, { text: 'value', encoding: 'value', port: 'value', 'no-open': 'switch' });
  if (!words.ok) return words.message;
  const [file = null, ...more] = words.files;
  if (more.length > 0) return `serve takes one map at a time. Leave out ${more.join(', ')}.`;
  const [port = `${USUAL_PORT}`] = words.values('port').slice(-1);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    return `${port} is not a port. Give a number up to 65535.`;
  const texts = words.values('text');
  const encoding = words.values('encoding').at(-1) ?? null;
  const read = readTexts(texts, encoding);
  if (!read.ok) return read.message;
  return { file, texts, encoding, port: Number(port), opens: !words.has('no-open') };
}

async function serveMaps({ texts, encoding, port, opens }: Wish): Promise<number> {
  const built = await pagesOf(undefined, { texts, encoding }, join(root, 'dist'), false);
  return built.folder === null ? 1 : untilStopped(await serveFolder(built.folder, port), opens);
}

async function serveOwnMaps(maps: string, { texts, encoding, port, opens }: Wish): Promise<number> {
  const pages = join(cacheFolder, `pages-${process.pid}`);
  let count = 0;
  const nextPages = () => pagesOf(maps, { texts, encoding }, join(pages, `${++count}`), true);
  try {
    const first = await nextPages();
    if (first.folder === null) return 1;
    const server = await serveFolder(first.folder, port);
    const watching = watchFiles(first.reads, async () => {
      const { folder, reads } = await nextPages();
      if (folder === null) console.error('The page still shows the last valid map.');
      else {
        server.serveInstead(folder);
        console.log(`${new Date().toLocaleTimeString()}  The map has changed; the page has been updated.`);
      }
      return reads;
    });
    const code = await untilStopped(server, opens, 'It reloads when the file changes.');
    watching.close();
    return code;
  } finally {
    rmSync(pages, { recursive: true, force: true });
  }
}

interface Pages {
  /** Null if a map is invalid; its problems have been printed. */
  readonly folder: string | null;
  /** The files of the maps and their texts, as they were. */
  readonly reads: Hashes;
}

/** The pages of maps, built into a folder. */
async function pagesOf(
  maps: string | undefined,
  { texts, encoding }: Pick<Wish, 'texts' | 'encoding'>,
  folder: string,
  reloads: boolean,
): Promise<Pages> {
  const hashes = hashesOf(texts.map((text) => resolve(text.slice(text.indexOf('=') + 1))));
  const read = readTexts(texts, encoding);
  const given = read.ok ? read.texts : new Map();
  const publishing = await publishMaps(mapFiles(maps), given);
  const reads = new Map([...publishing.reads, ...hashes]);
  if (!read.ok) {
    console.error(read.message);
    return { folder: null, reads };
  }
  if (!publishing.ok) {
    console.error(publishing.problems.join('\n'));
    return { folder: null, reads };
  }
  try {
    await buildPages({ maps, outDir: folder, reloads, given });
    return { folder, reads };
  } catch (error) {
    console.error((error as Error).message);
    return { folder: null, reads };
  }
}

async function untilStopped(server: StaticServer, opens: boolean, note = ''): Promise<number> {
  console.log(`\nEntente is running at ${server.address}\n${note && `${note} `}Ctrl+C stops it.`);
  if (opens) openBrowser(server.address);
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  server.close();
  return 0;
}
