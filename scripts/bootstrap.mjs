// What must be true before anything else runs: a Node that is new enough, and the packages of the lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends with a sentence if Node is too old; installs the packages if they are missing or older than the lock file. */
export function bootstrap() {
  const fault = faultOfNode(process.versions.node);
  if (fault) {
    console.error(fault);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.error('Installing packages …');
  const { status } = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) {
    console.error('The packages could not be installed; the lines above say why.');
    process.exit(1);
  }
}

/** Why this version of Node is not allowed, or null: the range of "engines" in package.json. */
export function faultOfNode(version) {
  const [major, minor] = version.split('.').map(Number);
  const isFine = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (isFine) return null;
  return `Entente needs Node 20.19 or newer (20, 22, 24 …); this is Node ${version}. See https://nodejs.org.`;
}

/** Runs a program in the repository, with the same output as ours, and waits for it. */
export function run(program, args, env = {}) {
  return spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows npm is a script, which only a shell can start.
    shell: process.platform === 'win32' && program === 'npm',
  });
}

/** The arguments for node that start a script of an installed package: `tool('vite', 'bin/vite.js')`. */
export function tool(name, script) {
  return join(root, 'node_modules', name, script);
}

// npm writes this file last, so an interrupted installation does not have it.
function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const wanted = join(root, 'package-lock.json');
  if (!existsSync(installed)) return false;
  if (statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return true;
  return packagesIn(installed) === packagesIn(wanted);
}

// A fresh checkout gives the lock file a new time without new contents.
function packagesIn(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  const versions = Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.optional)
    .map(([path, entry]) => `${path} ${entry.version}`);
  return versions.sort().join('\n');
}
