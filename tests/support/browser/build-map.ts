import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../../src/cli/build/static-server.ts';

/** The folder of the repository. */
export const root = join(import.meta.dirname, '../../..');

/** A page that stands at an address of its own until it is closed. */
export interface Site {
  readonly address: string;
  close(): void;
}

/** Builds the page of a map and serves it, as `npm run build` with the map of one's own would. */
export async function siteOf(map: object): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-map-'));
  const file = join(folder, 'map.json');
  writeFileSync(file, JSON.stringify(map));
  const out = join(folder, 'page');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--outDir', out], {
    cwd: root,
    env: { ...process.env, ENTENTE_MAP: file },
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`The map could not be built.\n${stdout}\n${stderr}`);
  }
  return served(out, folder);
}

/** Serves the build from within folders of a static host. */
export async function siteInFolder(path: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-host-'));
  cpSync(join(root, 'dist'), join(folder, path), { recursive: true });
  return served(folder, folder);
}

async function served(folder: string, temporary: string): Promise<Site> {
  const server = await serveFolder(folder, 0);
  return {
    address: server.address,
    close() {
      server.close();
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}
