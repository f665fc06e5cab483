import { participleOf, verbPhrase } from '../../core/words/en/predicates.ts';
import type { Chance } from './chance.ts';
import type { InventedActor } from './invented-actors.ts';
import type { Tie } from './invented-ties.ts';
import { inventedWords } from './invented-words.ts';
import type { ClaimInput } from './map-input.ts';
import { meaning, type Meaning } from './meaning.ts';

/** What is said in one sentence of the text, and the claims that are coded from it. */
export interface Utterance {
  /** What comes before the quote in its sentence. */
  readonly before: string;
  /** The parts of the quote, with what is left out after each but the last. */
  readonly parts: readonly { readonly exact: string; readonly skipped: string }[];
  /** What comes after the quote, up to the full stop. */
  readonly after: string;
  readonly reads: readonly { readonly exact?: string; readonly elided?: 'from'; readonly actor: string }[];
  /** One for each end that it is done to, without id and evidence. */
  readonly claims: readonly Omit<ClaimInput, 'id' | 'evidence'>[];
}

const HEDGES =
  /\b(could|might(?: not)?|would(?: not)?|probably|possibly|promised or planned|wanted|tried|been able)\b/;
const PRONOUN = 'these people';

/** Says a tie in a sentence, with the claims that a coder would read from it. */
export function utterance(tie: Tie, actors: readonly InventedActor[], chance: Chance): Utterance {
  const meant = meaning(tie, actors, chance);
  const { subject, ends, noActor, said, held, condition, naming } = meant;
  const phrase = phraseOf(meant);
  const parts = quoteOf(meant, phrase, chance);
  const shared = claimOf(meant, phrase, chance);
  const named = naming === 'name' ? '' : `of ${subject.inSentence} the page tells, and then that `;
  const actor = subject.row.id;
  return {
    before: `${inventedWords.lead(chance)} ${said.words}${named}`,
    parts,
    after: [held?.inWords, condition]
      .flatMap((words) => (words ? [` ${words}`] : []))
      .concat(`, ${inventedWords.tail(chance)}`)
      .join(''),
    reads:
      naming === 'name' ? [] : [naming === 'pronoun' ? { exact: PRONOUN, actor } : { elided: 'from', actor }],
    claims:
      ends.length === 0
        ? [{ ...shared, to: { name: noActor } }]
        : ends.map(({ row }) => ({ ...shared, to: row.id })),
  };
}

function phraseOf({ axes, type, subject, openness }: Meaning): string {
  const past = type.verb.past.replace(/ ?…/, '');
  return verbPhrase({
    axes,
    base: type.verb.base.replace(/ ?…/, ''),
    past,
    participle: participleOf(past),
    forms: undefined,
    goesOn: false,
    pledge: 'planned',
    isPlural: subject.row.plural === true,
    manner: openness === undefined ? '' : openness === 'overt' ? 'openly' : 'covertly',
  });
}

function quoteOf(meant: Meaning, phrase: string, chance: Chance): Utterance['parts'] {
  const { subject, ends, noActor, axes, naming, what, about, through, where } = meant;
  const head = [
    ...(naming === 'name' ? [subject.inSentence] : naming === 'pronoun' ? [PRONOUN] : []),
    ...(axes.certainty === 'uncommitted' ? ['allegedly'] : []),
    phrase,
    ends.length === 0 ? noActor : listed(ends.map(({ inSentence }) => inSentence)),
  ].join(' ');
  const rest = [
    ...(what ? [`in the matter of ${what}`] : []),
    ...(about ? [`over ${about.inSentence}`] : []),
    ...(through ? [`through ${through.inSentence}`] : []),
    ...(where ? [where] : []),
  ].join(' ');
  if (rest === '' || !chance.often(0.25))
    return [{ exact: [head, rest].filter(Boolean).join(' '), skipped: '' }];
  return [
    { exact: head, skipped: ', as everybody there knows, ' },
    { exact: rest, skipped: '' },
  ];
}

function claimOf(meant: Meaning, phrase: string, chance: Chance) {
  const { type, subject, axes, openness, said, about, through, what, where, condition, held } = meant;
  const hedge = axes.certainty === 'uncommitted' ? 'allegedly' : HEDGES.exec(phrase)?.[0];
  return {
    type: type.id,
    from: subject.row.id,
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
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
}
