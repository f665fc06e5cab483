import { lookOf, LOOKS, type Look } from '../../model/look.ts';
import { relationFacet } from '../facet.ts';

/** What a map opens on: acts and words in force that are stated, called likely, or drawn without a source. */
export const FIRST_LOOKS: readonly Look[] = ['stated', 'likely', 'unsourced'];

/** How a relation is stated. */
export const lookFacet = relationFacet({
  id: 'look',
  place: 'legend',
  order: () => LOOKS,
  of: (relation) => [lookOf(relation)],
  initiallyOff: () => LOOKS.filter((look) => !FIRST_LOOKS.includes(look)),
});
