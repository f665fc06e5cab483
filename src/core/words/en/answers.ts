import type { ChainGround } from '../../analysis/ask.ts';
import type { StepSign } from '../../analysis/focus.ts';
import type { AnswerParts, FocusParts } from '../tell/answer-parts.ts';
import { isPluralName, listed, plural, sentence } from './grammar.ts';
import { replying } from './replies.ts';

/** The surroundings of one actor, or several. */
export const focusing = {
  sentence: (parts: FocusParts): string => {
    const along = { any: '', out: ', following what they do', in: ', following what is done to them' }[
      parts.direction
    ];
    const where = { any: '', supports: ', through support or cooperation', opposes: ', through opposition' }[
      parts.sign
    ];
    const rest = parts.others === 'fade' ? 'the rest is faded' : 'the rest is hidden';
    return sentence(
      `Within ${plural(parts.steps, 'step')} of ${listed(parts.names)}${along}${where}: ${plural(parts.actors, 'actor')}, ${plural(parts.relations, 'relation')}; ${rest}`,
    );
  },
};

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
  const isStated = labels.length + less + grouped.length + concerning + chains.length > 0;
  return isStated ? 'no source given' : '';
}

function chainCounts({ chains, isCut }: AnswerParts): string {
  const words = chains.map(({ count, steps: length }, at) => {
    const prefix = isCut && at === chains.length - 1 ? 'at least ' : '';
    return at === 0
      ? `${prefix}${plural(count, 'chain')} of ${steps(length)}`
      : `${prefix}${count} of ${counted(length)}`;
  });
  return listed(words);
}

/** How two actors are tied, in words; and what surrounds one. */
export const answering = {
  heading: (from: string, to: string, isPlural: boolean | null = null): string =>
    `How ${(isPlural ?? isPluralName(from)) ? 'are' : 'is'} ${from} tied to ${to}?`,
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
  tie: {
    heading: (from: string, to: string): string => `Between ${from} and ${to}`,
    none: (from: string, to: string, ground: ChainGround): string =>
      ground === 'shown'
        ? `The filters hide everything between ${from} and ${to} directly.`
        : `Nothing is stated directly between ${from} and ${to}.`,
  },
  chains: {
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
  },
  common: {
    none: (ground: ChainGround): string =>
      `Among ${over[ground]}, they have no allies or adversaries in common, and no friend of a friend who is an enemy.`,
  },
  offers: {
    longer: (longest: number): string => `Chains of up to ${steps(longest)}`,
  },
  focus: focusing,
  reply: replying,
};

function rangeOf(ground: ChainGround, relations: number): string {
  return ground === 'shown'
    ? `the ${plural(relations, 'relation')} that the filters show`
    : `${plural(relations, 'relation')} (${over[ground]})`;
}
