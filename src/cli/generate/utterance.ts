import { verbPhrase } from '../../core/words/en/verb-phrase.ts';
import type { Chance } from './chance.ts';
import type { InventedActor } from './invented-actors.ts';
import { inventedAxes } from './invented-axes.ts';
import { inventedDate, inventedDay } from './invented-date.ts';
import type { Tie } from './invented-ties.ts';
import { inventedWords } from './invented-words.ts';
import type { ClaimInput } from './map-input.ts';

/** What is said in one sentence of the text, and the claims that are coded from it. */
export interface Utterance {
  /** What stands before the quote in its sentence. */
  readonly before: string;
  /** The parts of the quote, with what is left out after each but the last. */
  readonly parts: readonly { readonly exact: string; readonly skipped: string }[];
  /** What stands after the quote, up to the full stop. */
  readonly after: string;
  readonly reads: readonly { readonly exact?: string; readonly elided?: 'from'; readonly actor: string }[];
  /** One for each end that it is done to, without id and evidence. */
  readonly claims: readonly Omit<ClaimInput, 'id' | 'evidence'>[];
}

const HEDGES =
  /\b(could|might(?: not)?|would(?: not)?|probably|possibly|promised or planned|wanted|tried|been able)\b/;
const PRONOUN = 'these people';

/** Says a tie in a sentence, with speakers, times and places as often as the first map has them. */
export function utterance(
  { from, to, type }: Tie,
  actors: readonly InventedActor[],
  chance: Chance,
): Utterance {
  const { openness, ...axes } = inventedAxes(chance);
  const subject = actors[from]!;
  const id = subject.row.id;
  const said = saidBy(actors, from, chance);
  const about = to.length < 2 && chance.often(0.16) ? chance.oneOf(actors) : null;
  const through = to.length < 2 && chance.often(0.06) ? chance.oneOf(actors) : null;
  const what = chance.often(0.4) ? inventedWords.thing(chance) : null;
  const where = chance.often(0.06) ? inventedWords.place(chance) : null;
  const condition = chance.often(0.03) ? inventedWords.condition(chance) : null;
  const held = chance.often(0.35) ? inventedDate(chance) : null;
  const noActor = inventedWords.notActor(chance);
  const phrase = verbPhrase({
    axes,
    base: type.verb.base,
    past: type.verb.past,
    isPlural: subject.row.plural === true,
    manner: openness === undefined ? '' : openness === 'overt' ? 'openly' : 'covertly',
  });
  const hedge = axes.certainty === 'uncommitted' ? 'allegedly' : HEDGES.exec(phrase)?.[0];
  const naming = chance.byShare([
    ['name', 84],
    ['pronoun', 9],
    ['elided', 7],
  ] as const);
  const ends = to.length === 0 ? noActor : listed(to.map((end) => actors[end]!.inSentence));
  const head = [
    ...(naming === 'name' ? [subject.inSentence] : naming === 'pronoun' ? [PRONOUN] : []),
    ...(axes.certainty === 'uncommitted' ? ['allegedly'] : []),
    `${phrase} ${ends}`,
  ].join(' ');
  const rest = [
    ...(what ? [`in the matter of ${what}`] : []),
    ...(about ? [`over ${about.inSentence}`] : []),
    ...(through ? [`through ${through.inSentence}`] : []),
    ...(where ? [where] : []),
  ].join(' ');
  const isCut = rest !== '' && chance.often(0.25);
  const parts = isCut
    ? [
        { exact: head, skipped: ', as everybody there knows, ' },
        { exact: rest, skipped: '' },
      ]
    : [{ exact: [head, rest].filter(Boolean).join(' '), skipped: '' }];
  const naturally = naming === 'name' ? '' : `of ${subject.inSentence} the page tells, and then that `;
  const shared = {
    type: type.id,
    from: id,
    ...(about ? { about: [about.row.id] } : {}),
    ...(through ? { by: [through.row.id] } : {}),
    ...(what ? { what } : {}),
    ...(where ? { where } : {}),
    ...(openness ? { openness } : {}),
    ...(axes.certainty === 'certain' ? {} : { certainty: axes.certainty }),
    ...(axes.mood === 'fact' ? {} : { mood: axes.mood }),
    ...(axes.tense === 'then' ? {} : { tense: axes.tense }),
    ...(axes.negated ? { negated: true } : {}),
    ...(said.speakers.length > 0 ? { speakers: said.speakers } : {}),
    ...(hedge === undefined ? {} : { hedge }),
    ...(condition ? { condition } : {}),
    ...(held ? { held: held.edtf, heldAsStated: held.inWords } : {}),
    ...(chance.often(0.12) ? { basis: chance.oneOf(['implied', 'derived'] as const) } : {}),
    ...(chance.often(0.3) ? { note: inventedWords.note(chance) } : {}),
    coded: { by: 'Entente generator', on: '2031-06' },
    ...(chance.often(0.95)
      ? { second: chance.often(0.95) ? ('agrees' as const) : ('differs' as const) }
      : {}),
  };
  return {
    before: `${inventedWords.lead(chance)} ${said.words}${naturally}`,
    parts,
    after: [
      ...(held ? [` ${held.inWords}`] : []),
      ...(condition ? [` ${condition}`] : []),
      `, ${inventedWords.tail(chance)}`,
    ].join(''),
    reads:
      naming === 'name'
        ? []
        : [naming === 'pronoun' ? { exact: PRONOUN, actor: id } : { elided: 'from', actor: id }],
    claims: (to.length === 0 ? [null] : to).map((end) => ({
      ...shared,
      to: end === null ? { name: noActor } : actors[end]!.row.id,
    })),
  };
}

function saidBy(actors: readonly InventedActor[], from: number, chance: Chance) {
  const count = chance.byShare([
    [0, 77],
    [1, 19],
    [2, 4],
  ] as const);
  const speakers = Array.from({ length: count }, () => {
    const day = chance.often(0.4) ? inventedDay(chance) : null;
    const who = chance.byShare([
      ['end', 30],
      ['actor', 40],
      ['name', 12],
      ['unnamed', 18],
    ] as const);
    const actor = who === 'end' ? actors[from]! : chance.oneOf(actors);
    const name = inventedWords.named(chance);
    const unnamed = inventedWords.unnamed(chance);
    const words = who === 'name' ? name : who === 'unnamed' ? unnamed : actor.inSentence;
    const speaker = who === 'name' ? { name } : who === 'unnamed' ? { unnamed } : { actor: actor.row.id };
    return {
      words: `${words}${day ? ` (${day.inWords})` : ''}`,
      speaker: { ...speaker, ...(day ? { said: day.edtf } : {}) },
    };
  });
  return {
    speakers: speakers.map(({ speaker }) => speaker),
    words: speakers
      .toReversed()
      .map(({ words }) => `by the word of ${words}, `)
      .join(''),
  };
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
}
