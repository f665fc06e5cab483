import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { isMapName, mapFiles } from './map-files.ts';
import { mapTag } from './page.ts';
import { publishMaps, type Publishing } from './publish-maps.ts';

const DATA = /^\/entente-data\/(.+)$/;

/** In dev: serves a page for each map, reloads open pages when a map or one of its texts changes, and shows all problems of a bad one over the page. */
export function mapInDev(maps: string | undefined): Plugin {
  let publishing: Publishing;
  return {
    name: 'entente:map-in-dev',
    apply: 'serve',
    configureServer(server) {
      const publish = () => {
        publishing = publishMaps(mapFiles(maps));
        server.watcher.add([...publishing.reads.keys()]);
        if (!publishing.ok) show(server, publishing.problems);
      };
      publish();
      server.watcher.on('all', (_, changed) => {
        if (!publishing.reads.has(changed) && !isNewMap(maps, changed)) return;
        publish();
        if (publishing.ok) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const [, data] = DATA.exec(path) ?? [];
        const source = data === undefined ? fileAt(publishing, path.slice(1)) : dataOf(publishing, data);
        if (source !== null) {
          response.setHeader('Content-Type', `${data ? 'application/json' : 'text/plain'}; charset=utf-8`);
          response.setHeader('Cache-Control', 'no-store');
          return response.end(source);
        }
        if (data !== undefined) {
          if (!publishing.ok) show(server, publishing.problems);
          response.statusCode = 500;
          return response.end();
        }
        if (!isPage(publishing, path.slice(1))) return next();
        const door = readFileSync(join(server.config.root, 'index.html'), 'utf8');
        server.transformIndexHtml(path, door, request.originalUrl).then((html) => {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(html);
        }, next);
      });
    },
    transformIndexHtml: (_, { path }) => [mapTag(`./entente-data${path}`)],
  };
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
