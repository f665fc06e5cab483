import { createStore, delMany, entries, set } from 'idb-keyval';
import type { KeptCopy } from '../../core/evidence/reader-copy.ts';
import type { TextServices } from '../../state/texts.svelte.ts';

/** Keeps, forgets and lists the copies of a map's sources in a database of this browser, which is created if it is not there. */
export function copyStore(database: string, map: string): Pick<TextServices, 'keep' | 'forget' | 'kept'> {
  const store = createStore(database, 'copies');
  return {
    keep: (copy) => set([map, copy.source], copy, store),
    forget: (source) => delMany([[map, source]], store),
    kept: async () => {
      const rows = await entries<[string, string], unknown>(store);
      return rows.flatMap(([key, value]) => (key[0] === map && isCopy(value) ? [value] : []));
    },
  };
}

// Storage may hold what an earlier edition of the page, or another page of this host, has written.
function isCopy(value: unknown): value is KeptCopy {
  const copy = value as Partial<Record<keyof KeptCopy, unknown>> | null;
  return (
    typeof copy === 'object' &&
    copy !== null &&
    typeof copy.source === 'string' &&
    typeof copy.name === 'string' &&
    typeof copy.text === 'string' &&
    (copy.format === 'text' || copy.format === 'html' || copy.format === 'pdf')
  );
}
