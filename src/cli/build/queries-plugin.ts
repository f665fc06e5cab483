import { relative } from 'node:path';
import type { Plugin } from 'vite';
import * as breakpoints from '../../core/look/breakpoints.ts';
import { didYouMean } from '../../core/model/nearest.ts';
import { root } from './root.ts';

const NAMES = Object.entries(breakpoints);
const MEDIA = /@media\b[^{;]*/g;
const NAMED = /\(--([\w-]+)\)/g;

/** Replaces the names of core/look/breakpoints in the styles of components and in stylesheets: `@media (--phone)`. */
export function queriesPlugin(): Plugin {
  return {
    name: 'entente:queries',
    // Before Svelte and Vite read the styles.
    enforce: 'pre',
    transform: {
      filter: { id: /\.(css|svelte)(\?|$)/, code: '@media' },
      handler: (code, id) => ({ code: withQueries(code, relative(root, id)), map: null }),
    },
  };
}

/** A style, or a component, with the media queries that it names; throws at a name that is not known. */
export function withQueries(text: string, file: string): string {
  return text.replace(MEDIA, (media: string, start: number) =>
    media.replace(NAMED, (_, name: string, offset: number) => {
      const query = NAMES.find(([known]) => known === name)?.[1];
      if (query !== undefined) return query;
      const line = text.slice(0, start + offset).split('\n').length;
      const names = NAMES.map(([known]) => known);
      throw new Error(
        `${file}:${String(line)}: no media query is called --${name}.${didYouMean(name, names)} ` +
          `Use one of ${names.map((known) => `--${known}`).join(', ')}, or add it to src/core/look/breakpoints.ts.`,
      );
    }),
  );
}
