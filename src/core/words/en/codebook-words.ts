import { codebookAxes } from './codebook-axes.ts';
import { codebookReferences, ploverCategories } from './codebook-field.ts';
import { codebookLooks, codebookSigns } from './codebook-looks.ts';
import { listed, plural } from './grammar.ts';

/** Every text of the codebook in English; fetched with it, so that the first screen does not wait for it. */
export const codebookWords = {
  axes: codebookAxes,
  looks: codebookLooks,
  signs: codebookSigns,
  plover: ploverCategories,
  references: codebookReferences,
  intro:
    'What each line and each word of this map means: what counts, what does not and where it belongs instead, and how often it occurs here.',
  print: 'Print',
  contents: 'Contents',
  unused: (count: number): string => `Also the ${plural(count, 'row')} that this map does not use`,
  own: 'of this map',
  link: (label: string): string => `Link to “${label}”`,
  groups: {
    look: {
      title: 'How it is stated',
      intro:
        'The one thing that a line’s stroke says. It is worked out from the answers below, and from nothing else.',
    },
    sign: { title: 'For and against', intro: 'The colour of a line and its head say the sign, twice.' },
    type: {
      title: 'Relations',
      intro:
        'Who does what to whom. One statement has one type. The last lines of each name the nearest category of two codebooks of the field, which are cited at the end.',
    },
    certainty: {
      title: 'Certainty',
      intro: 'How sure the author of the words is. It is no judgement about whether it is true.',
    },
    mood: {
      title: 'Mood',
      intro: 'Whether it is done, tried, promised, wanted, open to somebody, or feared.',
    },
    tense: { title: 'Time', intro: 'Whether the words speak of the time of writing, or of earlier.' },
    negated: { title: 'Negation', intro: 'Whether the words affirm or deny.' },
    basis: { title: 'Basis', intro: 'How the relation is found in the words.' },
    kind: {
      title: 'Actors',
      intro:
        'Who acts. The outline of a box says the kind. The list of actors is fixed before any relation is coded; a grouping such as “organ of a state” is editorial, and no line.',
    },
    rule: {
      title: 'Coding rules',
      intro: 'What two people who code the same text have to agree on, so that they come to the same map.',
    },
  },
  generalRules: {
    title: 'Rules for every map',
    rows: [
      'The list of actors comes first, with what each phrase means; only then relations.',
      'Every statement rests on words of its source, and with its readings each quote names both ends.',
      'What the text does not say is not coded, however well known it is.',
      'What is said of a bloc is never copied to its members.',
      'Of a comparison only what is said outright is coded.',
      'A refusal or a denial is the relation, negated; it makes nobody an opponent.',
      'Whoever the text says says so is a speaker. An accuser without a name is a speaker, never an actor.',
      'An agency that acts is the acting end itself, also where the text says “through”.',
      'The same words may carry several statements: they are one passage, and are counted once.',
    ],
  },
  ownRules: { title: 'Rules of this map', none: 'This map states no rules of its own.' },
  terms: {
    example: 'Example',
    not: 'Does not count',
    see: 'See instead',
    rules: 'Rule',
    sign: 'Sign',
    direction: 'Direction',
    nature: 'Nature',
    reverse: 'From the other end',
    plover: 'PLOVER',
    ucdp: 'UCDP External Support',
    field: 'In the field',
    here: 'In this map',
  },
  signWords: {
    supports: 'supports or cooperates',
    opposes: 'opposes',
    contact: 'none: contact and promises',
    neither: 'neither for nor against',
  },
  direction: {
    directed: 'from one to the other',
    mutual: 'both ways: one line, whichever end is named first',
  },
  natures: {
    act: 'an act',
    word: 'words in force: saying it makes it so',
    aim: 'an aim, which is no act',
    view: 'a view, which is no act',
  },
  typeRules: {
    act: 'What could be done is an option, what is announced is promised: only what is or was done is a fact.',
    word: 'The mood says whether these words are in force, not whether what they speak of comes about.',
    aim: 'Drawn as an aim however firmly it is said; the mood says whether the aim is held.',
    view: 'Drawn as a view however firmly it is said; the mood says whether the view is held.',
    mutual:
      'Only where it simply is so is it said of both: who wants it or could do it says nothing of the other.',
    unsigned: 'Whom it helps or hurts is another statement.',
    organisation: 'Not drawn when a map opens.',
  },
  ploverOf: (name: string, known: { readonly quad: string; readonly holds: string } | null): string =>
    known ? `${name} (${known.quad}: ${known.holds})` : name,
  noPlover: 'none of its categories fits',
  noUcdp: 'none of its types of support fits',
  usage: {
    statements: (count: number): string => plural(count, 'statement'),
    relations: (count: number): string => plural(count, 'relation'),
    pairs: (count: number): string => plural(count, 'pair'),
    actors: (count: number): string => plural(count, 'actor'),
    none: 'not used in this map',
    such: (names: readonly string[], more: number): string =>
      `Here: ${more > 0 ? `${names.join(', ')} and ${more} more` : listed(names)}`,
    show: 'Show these on the map',
    showLabel: (label: string): string => `Show on the map only: ${label}`,
  },
  standing: {
    title: 'How it is worked out',
    intro:
      'Each statement has five answers: certainty, mood, time, negation, and whether its relation is an act, a word, an aim or a view. The first row that fits says how the statement is stated.',
    if: 'The first that fits',
    then: 'Then it is stated as',
    any: (clauses: readonly string[]): string => clauses.join('; or '),
    clause: (axis: string, values: readonly string[]): string => `${axis}: ${listed(values, 'or')}`,
    natureAxis: 'Relation',
    natures: { act: 'an act', word: 'a word in force', aim: 'an aim', view: 'a view' },
    otherwise: 'Nothing of the above',
  },
  referencesTitle: 'What this codebook rests on',
};

/** What a codebook's texts are in any language. */
export type CodebookWords = typeof codebookWords;
