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
  all: 'all statements except denials',
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
  return `something said about ${grouped.length > 2 ? plural(grouped.length, 'actor') : listed(grouped)}, grouped with one of them`;
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

/** How two actors are tied, in words; and what surrounds one. */
export const answering = {
  heading: (from: string, to: string): string => `How is ${from} tied to ${to}?`,
  /** Before the names and between them, where a reader fills them in. */
  question: { before: 'How is', between: 'tied to' },
  from: 'First actor',
  to: 'Second actor',
  picker: {
    placeholder: 'A name',
    found: (count: number): string =>
      count === 0 ? 'No actor with that name.' : `${plural(count, 'actor')} found.`,
    alias: (alias: string): string => `also called ${alias}`,
    more: (count: number): string => `${count} more: keep typing`,
  },
  swap: 'Swap the two',
  close: 'Close the question',
  tally: 'What this rests on',
  sum: (parts: AnswerParts): string => {
    const rules = [
      over[parts.over],
      parts.isForward ? `only steps towards ${parts.to}` : '',
      only[parts.sign],
    ].filter(Boolean);
    const found = [
      direct(parts),
      through(parts),
      parts.concerning > 0
        ? parts.concerning === 1
          ? '1 statement about one that mentions the other'
          : `${parts.concerning} statements about one that mention the other`
        : '',
      chainCounts(parts),
      speakers(parts),
    ].filter(Boolean);
    if (found.length === 0) return '';
    return sentence(`${parts.asOf}, counting ${rules.join(', ')}: ${found.join('; ')}`);
  },
  through: (from: string, to: string, others: readonly string[]): string =>
    `${from.charAt(0).toUpperCase()}${from.slice(1)} and ${to} are tied through ${listed(others)}.`,
  untied: (from: string, to: string, sources: number): string =>
    `${sources === 1 ? 'The source says' : 'The sources say'} nothing that ties ${from} to ${to}.`,
  cut: (complete: number, found: number): string =>
    complete < 2
      ? `There are more chains than this search covers. These are the first ${found}.`
      : `There are more chains than this search covers. Here are all chains of up to ${steps(complete)} and the first of the longer ones, ${found} in all.`,
  who: {
    heading: 'Who says so',
    one: (name: string, statements: number): string => `${name} (${plural(statements, 'statement')})`,
    unnamed: (name: string): string => `${name}, not named`,
    nobody: 'No source given.',
  },
  tie: {
    heading: (from: string, to: string): string => `Between ${from} and ${to}`,
    none: (from: string, to: string, ground: ChainGround): string =>
      ground === 'shown'
        ? `The filters hide everything between ${from} and ${to} directly.`
        : `Nothing is stated directly between ${from} and ${to}.`,
    lessFirm: 'No act or words in force are stated between the two. This is stated less firmly:',
  },
  concerning: {
    heading: 'Mentions of the other',
    intro: 'Statements between one of the two and a third actor that mention the other.',
  },
  grouped: {
    heading: 'Through actors grouped with them',
    intro: 'The grouping is made by this map, not by its sources, and is not a line on the map.',
    one: (name: string, as: string): string => `${name}: ${as}`,
  },
  chains: {
    heading: 'Chains through others',
    note: 'A chain of statements, not a finding: someone says each step, but nobody here says the whole.',
    name: (names: readonly string[]): string => names.join(' – '),
    none: (from: string, to: string, longest: number, over: ChainGround, relations: number): string =>
      `No chain of up to ${steps(longest)} leads from ${from} to ${to} in ${rangeOf(over, relations)}.`,
    longer: (longest: number, shortest: number): string =>
      `None has ${steps(longest)} or fewer; the shortest have ${counted(shortest)}.`,
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
    shown: 'A chain of statements, from your question:',
    more: (count: number): string => `Show ${plural(count, 'more chain')}`,
  },
  common: {
    heading: 'In common',
    intro:
      'What is said of each of them and a third actor, side by side. Having a friend or an enemy in common does not mean that they are on the same side.',
    /** Where more than stated acts and words in force count. */
    less: 'What is only wanted, alleged, possible or past may count here too, and a common interest is not an alliance: each line says how it is stated.',
    none: (ground: ChainGround): string =>
      `Among ${over[ground]}, they have no allies or adversaries in common, and no friend’s friend who is an enemy.`,
    kinds: {
      allies: 'Allies in common',
      adversaries: 'Adversaries in common',
      friendsEnemy: 'A friend’s friend who is an enemy',
      enemysEnemy: 'An enemy’s enemy who is a friend',
    } satisfies Record<CommonKind, string>,
    notes: {
      allies: 'Supports or cooperates with both, or is supported by them.',
      adversaries: 'Opposes both, or is opposed by them.',
      friendsEnemy: 'Of the three pairs, two support each other or cooperate, and one opposes each other.',
      enemysEnemy: 'Of the three pairs, two oppose each other, and one supports each other or cooperates.',
    } satisfies Record<CommonKind, string>,
  },
  options: {
    heading: 'Search options',
    longest: 'Longest chain',
    steps: (count: number): string => plural(count, 'step'),
    over: 'Search in',
    overs: {
      firm: 'Stated acts and words in force',
      shown: 'What the filters show',
      all: 'All except denials',
    } satisfies Record<ChainGround, string>,
    direction: 'Direction',
    directions: {
      any: 'Either direction',
      forward: 'Forward only',
    } satisfies Record<'any' | 'forward', string>,
    sign: 'Steps',
    signs: {
      any: 'Of any kind',
      supports: 'Support, cooperation',
      opposes: 'Opposition',
    } satisfies Record<StepSign, string>,
  },
  offers: {
    heading: 'Widen the search:',
    all: 'All statements except denials',
    longer: (longest: number): string => `Chains of up to ${steps(longest)}`,
    anyDirection: 'Steps in either direction',
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
    refused: 'The browser did not allow copying. Copy the text from here:',
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
