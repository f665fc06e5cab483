import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './scripts/find-browser.mjs';

const executablePath = findBrowser();
const port = Number(process.env['ENTENTE_TEST_PORT'] ?? 4174);
const onCi = Boolean(process.env['CI']);

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // Ends what hangs; a slow machine is not a failure.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  retries: onCi ? 1 : 0,
  forbidOnly: onCi,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    // A page that is emptied and opened again costs a third of a new one.
    reuseContext: true,
    screenshot: 'off',
    launchOptions: { args: browserFlags, ...(executablePath ? { executablePath } : {}) },
  },
  // The specs run on the build itself, since its policy and its static page exist nowhere else.
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
});
