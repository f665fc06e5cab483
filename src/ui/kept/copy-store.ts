import { createStore, delMany, entries, set } from 'idb-keyval';
import type { KeptCopy } from '../../core/evidence/reader-copy.ts';

// As in kept-copies.ts, which asks whether it is there.
const DATABASE = 'entente-copies';

let store: ReturnType<typeof createStore> | undefined;
const opened = () => (store ??= createStore(DATABASE, 'copies'));

/** Keeps a copy of a source of a map, in place of an earlier one. */
export function keepCopy(map: string, copy: KeptCopy): Promise<void> {
  return set([map, copy.source], copy, opened());
}

/** Forgets the copy of a source of a map. */
export function forgetCopy(map: string, source: string): Promise<void> {
  return delMany([[map, source]], opened());
}

/** All copies kept of the sources of a map. */
export async function copiesKept(map: string): Promise<readonly KeptCopy[]> {
  const rows = await entries<[string, string], unknown>(opened());
  return rows.flatMap(([key, value]) => (key[0] === map && isCopy(value) ? [value] : []));
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
