// Finds a Chromium for tests and bench; plain Node, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const FOLDERS = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** How a reader without a browser gets one. */
export const HOW_TO_GET_ONE =
  'No Chromium was found. Install Chromium or Chrome, or set CHROMIUM_PATH to its program file, ' +
  'or run "npx playwright install chromium".';

/** Flags of every headless Chromium here: no traffic of its own; no sandbox only for root, which cannot have one. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium, or null. With `install`, Debian's package is installed if the user is root. */
export function findBrowser({ install = false } = {}) {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names ${chosen}, which cannot be run as a program.`);
  }
  return systemBrowser() ?? playwrightBrowser() ?? (install ? installed() : null);
}

function systemBrowser() {
  if (process.platform !== 'linux') return FOLDERS[process.platform]?.find(isProgram) ?? null;
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...FOLDERS.linux];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null;
}

function playwrightBrowser() {
  const home =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(homedir(), 'AppData/Local/ms-playwright'),
    }[process.platform] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(home)) return null;
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return (
    readdirSync(home)
      .filter((name) => name.startsWith('chromium-'))
      .sort()
      .reverse()
      .flatMap((name) => inside.map((path) => join(home, name, path)))
      .find(isProgram) ?? null
  );
}

function installed() {
  if (process.getuid?.() !== 0 || !isDebian()) return null;
  console.error('Installing the package chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] }).status === 0;
  const install = () => apt('install', '--yes', '--no-install-recommends', 'chromium');
  // A new machine has no package lists yet, one in use need not fetch them again.
  if (!install() && apt('update')) install();
  return systemBrowser();
}

function isDebian() {
  // Ubuntu's package of this name only asks for a snap, which a container cannot have.
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = findBrowser({ install: process.argv.includes('--install') });
  if (path) console.log(path);
  else {
    console.error(HOW_TO_GET_ONE);
    process.exitCode = 1;
  }
}
