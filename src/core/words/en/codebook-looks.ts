import type { Look } from '../../model/look.ts';
import type { RowWords } from '../codebook-parts.ts';

type Rest = Pick<RowWords, 'example' | 'not' | 'rules'>;

/** What the legend's definition leaves open: an example, what does not count, and the rule. */
export const codebookLooks = {
  stated: {
    example: '“It shares what it knows with its neighbour.” “It lists the group as terrorist.”',
    not: ['“It could share”: possible.', '“It wants to share”: an aim.', '“It is said to share”: alleged.'],
    rules: ['Only what is stated or called likely is drawn when a map opens.'],
  },
  likely: {
    example: '“It probably shares what it knows.”',
    not: ['“It will likely promise help”: promised.', '“It may share”: possible.'],
    rules: ['“Likely” is never drawn as “is”.'],
  },
  alleged: {
    example: '“It is accused of arming rebels.”',
    not: [
      '“A minister accuses it”: the accusation itself is stated.',
      'What a named speaker says and the author reports as true: stated, with its speaker.',
    ],
    rules: ['An accusation about the past stays alleged, so that it is never drawn as a past fact.'],
  },
  promised: {
    example: '“It will deliver drones, the minister announced.”',
    not: ['The promise as such: an assurance, stated.', 'What someone wants but has not announced: an aim.'],
    rules: ['An old promise is still a promise; a refused one is said not to be so.'],
  },
  aim: {
    example: '“Its goal is to keep them out.” “It doubts their word.”',
    not: ['“It keeps them out”: stated.', '“It could keep them out”: possible.'],
    rules: [
      'A doubt is not an act, and an aim is not a promise: neither makes two actors cooperate and oppose at once.',
    ],
  },
  possible: {
    example: '“It could send troops.” “They fear that it sends troops.”',
    not: ['“It does not send troops”: said not to be so.', '“It probably sends troops”: likely.'],
    rules: [
      'What is possible stays possible when negated: a designation that might be withdrawn still counts as one.',
    ],
  },
  denied: {
    example: '“It has not recognised the government.”',
    not: ['“It is unlikely to”: possible.', '“It opposes the government”: opposition, stated.'],
    rules: [
      'A denial gives two actors no sign and is counted separately. If another statement says the same thing outright, the line is contradicted.',
    ],
  },
  past: {
    example: '“It armed the group in the 1990s.”',
    not: [
      '“It has armed the group since the 1990s”: stated.',
      '“It was accused of it then”: alleged.',
      '“It did not arm the group”: said not to be so.',
    ],
    rules: [
      'A line is drawn as past only if there is nothing else: what is so at the time of the source comes first.',
    ],
  },
  unsourced: {
    example: 'A line copied from a table that names no source.',
    not: ['A statement with a page but no quote: it has a source.'],
    rules: ['It is drawn and counted as such until a source is given.'],
  },
} satisfies Readonly<Record<Look, Rest>>;

/** The signs, and the two marks that a pair or a line may have. */
export const codebookSigns = {
  supports: {
    label: 'supports or cooperates',
    definition: 'The relation helps somebody, or the two act together.',
    example: 'Military support, joint exercises, recognition.',
    not: [
      'Talks, a promise or an interest in common: contact and promises.',
      'Holding an office or having forces in a place: neither.',
    ],
    rules: ['The sign belongs to the type of the relation, not to our view of who gains by it.'],
    field: 'PLOVER: verbal and material cooperation',
  },
  opposes: {
    label: 'opposes',
    definition: 'The relation goes against someone, in acts, words, aims or views.',
    example: 'A designation, a sanction, a doubt.',
    not: ['A refusal to help: the help, negated, which has no sign.'],
    rules: ['Signs are never added up: a line that helps does not cancel one that opposes.'],
    field: 'PLOVER: verbal and material conflict',
  },
  contact: {
    label: 'contact and promises',
    definition: 'The two talk, one promises the other something or asks for help, or they want the same.',
    example: 'Talks, an assurance, an interest in common.',
    not: ['A promise to send arms: military support, promised.', 'Arms that are sent: military support.'],
    rules: ['A talk, a promise or a common interest is no support: it has no sign, and is counted apart.'],
    field: 'PLOVER: the categories CONSULT, AGREE and REQUEST',
  },
  neither: {
    label: 'neither',
    definition: 'The relation is neither for nor against anyone, or is said not to be so.',
    example: 'Membership, presence in a place, flight.',
    not: ['Troops that are there to help: military support.'],
    rules: ['Whom it helps or hurts is a separate statement, and needs its own quote.'],
    field: null,
  },
  mixed: {
    label: 'cooperates and opposes at once',
    definition: 'Both signs among the stated acts and words in force between the same two actors.',
    example: 'One state lists a group as terrorist and shares intelligence with it.',
    not: [
      'An aim or a doubt together with an act: two thin strands instead.',
      'A denial together with an act: contradicted, or nothing.',
    ],
    rules: [
      'Only acts and words in force count: drawing an aim like an act would be a false statement about someone.',
    ],
    field: null,
  },
  contradicted: {
    label: 'contradicted',
    definition: 'One statement says it outright, and another denies the same fact at the same time.',
    example: '“It arms them”, and elsewhere: “It does not arm them.”',
    not: ['“It armed them in 2015” beside “It did not in 2020”: two facts.'],
    rules: ['Content, third parties and time must match. Neither side is dropped.'],
    field: null,
  },
} satisfies Readonly<Record<string, RowWords>>;
