import { relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { recordPath } from '../record-file.ts';
import { mapTag } from './page.ts';
import { shipMap } from './ship-map.ts';

const ADDRESS = '/entente-map.json';

/** In dev: serves the map afresh, reloads open pages when its file changes, and shows all problems of a bad one over the page. */
export function mapInDev(file: string): Plugin {
  return {
    name: 'entente:map-in-dev',
    apply: 'serve',
    configureServer(server) {
      const files = [file, recordPath(file)];
      server.watcher.add(files);
      server.watcher.on('change', (changed) => {
        if (files.includes(changed) && shipOrShow(server, file) !== null)
          server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(ADDRESS, (_, response) => {
        const shipped = shipOrShow(server, file);
        response.statusCode = shipped === null ? 500 : 200;
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Cache-Control', 'no-store');
        response.end(JSON.stringify(shipped));
      });
    },
    transformIndexHtml: () => [mapTag(`.${ADDRESS}`)],
  };
}

function shipOrShow(server: ViteDevServer, file: string) {
  const shipping = shipMap(file);
  if (shipping.ok) return shipping.shipped;
  const message = shipping.problems.join('\n');
  server.config.logger.error(message);
  server.ws.send({
    type: 'error',
    err: { message, stack: '', id: relative(server.config.root, file), plugin: 'entente:map' },
  });
  return null;
}
