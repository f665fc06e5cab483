import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { isMapName, mapFiles } from './map-files.ts';
import { mapTag } from './page.ts';
import { publishMaps, type Publishing } from './publish-maps.ts';

const DATA_FOLDER = 'entente-data';
const DATA = new RegExp(`^${DATA_FOLDER}/(.+)$`);

/** In dev: serves a page for each map, reloads open pages when a map or one of its texts changes, and shows all problems of an invalid one over the page. */
export function mapInDev(maps: string | undefined): Plugin {
  return {
    name: 'entente:map-in-dev',
    apply: 'serve',
    async configureServer(server) {
      let publishing = await published(server, maps);
      let work = Promise.resolve();
      server.watcher.on('all', (_, changed) => {
        if (!publishing.reads.has(changed) && !isNewMap(maps, changed)) return;
        // One after the other, so that the last change wins.
        work = work.then(async () => {
          publishing = await published(server, maps);
          if (publishing.ok) server.ws.send({ type: 'full-reload' });
        });
      });
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const page = DATA.exec(path)?.[1];
        if (page !== undefined) {
          // Sent again to each page that opens: there may have been no page to receive it the last time.
          if (!publishing.ok) show(server, publishing.problems);
          return answer(response, dataOf(publishing, page), 'application/json');
        }
        const file = fileAt(publishing, path);
        if (file !== null) return answer(response, file, 'text/plain');
        if (!isPage(publishing, path)) return next();
        const door = readFileSync(join(server.config.root, 'index.html'), 'utf8');
        server
          .transformIndexHtml(`/${path}`, door, request.originalUrl)
          .then((html) => answer(response, html, 'text/html'), next);
      });
    },
    transformIndexHtml: (_, { path }) => [mapTag(`./${DATA_FOLDER}${path}`)],
  };
}

async function published(server: ViteDevServer, maps: string | undefined): Promise<Publishing> {
  const publishing = await publishMaps(mapFiles(maps));
  server.watcher.add([...publishing.reads.keys()]);
  if (!publishing.ok) show(server, publishing.problems);
  return publishing;
}

function answer(response: ServerResponse, content: string | null, type: string) {
  response.statusCode = content === null ? 500 : 200;
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'no-store');
  response.end(content);
}

function isPage(publishing: Publishing, name: string): boolean {
  return publishing.ok && publishing.pages.some(({ fileName }) => fileName === name);
}

function dataOf(publishing: Publishing, page: string): string | null {
  const found = publishing.ok && publishing.pages.find(({ fileName }) => fileName === page);
  return found ? JSON.stringify(found.shipped) : null;
}

function fileAt(publishing: Publishing, name: string): string | null {
  return (publishing.ok && publishing.files.find(({ fileName }) => fileName === name)?.source) || null;
}

function isNewMap(maps: string | undefined, changed: string): boolean {
  return isMapName(changed) && mapFiles(maps).some((file) => file === changed);
}

function show(server: ViteDevServer, problems: readonly string[]) {
  const message = problems.join('\n');
  server.config.logger.error(message);
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'entente:map' } });
}
