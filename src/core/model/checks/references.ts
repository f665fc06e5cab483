import type { Problem } from '../problem.ts';
import { field, isRecord, problemAt, quoted, rows, type Unchecked } from '../unchecked.ts';
import type { Check, Known } from './check.ts';

/** Whatever is named by id is there: actors, sources, relation types and kinds of actor. */
export const references: Check = (map, known) => [
  ...rows(map, 'actors').flatMap((actor) => [
    ...kindNamed(field(actor, 'kind'), known),
    ...actorNamed(field(field(actor, 'within'), 'actor'), known),
    ...rows(actor, 'members').flatMap((member) => actorNamed(member, known)),
  ]),
  ...rows(map, 'claims').flatMap((claim) => [
    ...typeNamed(field(claim, 'type'), known),
    ...[field(claim, 'from'), field(claim, 'to')].flatMap((end) => actorNamed(end, known)),
    ...[...rows(claim, 'about'), ...rows(claim, 'by')].flatMap((party) => actorNamed(party, known)),
    ...rows(claim, 'speakers').flatMap((speaker) => actorNamed(field(speaker, 'actor'), known)),
    ...rows(claim, 'evidence').flatMap((evidence) => [
      ...sourceNamed(field(evidence, 'source'), known),
      ...rows(evidence, 'reads').flatMap((reading) => actorNamed(field(reading, 'actor'), known)),
    ]),
  ]),
  ...idsPlaced(map).flatMap((id) => placed(map, id, known)),
];

function actorNamed(place: Unchecked, { actors, suggest }: Known): readonly Problem[] {
  const { value: id } = place;
  // An object describes something that is not an actor; an absent or malformed id is reported with the shape.
  if (typeof id !== 'string' || actors.has(id)) return [];
  const named = actorCalled(id, actors);
  const near = named === undefined ? suggest(id, actors.keys()) : ` Did you mean "${named}"?`;
  return [
    problemAt(
      place,
      `${quoted(id)} is not an actor in this map.${near || ' Add it to actors, or correct the id.'}`,
    ),
  ];
}

// "Russia" where the id "russia" belongs.
function actorCalled(name: string, actors: Known['actors']): string | undefined {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return actors.has(id) ? id : undefined;
}

function sourceNamed(place: Unchecked, { sources, suggest }: Known): readonly Problem[] {
  const { value: id } = place;
  if (typeof id !== 'string' || sources.has(id)) return [];
  const near = suggest(id, sources.keys());
  return [
    problemAt(
      place,
      `${quoted(id)} is not a source in this map.${near || ' Add it to sources, or correct the id.'}`,
    ),
  ];
}

function typeNamed(place: Unchecked, { types, suggest }: Known): readonly Problem[] {
  const { value: id } = place;
  if (typeof id !== 'string' || types.has(id)) return [];
  const near = suggest(id, types) || ' Declare it in relationTypes, or use a type of the catalogue.';
  return [problemAt(place, `${quoted(id)} is not a relation type in the catalogue or in this map.${near}`)];
}

function kindNamed(place: Unchecked, { kinds, suggest }: Known): readonly Problem[] {
  const { value: id } = place;
  if (typeof id !== 'string' || kinds.has(id)) return [];
  const near = suggest(id, kinds) || ' Declare it in actorKinds, or use a kind of the catalogue.';
  return [problemAt(place, `${quoted(id)} is not a kind of actor in the catalogue or in this map.${near}`)];
}

function idsPlaced(map: Unchecked): readonly string[] {
  const { value } = field(field(map, 'layout'), 'positions');
  return isRecord(value) ? Object.keys(value) : [];
}

function placed(map: Unchecked, id: string, { actors, suggest }: Known): readonly Problem[] {
  if (actors.has(id)) return [];
  const place = field(field(field(map, 'layout'), 'positions'), id);
  const near = suggest(id, actors.keys()) || ' Remove the position.';
  return [{ ...problemAt(place, `${quoted(id)} is not an actor in this map.${near}`), atKey: true }];
}
