import { env } from 'node:process';
import { defineConfig } from 'vite';
import { viteOptions } from './src/cli/build/vite-options.ts';

export default defineConfig(viteOptions({ maps: env['ENTENTE_MAP'] }));
