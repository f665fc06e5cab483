import { spawn } from 'node:child_process';
import { env, platform } from 'node:process';

/** Opens an address in the reader's browser if there is a desktop, and never on a build machine. */
export function openBrowser(address: string): void {
  const opener = env['CI'] ? null : openerOf(address);
  if (!opener) return;
  const [program, ...words] = opener;
  // The address is printed anyway, so a desktop without a browser is not an error.
  spawn(program, words, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

function openerOf(address: string): readonly [string, ...string[]] | null {
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', address];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', address] : null;
}
