import type { TextServices } from '../../state/texts.svelte.ts';

const DATABASE = 'entente-copies';

/** This browser's storage for the copies of a map's sources; before the reader keeps something nothing is created. */
export function keptCopies(map: string): Pick<TextServices, 'keep' | 'forget' | 'kept'> {
  // Fetched when it is needed: few readers keep a copy.
  const store = async () => (await import('./copy-store.ts')).copyStore(DATABASE, map);
  return {
    keep: async (copy) => (await store()).keep(copy),
    forget: async (source) => (await store()).forget(source),
    kept: async () => ((await isCreated()) ? (await store()).kept() : []),
  };
}

// Where a browser does not list its databases, this one is opened to see.
async function isCreated(): Promise<boolean> {
  const { databases } = indexedDB as { databases?: () => Promise<readonly IDBDatabaseInfo[]> };
  if (!databases) return true;
  return (await databases.call(indexedDB)).some(({ name }) => name === DATABASE);
}
