import type { Source } from '../model/source.schema.ts';

/** The works as CSL-JSON, as reference managers import it; the ids are those of the sources. */
export function cslJson(sources: readonly Pick<Source, 'id' | 'citation'>[]): string {
  return `${JSON.stringify(
    // An item's own id is that of another library.
    sources.map(({ id, citation }) => ({ ...{ id }, ...citation, id })),
    null,
    2,
  )}\n`;
}
