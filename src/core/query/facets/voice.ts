import { voicesIn, voicesOf } from '../../model/voice.ts';
import { claimFacet } from '../facet.ts';
import { perGraph } from '../per-graph.ts';

/** Who says so: a statement stays only while everyone who passes it on is believed. */
export const voiceFacet = claimFacet({
  id: 'voice',
  place: 'legend',
  order: () => [],
  values: perGraph((graph) => [...voicesIn(graph).keys()]),
  ofClaim: voicesOf,
});
