import type { Plugin } from 'vite';
import { tokensCss } from '../../core/look/tokens-css.ts';

const ID = 'virtual:entente-tokens.css';
const RESOLVED = `\0${ID}`;

/** Serves `virtual:entente-tokens.css`: the colours of core/look as CSS custom properties. */
export function tokensPlugin(): Plugin {
  return {
    name: 'entente:tokens',
    resolveId: (id) => (id === ID ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? tokensCss() : null),
  };
}
