import { voicesIn, voicesOf } from '../../model/voice.ts';
import type { Facet } from '../facet.ts';

/** Who says so: a statement stays only while everybody is believed who passes it on. */
export const voiceFacet: Facet = {
  id: 'voice',
  values: (graph) => [...voicesIn(graph).keys()],
  of: ({ claims }) => [...new Set(claims.flatMap(voicesOf))],
  ofClaim: voicesOf,
  hides: 'any',
  initiallyOff: () => [],
};
