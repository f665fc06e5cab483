import type { ChainGround } from '../../analysis/ask.ts';
import type { CommonKind } from '../../analysis/common-ground.ts';
import type { StepSign } from '../../analysis/focus.ts';
import type { AnswerParts, OfferId } from '../answer-parts.ts';
import { focusing } from './focusing.ts';
import { listed, plural, sentence } from './grammar.ts';
import { replying } from './replying.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];
const counted = (count: number) => NUMBERS[count] ?? String(count);
const steps = (count: number) => `${counted(count)} ${count === 1 ? 'step' : 'steps'}`;

const over: Readonly<Record<ChainGround, string>> = {
  firm: 'stated acts and words in force',
  shown: 'what the filters show',
  all: 'all statements but denials',
};

const only: Readonly<Record<StepSign, string>> = {
  any: '',
  supports: 'only where one supports or cooperates with the next',
  opposes: 'only where one opposes the next',
};

function direct({ direct: labels, less }: AnswerParts): string {
  const more = less === 0 ? '' : `${less} less firmly stated`;
  if (labels.length === 0) return less === 0 ? '' : `${plural(less, 'direct relation')}, less firmly stated`;
  return `${plural(labels.length, 'direct relation')} (${listed([...new Set(labels)])})${more && `, and ${more}`}`;
}

function through({ grouped }: AnswerParts): string {
  if (grouped.length === 0) return '';
  return `told of ${grouped.length > 2 ? plural(grouped.length, 'actor') : listed(grouped)}, grouped with one of them`;
}

function speakers({
  speakers: count,
  direct: labels,
  less,
  grouped,
  concerning,
  chains,
}: AnswerParts): string {
  if (count > 0) return plural(count, 'speaker');
  const isTold = labels.length + less + grouped.length + concerning + chains.length > 0;
  return isTold ? 'no source given' : '';
}

function chainCounts({ chains, isCut }: AnswerParts): string {
  const words = chains.map(({ count, steps: length }, at) => {
    const least = isCut && at === chains.length - 1 ? 'at least ' : '';
    return at === 0
      ? `${least}${plural(count, 'chain')} of ${steps(length)}`
      : `${least}${count} of ${counted(length)}`;
  });
  return listed(words);
}

/** How two actors are tied, in words; and what stands round one. */
export const answering = {
  heading: (from: string, to: string): string => `How is ${from} tied to ${to}?`,
  /** Before the names and between them, where a reader fills them in. */
  question: { before: 'How is', between: 'tied to' },
  from: 'The one',
  to: 'The other',
  picker: {
    placeholder: 'A name',
    found: (count: number): string =>
      count === 0 ? 'No actor of that name.' : `${plural(count, 'actor')} found.`,
    alias: (alias: string): string => `also called ${alias}`,
    more: (count: number): string => `${count} more: type on`,
  },
  swap: 'Swap the two',
  close: 'Close the question',
  tally: 'What this rests on',
  sum: (parts: AnswerParts): string => {
    const rules = [
      over[parts.over],
      parts.isForward ? `every step towards ${parts.to}` : '',
      only[parts.sign],
    ].filter(Boolean);
    const found = [
      direct(parts),
      through(parts),
      parts.concerning > 0
        ? parts.concerning === 1
          ? '1 statement of one that concerns the other'
          : `${parts.concerning} statements of one that concern the other`
        : '',
      chainCounts(parts),
      speakers(parts),
    ].filter(Boolean);
    if (found.length === 0) return '';
    return sentence(`${parts.asOf}, over ${rules.join(', ')}: ${found.join('; ')}`);
  },
  through: (from: string, to: string, others: readonly string[]): string =>
    `${from.charAt(0).toUpperCase()}${from.slice(1)} and ${to} are tied through ${listed(others)}.`,
  untied: (from: string, to: string, sources: number): string =>
    `${sources === 1 ? 'The source says' : 'The sources say'} nothing that ties ${from} to ${to}.`,
  cut: (complete: number, found: number): string =>
    complete < 2
      ? `There are more chains than are looked for: the first ${found} found stand here.`
      : `There are more chains than are looked for: all of up to ${steps(complete)} stand here, and of longer ones the first found, ${found} in all.`,
  who: {
    heading: 'Who says so',
    one: (name: string, statements: number): string => `${name} (${plural(statements, 'statement')})`,
    unnamed: (name: string): string => `${name}, not named`,
    nobody: 'No source is given.',
  },
  tie: {
    heading: (from: string, to: string): string => `Between ${from} and ${to}`,
    none: (from: string, to: string, ground: ChainGround): string =>
      ground === 'shown'
        ? `The filters show nothing between ${from} and ${to} directly.`
        : `Nothing is told between ${from} and ${to} directly.`,
    lessFirm: 'Nothing between the two is a stated act or words in force; this is told less firmly:',
  },
  concerning: {
    heading: 'What concerns the other',
    intro: 'Statements about one of the two and a third that name the other.',
  },
  grouped: {
    heading: 'Through those grouped with them',
    intro: 'The grouping is this map’s own, not a word of its sources, and no line of the map.',
    one: (name: string, as: string): string => `${name}: ${as}`,
  },
  chains: {
    heading: 'Chains through others',
    note: 'A chain of statements, not a finding: each step is told by somebody, and nobody here tells the whole.',
    name: (names: readonly string[]): string => names.join(' – '),
    none: (from: string, to: string, longest: number, over: ChainGround, relations: number): string =>
      `No chain of up to ${steps(longest)} leads from ${from} to ${to} over ${rangeOf(over, relations)}.`,
    longer: (longest: number, shortest: number): string =>
      `None has up to ${steps(longest)}; the shortest there are have ${counted(shortest)}.`,
    weakest: (pair: string, standing: string, passages: number, origins: number): string =>
      `Weakest step: ${pair} (${standing}; ${[
        passages === 0 ? 'no source given' : plural(passages, 'passage'),
        origins > 1 ? `${origins} independent of each other` : '',
      ]
        .filter(Boolean)
        .join(', ')})`,
    evidence: (pair: string): string => `All statements: ${pair}`,
    evidenceShort: 'All statements',
    onMap: 'Show on the map',
    onMapOf: (name: string): string => `Show on the map: ${name}`,
    shown: 'A chain of statements, as asked:',
    more: (count: number): string => `Show ${plural(count, 'more chain')}`,
  },
  common: {
    heading: 'In common',
    intro:
      'What is told of each with a third, side by side. That both stand with or against somebody does not say that they stand together.',
    /** Where not only stated acts and words in force count. */
    less: 'What is only wanted, alleged, possible or past may count here too, and an interest in common is no alliance: each line says how it is stated.',
    none: (ground: ChainGround): string =>
      `No ally or adversary in common is told of over ${over[ground]}, and no friend’s friend who is an enemy.`,
    kinds: {
      allies: 'Allies in common',
      adversaries: 'Adversaries in common',
      friendsEnemy: 'A friend’s friend who is an enemy',
      enemysEnemy: 'An enemy’s enemy who is a friend',
    } satisfies Record<CommonKind, string>,
    notes: {
      allies: 'Supports or cooperates with both, or is supported by them.',
      adversaries: 'Opposes both, or is opposed by them.',
      friendsEnemy:
        'Of the three, two pairs cooperate or support each other, and the third pair oppose each other.',
      enemysEnemy:
        'Of the three, two pairs oppose each other, and the third pair cooperate or support each other.',
    } satisfies Record<CommonKind, string>,
  },
  options: {
    heading: 'How to look',
    longest: 'Longest chain',
    steps: (count: number): string => plural(count, 'step'),
    over: 'Over',
    overs: {
      firm: 'Stated acts and words in force',
      shown: 'What the filters show',
      all: 'All but denials',
    } satisfies Record<ChainGround, string>,
    direction: 'Direction',
    directions: {
      any: 'Either way',
      forward: 'Every step forward',
    } satisfies Record<'any' | 'forward', string>,
    sign: 'Steps',
    signs: {
      any: 'Of any kind',
      supports: 'Support, cooperation',
      opposes: 'Opposition',
    } satisfies Record<StepSign, string>,
  },
  offers: {
    heading: 'Search wider:',
    all: 'Over all statements but denials',
    longer: (longest: number): string => `Chains of up to ${steps(longest)}`,
    anyDirection: 'Steps either way',
    anySign: 'Steps of any kind',
  } satisfies Record<OfferId, unknown> & { heading: string },
  copy: {
    answer: 'Copy as text',
    chainOf: (name: string): string => `Copy as text: ${name}`,
    link: 'Copy link',
    linkOf: (name: string): string => `Copy the link to ${name}`,
    copied: 'Copied: the answer as text.',
    copiedChain: (name: string): string => `Copied: ${name}.`,
    copiedLink: 'Copied: the link to this answer.',
    refused: 'The browser did not allow copying. The text stands here to be copied by hand:',
    label: 'The text to copy',
  },
  text: {
    asOf: (date: string): string => `As of ${date}`,
    sources: 'Sources',
    link: 'This answer',
    map: (title: string): string => `Map: ${title}`,
    more: (count: number): string => `${plural(count, 'more chain')} at the link.`,
    unsourced: 'no source given',
  },
  focus: focusing,
  reply: replying,
};

function rangeOf(ground: ChainGround, relations: number): string {
  return ground === 'shown'
    ? `the ${plural(relations, 'relation')} that the filters show`
    : `${plural(relations, 'relation')} (${over[ground]})`;
}
