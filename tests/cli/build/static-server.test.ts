import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../../../src/cli/build/static-server.ts';

let folder: string;
let server: StaticServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
  for (const name of ['one', 'two']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.html'), name);
  }
  writeFileSync(join(folder, 'secret.json'), 'secret');
  server = await serveFolder(join(folder, 'one'), 0);
});

afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('the page is at the address, with its type', async () => {
  const response = await fetch(server.address);
  expect(await response.text()).toBe('one');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test.each([
  '../secret.json',
  '%2e%2e/secret.json',
  '..%2fsecret.json',
  '..%5csecret.json',
  '%',
  '%00',
  'nothing',
])('%s gives nothing away', async (path) => {
  // `fetch` would tidy the path before it asks.
  const status = await new Promise((resolve) =>
    get(server.address + path, { path: `/${path}` }, (response) => resolve(response.resume().statusCode)),
  );
  expect(status).toBe(404);
});

test('a page that comes here under a foreign name reads nothing', async () => {
  const status = await new Promise((resolve) =>
    get(server.address, { headers: { host: 'evil.example' } }, (response) =>
      resolve(response.resume().statusCode),
    ),
  );
  expect(status).toBe(404);
});

test('a port that is taken is no obstacle', async () => {
  const other = await serveFolder(join(folder, 'two'), Number(new URL(server.address).port));
  expect(other.address).not.toBe(server.address);
  expect(await (await fetch(other.address)).text()).toBe('two');
  other.close();
});

test('open pages hear that another folder is served', async () => {
  const response = await fetch(`${server.address}entente-reload`);
  const reader = response.body!.getReader();
  await reader.read();
  server.serveInstead(join(folder, 'two'));
  expect(new TextDecoder().decode((await reader.read()).value)).toContain('data:');
  expect(await (await fetch(server.address)).text()).toBe('two');
  await reader.cancel();
});
