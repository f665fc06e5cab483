import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags, findBrowser } from './scripts/find-browser.mjs';
import { queriesPlugin } from './src/cli/build/queries-plugin.ts';
import { tokensPlugin } from './src/cli/build/tokens-plugin.ts';

const executablePath = findBrowser();

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte(), queriesPlugin()],
        test: {
          name: 'unit',
          // Ends what hangs; a slow machine is not a failure.
          testTimeout: 120_000,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/*.svelte.test.ts'],
        },
      },
      {
        plugins: [svelte(), queriesPlugin(), tokensPlugin()],
        test: {
          name: 'browser',
          testTimeout: 60_000,
          include: ['tests/**/*.svelte.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: browserFlags, ...(executablePath ? { executablePath } : {}) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
