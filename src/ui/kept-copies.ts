import { createStore, delMany, entries, set } from 'idb-keyval';
import type { KeptCopy } from '../core/evidence/reader-copy.ts';
import type { TextServices } from '../state/texts.svelte.ts';

const DATABASE = 'entente-copies';

/** This browser's storage for the copies of a map's sources; before the reader keeps something nothing is created. */
export function keptCopies(map: string): Pick<TextServices, 'keep' | 'forget' | 'kept'> {
  let store: ReturnType<typeof createStore> | undefined;
  const opened = () => (store ??= createStore(DATABASE, 'copies'));
  const keyOf = (source: string) => [map, source];
  return {
    keep: (copy) => set(keyOf(copy.source), copy, opened()),
    forget: (source) => delMany([keyOf(source)], opened()),
    kept: async () => {
      if (!(await isCreated())) return [];
      const rows = await entries<[string, string], unknown>(opened());
      return rows.flatMap(([key, value]) => (key[0] === map && isCopy(value) ? [value] : []));
    },
  };
}

// Where a browser does not list its databases, this one is opened to see.
async function isCreated(): Promise<boolean> {
  const { databases } = indexedDB as { databases?: () => Promise<readonly IDBDatabaseInfo[]> };
  if (!databases) return true;
  return (await databases.call(indexedDB)).some(({ name }) => name === DATABASE);
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
