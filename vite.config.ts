import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { entente } from './src/cli/vite-plugin.ts';

export default defineConfig({
  // Relative addresses let the build stand in any folder of any host.
  base: './',
  plugins: [svelte(), entente()],
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  build: {
    // The policy of the built page allows neither inline scripts nor fonts in data addresses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    license: { fileName: 'licences.md' },
  },
});
