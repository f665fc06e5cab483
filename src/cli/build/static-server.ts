import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

/** A folder served on this machine alone. */
export interface StaticServer {
  readonly address: string;
  /** From now on pages come from another folder; open pages that listen reload. */
  serveInstead(folder: string): void;
  close(): void;
}

/** Serves a folder on 127.0.0.1, at the port, or at any free one if that is taken. */
export async function serveFolder(folder: string, port: number): Promise<StaticServer> {
  let current = folder;
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = isHere(request.headers.host) ? pathOf(request.url ?? '/') : null;
    if (path === '/entente-reload') listen(response);
    else answer(response, path === null ? null : join(current, path));
  });

  function listen(response: ServerResponse) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(': listening\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  const taken = await listening(server, port);
  return {
    address: `http://127.0.0.1:${taken}/`,
    serveInstead(next) {
      current = next;
      for (const listener of listeners) listener.write('data: changed\n\n');
    },
    close() {
      for (const listener of listeners) listener.end();
      server.close();
    },
  };
}

// A page on another host whose name points at this machine must not read a map that has not been published.
function isHere(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? '');
}

/** The path that a request asks for, or null if it leaves the folder or is not an address at all. */
function pathOf(url: string): string | null {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname)).replaceAll(
      '\\',
      '/',
    );
    if (path.includes('\0') || path.split('/').includes('..')) return null;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

function answer(response: ServerResponse, file: string | null) {
  if (file === null || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('There is nothing at this address.\n');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

async function listening(server: Server, port: number): Promise<number> {
  const listenAt = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  try {
    await listenAt(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listenAt(0);
  }
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port.');
  return at.port;
}
