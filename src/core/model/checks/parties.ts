import type { Problem } from '../problem.ts';
import { field, has, problemAt, rows, textAt, type Unchecked } from '../unchecked.ts';
import type { Check } from './check.ts';

/** Two different ends, and speakers who are one of: an actor, a name, someone unnamed. */
export const parties: Check = (map) =>
  rows(map, 'claims').flatMap((claim) => [
    ...sameEnds(claim),
    ...rows(claim, 'speakers').flatMap((speaker) => exactlyOne(speaker, ['actor', 'name', 'unnamed'])),
    ...rows(claim, 'evidence').flatMap((evidence) =>
      rows(evidence, 'reads').flatMap((reading) => exactlyOne(reading, ['exact', 'elided'])),
    ),
  ]);

function sameEnds(claim: Unchecked): readonly Problem[] {
  const from = textAt(claim, 'from');
  if (from === undefined || from !== textAt(claim, 'to')) return [];
  const message = `"${from}" is at both ends of the statement. Name the actor it is done to, or use { "name": "…" } if that is not an actor.`;
  return [problemAt(field(claim, 'to'), message)];
}

function exactlyOne(place: Unchecked, keys: readonly string[]): readonly Problem[] {
  if (typeof place.value !== 'object' || place.value === null) return [];
  const given = keys.filter((key) => has(place, key));
  if (given.length === 1) return [];
  const fact = given.length === 0 ? 'None' : 'More than one';
  return [problemAt(place, `${fact} of ${keys.join(', ')} is given here. Give exactly one.`)];
}
