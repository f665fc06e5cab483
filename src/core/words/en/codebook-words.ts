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
    'What each line and each word on this map means: what counts, what does not count and where that belongs instead, and how often it occurs here.',
  print: 'Print',
  contents: 'Contents',
  unused: (count: number): string =>
    `Also show ${plural(count, 'entry', 'entries')} that this map does not use`,
  own: 'from this map',
  link: (label: string): string => `Link to “${label}”`,
  groups: {
    look: {
      title: 'How it is stated',
      intro: 'Shown by the stroke of a line. It follows from the answers below, and from nothing else.',
    },
    sign: { title: 'For and against', intro: 'Both the colour of a line and its arrowhead show the sign.' },
    type: {
      title: 'Relations',
      intro:
        'Who does what to whom. Each statement has one type. The last lines of each entry give the nearest category in two codebooks of the field, cited at the end.',
    },
    certainty: {
      title: 'Certainty',
      intro: 'How sure the author of the words is. It does not judge whether they are true.',
    },
    mood: {
      title: 'Mood',
      intro: 'Whether it is done, tried, promised, wanted, an option, or feared.',
    },
    tense: { title: 'Time', intro: 'Whether the words are about the time of writing, or an earlier time.' },
    negated: { title: 'Negation', intro: 'Whether the words affirm or deny.' },
    basis: { title: 'Basis', intro: 'How the relation follows from the words.' },
    kind: {
      title: 'Actors',
      intro:
        'Who acts. The outline of a box shows the kind. The list of actors is fixed before any relation is coded. A grouping such as “organ of a state” is editorial, and is not a line.',
    },
    rule: {
      title: 'Coding rules',
      intro: 'What two people coding the same text must agree on to arrive at the same map.',
    },
  },
  generalRules: {
    title: 'Rules for every map',
    rows: [
      'First fix the list of actors, and what each phrase means; only then code relations.',
      'Every statement rests on words of its source. With the words added in brackets, each quote names both ends.',
      'Do not code what the text does not say, however well known it is.',
      'Never copy what is said of a bloc to its members.',
      'In a comparison, code only what is said outright.',
      'A refusal or a denial is the relation, negated. It does not make anyone an opponent.',
      'Anyone the text names as saying it is a speaker. An accuser without a name is a speaker, never an actor.',
      'If an agency acts, it is the actor itself, even if the text says “through”.',
      'The same words may support several statements. They are one passage, and count once.',
    ],
  },
  ownRules: { title: 'Rules of this map', none: 'This map has no rules of its own.' },
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
    mutual: 'both ways: one line, no matter which end is named first',
  },
  natures: {
    act: 'an act',
    word: 'words in force: saying it makes it so',
    aim: 'an aim, which is not an act',
    view: 'a view, which is not an act',
  },
  typeRules: {
    act: 'What could be done is an option; what is announced is promised. Only what is or was done is a fact.',
    word: 'The mood says whether these words are in force, not whether what they announce happens.',
    aim: 'Drawn as an aim however firmly it is said; the mood says whether the aim is held.',
    view: 'Drawn as a view however firmly it is said; the mood says whether the view is held.',
    mutual:
      'It is said of both only if it simply is so: that one wants it or could do it says nothing about the other.',
    unsigned: 'Whom it helps or hurts is a separate statement.',
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
    title: 'How this is decided',
    intro:
      'Each statement has five answers: certainty, mood, time, negation, and whether its relation is an act, words in force, an aim or a view. The first row that fits gives how it is stated.',
    if: 'First row that fits',
    then: 'It is stated as',
    any: (clauses: readonly string[]): string => clauses.join('; or '),
    clause: (axis: string, values: readonly string[]): string => `${axis}: ${listed(values, 'or')}`,
    natureAxis: 'Relation',
    natures: { act: 'an act', word: 'words in force', aim: 'an aim', view: 'a view' },
    otherwise: 'None of the above',
  },
  referencesTitle: 'What this codebook is based on',
};

/** What a codebook's texts are in any language. */
export type CodebookWords = typeof codebookWords;
