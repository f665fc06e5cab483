import { verbFault } from '../own-verb.ts';
import type { Problem } from '../problem.ts';
import { field, problemAt, rows, textAt, type Unchecked } from '../unchecked.ts';
import type { Check } from './check.ts';

const FAULTS = {
  brackets:
    'The brackets do not match. Put one pair around the words that say how it is stated: "[could] order … abroad".',
  empty: 'There are no words here, or none between the brackets. Write the verb, such as "tracked".',
  slot: 'Curly brackets can hold "{from}", "{from=other words for it}" and "{when=words for the time}", each once.',
  places: 'There are two places for the other end. Keep one "…".',
};

/** A statement's own verb can be read: its brackets match, and it has at most one place for the other end. */
export const ownVerbs: Check = (map) =>
  rows(map, 'claims').flatMap((claim) => {
    const verb = field(claim, 'verb');
    return [verb, field(verb, 'sentence'), field(verb, 'line')].flatMap(faultOf);
  });

/** A statement is translated into other languages than the map's own: in that one its words are its verb's. */
export const translations: Check = (map) => {
  const own = textAt(map, 'language')?.split('-')[0] ?? '';
  return rows(map, 'claims').flatMap((claim) => {
    const place = field(field(claim, 'translations'), own);
    return own === '' || place.value === undefined
      ? []
      : [
          problemAt(
            place,
            `The map itself is in "${own}". Put these words into "verb", or give another language.`,
          ),
        ];
  });
};

function faultOf(place: Unchecked): readonly Problem[] {
  if (typeof place.value !== 'string') return [];
  const fault = verbFault(place.value);
  return fault === null ? [] : [problemAt(place, FAULTS[fault])];
}
