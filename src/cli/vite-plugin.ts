import type { Plugin } from 'vite';
import { tokensPlugin } from './build/tokens-plugin.ts';

/** What Vite needs to build Entente around one map. */
export function entente(): Plugin[] {
  return [tokensPlugin()];
}
