// A static server for the bench: gzip as a host would, each file packed once.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a folder at a free port of 127.0.0.1. */
export async function serve(folder) {
  const files = new Map();
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://127.0.0.1').pathname;
    const file = files.get(path) ?? read(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    if (!file) return response.writeHead(404).end();
    files.set(path, file);
    response.writeHead(200, file.headers).end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

function read(path) {
  if (!existsSync(path) || !statSync(path).isFile()) return null;
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const text = readFileSync(path);
  const packs = type !== 'font/woff2';
  return {
    body: packs ? gzipSync(text) : text,
    headers: { 'Content-Type': type, ...(packs ? { 'Content-Encoding': 'gzip' } : {}) },
  };
}
