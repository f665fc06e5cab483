import type { Claim } from '../../model/claim.schema.ts';
import type { RowWords } from '../codebook-parts.ts';

const certainty = {
  certain: {
    label: 'certain',
    definition:
      'The words say it without hedging. It is the author who is sure: the map says that they say so, never that it is so.',
    example: '“The ministry trains the border guards.”',
    not: [
      '“The ministry probably trains them”: probable.',
      '“The ministry is said to train them”: takes no side.',
    ],
    rules: ['This is the default where nothing is hedged; a confident tone adds nothing.'],
    field: 'FactBank: CT (certain)',
  },
  probable: {
    label: 'probable',
    definition: 'The words say that it is likely.',
    example: '“The ministry likely trains the border guards.”',
    not: ['“The ministry is likely to train them if asked”: an option, with its condition.'],
    rules: ['The cautious wording itself is kept with the statement and marked in its quote.'],
    field: 'FactBank: PR (probable)',
  },
  possible: {
    label: 'possible',
    definition: 'The words leave open whether it is so.',
    example: '“The ministry may be training the border guards.”',
    not: ['“The ministry could train them”: something it is able to do, which is the mood option.'],
    rules: ['Certainty is about whether something is so; the mood option is about what someone can do.'],
    field: 'FactBank: PS (possible)',
  },
  unlikely: {
    label: 'unlikely',
    definition: 'The words say that it is improbable, but do not deny it.',
    example: '“The ministry is unlikely to train the border guards.”',
    not: ['“The ministry does not train them”: certain, and negated.'],
    rules: ['Unlikely is drawn as possible: it is not a denial, however small the chance.'],
    field: 'FactBank: PR− (probably not)',
  },
  uncommitted: {
    label: 'takes no side',
    definition: 'The words report that someone says it, without saying whether it is so.',
    example: '“The ministry is accused of training rebels.”',
    not: [
      '“The ministry, its minister says, trains them”, reported as true: certain, with the minister as speaker.',
      '“A minister accuses the neighbour”: the relation accusation, certain.',
    ],
    rules: ['An accuser without a name is a speaker, never an actor.'],
    field: 'FactBank: U (the source does not commit itself)',
  },
} satisfies Readonly<Record<Claim['certainty'], RowWords>>;

const mood = {
  fact: {
    label: 'fact',
    definition: 'The words are about what is or was done, held or declared.',
    example: '“The army patrols the border.”',
    not: ['“The army is to patrol the border”: an aim.', '“The army will patrol it”: a promise or plan.'],
    rules: [
      'If the relation itself is a word, an aim or a view, the mood says whether it was given or is held: a promise that was made is a fact.',
      'A fact stays a fact, even under a heading that lists options.',
    ],
    field: 'The plain case in PLOVER and TimeML',
  },
  attempted: {
    label: 'attempted',
    definition: 'Someone tries. Whether it succeeds is not said.',
    example: '“The army tries to seal the border.”',
    not: ['“The army sealed the border after several attempts”: a fact.'],
    rules: ['Drawn as an aim: trying is not yet doing.'],
    field: 'TimeML: I_ACTION (an action upon another event)',
  },
  pledged: {
    label: 'promised or planned',
    definition: 'Someone promises it, or announces a plan.',
    example: '“The ministry announced that it would send drones.”',
    not: [
      '“The ministry wants to send drones”: an aim.',
      '“The ministry could send drones”: an option.',
      'What only the author expects to happen: a probability.',
    ],
    rules: [
      'A promise to someone is coded twice: the assurance as a fact, and what is promised as promised.',
      'A promise is not cooperation.',
    ],
    field: 'PLOVER: AGREE, which covers all promised cooperation',
  },
  intended: {
    label: 'intended',
    definition: 'An aim, a wish, a need, a priority.',
    example: '“Its goal is to keep the road open.”',
    not: ['“It announced that it would keep the road open”: promised.', '“It keeps the road open”: a fact.'],
    rules: ['“Must” and “needs to” say what someone ought to want, not what is done.'],
    field: 'TimeML: I_STATE (a state of mind about another event)',
  },
  option: {
    label: 'option',
    definition: 'Something that someone is able to do: they could, they can, one option is.',
    example: '“The ministry could share what it knows.”',
    not: [
      '“The ministry may already be sharing it”: a fact that is possible.',
      '“The ministry has shared it before, and could again”: two statements, one of them a fact.',
    ],
    rules: [
      'An option is not an act, however the heading above it is worded.',
      'A heading alone is evidence of an option at most.',
    ],
    field: 'PLOVER: auxiliary mode “hypothetical”',
  },
  feared: {
    label: 'feared',
    definition: 'Someone fears it, or expects the worst.',
    example: '“Officials fear that the group will cross the river.”',
    not: ['“Officials see a threat in the group”: the relation threat perception, a fact.'],
    rules: ['What is in an if-clause is feared or an option, never a fact.'],
    field: 'TimeML: I_STATE (a state of mind about another event)',
  },
} satisfies Readonly<Record<Claim['mood'], RowWords>>;

const tense = {
  then: {
    label: 'at the time of writing',
    definition: 'The words are about the time when they were written, or about no time in particular.',
    example: '“The state arms the group.”',
    not: ['“The state armed the group in the 1990s”: earlier.'],
    rules: [
      '“Since 2016” belongs here if it is still so. When it was so is kept in the words of the source, with the resolved date beside them.',
    ],
    field: 'TimeML: tense and aspect',
  },
  earlier: {
    label: 'earlier',
    definition: 'The words are about something that was over when they were written.',
    example: '“The state once armed the group.”',
    not: ['“The state has armed the group for years”: at the time of writing.'],
    rules: ['The past is drawn only if nothing is said about the time of writing.'],
    field: 'PLOVER: auxiliary mode “historical”',
  },
} satisfies Readonly<Record<Claim['tense'], RowWords>>;

const negated = {
  no: {
    label: 'affirmed',
    definition: 'The words say that it is so, or could be, or is wanted.',
    example: '“The state recognises the government.”',
    not: ['“The state has yet to recognise it”: negated.'],
    rules: ['Negation is a separate question from sign, certainty and mood.'],
    field: 'FactBank: polarity +',
  },
  yes: {
    label: 'negated',
    definition: 'The words say that it is not so.',
    example: '“The state has not recognised the government.”',
    not: [
      '“The state is unlikely to recognise it”: unlikely, and affirmed.',
      'The text is silent about it: not coded. Silence is not a denial.',
    ],
    rules: [
      'A refusal or a denial is the relation, negated. It opposes no one and gives the line no colour.',
      'An option that is ruled out is still an option: “might not” is drawn as possible.',
    ],
    field: 'PLOVER: auxiliary mode “negation”; FactBank: polarity −',
  },
} satisfies Readonly<Record<'yes' | 'no', RowWords>>;

const basis = {
  explicit: {
    label: 'outright',
    definition: 'The words themselves state the relation.',
    example:
      '“It [the ministry] trains the guards.” An end carried over from the sentence before is still explicit.',
    not: ['A relation that follows from two sentences put together: read between the lines.'],
    rules: [
      'Brackets in the quote explain who or what a word refers to. With them, every quote names both ends.',
    ],
    field: null,
  },
  implied: {
    label: 'read between the lines',
    definition: 'The relation is not said outright, but a careful reader takes it from the words.',
    example: '“Their joint patrols stopped”: that they had patrolled together.',
    not: ['What the reader knows from elsewhere: not coded, however well known.'],
    rules: ['It needs a note giving the reason. A map should have few of these.'],
    field: null,
  },
  derived: {
    label: 'derived by a rule',
    definition: 'It follows from other statements by a rule, for example from a bloc to a listed member.',
    example: 'A source lists the members of a bloc, and says what the bloc does.',
    not: ['A bloc whose members the source does not list: the statement stays with the bloc.'],
    rules: ['A statement about a bloc is never copied to its members without this mark.'],
    field: null,
  },
} satisfies Readonly<Record<Claim['basis'], RowWords>>;

/** The axes of a statement, value by value. */
export const codebookAxes = { certainty, mood, tense, negated, basis };
