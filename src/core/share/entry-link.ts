import { isKnownEntry } from './known-entry.ts';
import { known, type ViewPart } from './view-part.ts';

/** The row at which the codebook is open; another view keeps it and does not name it. */
export const entryPart: ViewPart<string | null> = {
  keys: ['entry'],
  first: () => null,
  encode: (entry, { current }) => (entry && current === 'codebook' ? [['entry', entry]] : []),
  decode: (parts, { graph, current }) => {
    const entry = (current === 'codebook' && parts.get('entry')) || null;
    return entry === null || isKnownEntry(entry, graph) ? known(entry) : { value: null, missing: [entry] };
  },
};
