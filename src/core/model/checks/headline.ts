import { names } from '../names.ts';
import { MAX_RESTED } from '../headline.ts';
import type { Problem } from '../problem.ts';
import { relationTypes } from '../relation-types.ts';
import type { Nature } from '../relation-type.schema.ts';
import { standingOf, type Axes, type Standing } from '../standing.ts';
import { field, problemAt, quoted, rows, textAt, type Unchecked } from '../unchecked.ts';
import type { Check, Known } from './check.ts';
import { namesOf } from './naming.ts';

/**
 * A headline says no more than its statements: each is in the map, once, is stated or called likely, and has an end that the
 * headline names; the cautious words of what is called likely are in it too.
 */
export const headline: Check = (map, known) => {
  const place = field(map, 'headline');
  const claims = new Map(rows(map, 'claims').map((claim) => [textAt(claim, 'id'), claim]));
  const seen = new Set<string>();
  const problems = rows(place, 'claims')
    .slice(0, MAX_RESTED)
    .flatMap((row) => {
      const { value: id } = row;
      if (typeof id !== 'string') return [];
      const claim = claims.get(id);
      if (!claim) {
        const ids = [...claims.keys()].filter((one) => one !== undefined);
        const near = known.suggest(id, ids) || ' Give the id of a statement.';
        return [problemAt(row, `${quoted(id)} is not a statement in this map.${near}`)];
      }
      if (seen.has(id)) return [problemAt(row, `"${id}" is already in this list. Remove one of the two.`)];
      seen.add(id);
      return [
        ...overstated(standingIn(map, claim), { place, row, claim }),
        ...unnamed({ place, row, claim }, known, textAt(map, 'language')),
      ];
    });
  return [...problems, ...ownLanguage(map, field(place, 'translations'))];
};

interface Resting {
  readonly place: Unchecked;
  readonly row: Unchecked;
  readonly claim: Unchecked;
}

function overstated(standing: Standing, resting: Resting): readonly Problem[] {
  if (standing === 'stated') return [];
  if (standing === 'likely') return uncautious(resting);
  const { row } = resting;
  const fix = 'Leave it out, or let the headline rest on a statement of fact.';
  return [
    problemAt(row, `A headline says what is stated, but ${quoted(row.value)} is ${NAMES[standing]}. ${fix}`),
  ];
}

const NAMES = {
  alleged: 'only alleged',
  promised: 'a promise',
  aim: 'an aim or a view',
  possible: 'only possible',
  denied: 'said not to be so',
  past: 'past',
};

function uncautious({ place, row, claim }: Resting): readonly Problem[] {
  const text = textAt(place, 'text');
  if (text === undefined) return [];
  const hedge = textAt(claim, 'hedge');
  if (hedge !== undefined && names(text, hedge)) return [];
  const fix =
    hedge === undefined
      ? 'Give its cautious words in "hedge", and write them in the headline too.'
      : `Write its cautious words in the headline too: ${quoted(hedge)}.`;
  return [problemAt(row, `${quoted(row.value)} is called likely, and the headline does not say so. ${fix}`)];
}

function unnamed({ place, row, claim }: Resting, { actors }: Known, language = ''): readonly Problem[] {
  const text = textAt(place, 'text');
  const ends = ['from', 'to'].flatMap((end) => actors.get(textAt(claim, end) ?? '') ?? []);
  // Ends that are not in the map are reported elsewhere.
  if (text === undefined || ends.length === 0) return [];
  if (ends.some((actor) => namesOf(actor).some((name) => names(text, name, [language])))) return [];
  const named = ends.map((actor) => textAt(actor, 'name') ?? String(actor.id)).join(' nor ');
  const fix = 'Name one of them as its name, label or aliases do, or leave the statement out.';
  return [problemAt(row, `The headline names neither end of ${quoted(row.value)}: not ${named}. ${fix}`)];
}

function standingIn(map: Unchecked, claim: Unchecked): Standing {
  const id = textAt(claim, 'type');
  const own = rows(map, 'relationTypes').find((type) => textAt(type, 'id') === id);
  const nature = own
    ? (textAt(own, 'nature') as Nature | undefined)
    : relationTypes.find((type) => type.id === id)?.nature;
  // Words that are no value of an axis are reported with the shape.
  const axes = {
    certainty: textAt(claim, 'certainty') ?? 'certain',
    mood: textAt(claim, 'mood') ?? 'fact',
    tense: textAt(claim, 'tense') ?? 'then',
    negated: field(claim, 'negated').value === true,
  } as Axes;
  return standingOf(axes, nature ?? 'act');
}

function ownLanguage(map: Unchecked, translations: Unchecked): readonly Problem[] {
  const own = textAt(map, 'language')?.split('-')[0] ?? '';
  const place = field(translations, own);
  return own === '' || place.value === undefined
    ? []
    : [
        problemAt(
          place,
          `The map itself is in "${own}". Write these words as the text, or give another language.`,
        ),
      ];
}

/** The lead pair is two actors of the map, and something is said of the two. */
export const lead: Check = (map, { actors, suggest }) => {
  const place = field(map, 'lead');
  const ends = rows(map, 'lead').slice(0, 2);
  const unknown = ends.flatMap((end) =>
    typeof end.value !== 'string' || actors.has(end.value)
      ? []
      : [
          problemAt(
            end,
            `${quoted(end.value)} is not an actor in this map.${suggest(end.value, actors.keys()) || ' Add it to actors, or correct the id.'}`,
          ),
        ],
  );
  const [one, other] = ends.map(({ value }) => value);
  if (unknown.length > 0 || typeof one !== 'string' || typeof other !== 'string') return unknown;
  if (one === other) return [problemAt(place, 'These are one actor. A pair is two.')];
  const isPair = rows(map, 'claims').some((claim) => {
    const [from, to] = [textAt(claim, 'from'), textAt(claim, 'to')];
    return (from === one && to === other) || (from === other && to === one);
  });
  return isPair
    ? []
    : [
        problemAt(
          place,
          `No statement is about both ${quoted(one)} and ${quoted(other)}. Name two actors with a line between them, or leave "lead" out.`,
        ),
      ];
};
