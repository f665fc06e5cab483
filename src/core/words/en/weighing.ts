import type { DenialKind, FallParts, OriginParts, TensionParts, WeightParts } from '../weigh-parts.ts';
import { capital, listed, plural } from './grammar.ts';
import { looks } from './looks.ts';

/** Texts of the view that checks the evidence. */
export const weighing = {
  heading: 'Check the evidence',
  intro:
    'Where statements contradict each other, and how much rests on a few words. Nothing is added up here: the quotes are side by side for you to judge.',
  scope: {
    label: 'What to check',
    shown: 'What is shown',
    all: 'All statements',
    shownOf: (shown: number, all: number): string =>
      shown === all
        ? `The whole map is shown: ${plural(all, 'relation')}.`
        : `Only what the filters show: ${shown} of ${plural(all, 'relation')}.`,
    allOf: (all: number): string =>
      `All ${plural(all, 'relation')} in the map, including what the filters hide.`,
  },
  more: (count: number): string => `${count} more`,
  open: 'Evidence',
  onMap: 'Show on the map',
  said: {
    states: 'States it',
    denies: 'Says it is not so',
    /** How a denial is worded, where it is not outright. */
    weaker: (denial: Exclude<DenialKind, 'flat'>): string => capital(DENIAL[denial]),
  },
  contradictions: {
    heading: 'Statements that contradict each other',
    intro:
      'One states as a fact what another says is not so: the same act, between the same two actors, at the same time.',
    none: (statements: number): string =>
      `No statement here denies what another states outright. Checked: ${plural(statements, 'statement')}.`,
    tensions: (count: number): string =>
      `Less than a contradiction: ${plural(count, 'case')} where a denial meets something weaker, narrower or worded differently`,
    tensionsIntro: 'Here both sides may be right, so these are listed apart from contradictions.',
    apart: (count: number): string =>
      `Not a contradiction: ${plural(count, 'case')} where what is denied is not what is stated`,
    apartIntro:
      'The denial is about another time, other actors, other means, or something done more or less openly.',
  },
  tension: ({ easing, standing, denial }: TensionParts): string => {
    if (easing === 'narrower') return 'One says something narrower than the other, so both may be true.';
    if (easing === 'wording')
      return 'They use different words. Whether they mean the same is for you to judge.';
    if (easing === 'years')
      return 'They were said in different years, and things may have changed in between.';
    const one = TENSION[standing] ?? `is ${looks[standing].count}`;
    return `One ${one}, the other ${denial === 'flat' ? 'says that it is not so' : DENIAL[denial]}: both may be true.`;
  },
  mixed: {
    heading: 'Cooperate and oppose at once',
    intro:
      'Pairs with acts or words in force that point both ways. That is not a contradiction: states often do both.',
    none: (pairs: number): string =>
      `No two actors both cooperate and oppose in stated acts or words in force. Checked: ${plural(pairs, 'pair')}.`,
    supports: 'Supports or cooperates',
    opposes: 'Opposes',
    acts: 'in stated acts and words in force',
    aims: 'in aims and views only',
  },
  single: {
    heading: 'What rests on one quote',
    intro:
      'Without that one passage, these lines would disappear, or be weaker where noted. Only statements as firm as the line itself are counted. The passages that carry most lines come first.',
    none: (relations: number): string =>
      `Nothing here rests on one passage alone. Checked: ${plural(relations, 'relation')}.`,
    count: (single: number, all: number): string =>
      `${single} of ${plural(all, 'relation')} ${single === 1 ? 'rests' : 'rest'} on one passage alone.`,
    lines: (count: number): string =>
      `${plural(count, 'line')} ${count === 1 ? 'rests' : 'rest'} on it alone`,
    left: (standing: keyof typeof looks): string => `without it: ${looks[standing].count}`,
  },
  dependent: {
    heading: 'Several passages, one speaker or author',
    intro:
      'Several passages say it, but all of them are the words of one speaker or author, so they count once. The speaker counts, not the person quoting; if there is no other speaker, the author counts.',
    none: 'No relation here has several passages that all come from one speaker or author.',
    independent: (count: number): string =>
      count === 0
        ? 'No relation here has two independent sources.'
        : `${plural(count, 'relation')} ${count === 1 ? 'has' : 'have'} two or more independent sources.`,
    oneText: 'All of it is in one text: all other speakers are quoted by its author.',
  },
  bridges: {
    heading: 'Quotes that hold the map together',
    intro:
      'Without these passages, an actor would have no links, or a part of the map would be cut off from the rest.',
    none: 'No single passage holds the map together: remove any one, and everything that is linked stays linked.',
    count: (bridges: number, links: number): string =>
      `${bridges} of ${plural(links, 'linked pair')} ${bridges === 1 ? 'is' : 'are'} the only link between two parts of the map.`,
  },
  fall: ({ alone, parts, lost }: FallParts): string => {
    const results = [
      alone.length > 0 ? `${named(alone, alone.length)} would have no links` : '',
      ...parts.map(({ names, size }) => `${named(names, size)} would be cut off from the rest`),
    ].filter(Boolean);
    return capital(`${listed(results)} (${plural(lost, 'line')} lost).`);
  },
  chain: {
    heading: 'How two actors are linked',
    intro:
      'The shortest chain of statements between two actors. It is not a finding: if A supports B and B supports C, that says nothing about A and C.',
    from: 'From',
    to: 'To',
    choose: 'Choose an actor',
    none: (from: string, to: string): string =>
      `No chain of the statements checked here links ${from} and ${to}.`,
    same: 'Choose two different actors.',
    result: (steps: number, weak: number): string =>
      `${plural(steps, 'step')}, ${weak === 0 ? 'none of them on one quote alone' : `${weak} of them on one quote alone`}.`,
    weak: 'rests on one quote',
  },
  whose: (groups: readonly (readonly OriginParts[])[]): string => capital(listed(groups.map(origins))),
  weight: ({ statements, passages, unsourced, origins: groups, independent }: WeightParts): string => {
    if (passages === 0) return 'no source given';
    const count = `${plural(statements, 'statement')} in ${plural(passages, 'passage')}`;
    const bare = unsourced > 0 ? `, ${unsourced} without a source` : '';
    const whose = listed(groups.map(origins));
    if (independent > 1) return `${count}${bare}; ${independent} independent sources: ${whose}`;
    if (groups.length > 1) return `${count}${bare}: ${whose}`;
    if (statements === 1) return `${count}${bare}: ${whose}`;
    const both = passages === 1 ? 'it is' : passages === 2 ? 'both are' : 'all are';
    return `${count}${bare}: ${both} ${whose}`;
  },
};

const TENSION: Partial<Record<keyof typeof looks, string>> = {
  stated: 'states it',
  likely: 'calls it likely',
  alleged: 'alleges it',
  promised: 'promises or plans it',
  aim: 'states an aim or a view',
  possible: 'calls it possible',
  past: 'says it of the past',
};

const DENIAL = {
  likely: 'says it is likely not so',
  promised: 'says that it will not happen',
  aim: 'says that it is not wanted',
  possible: 'says it may not be so',
  alleged: 'reports a denial without taking sides',
};

function named(names: readonly string[], size: number): string {
  const more = size - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : listed(names);
}

function origins(group: readonly OriginParts[]): string {
  const [first] = group;
  if (!first) return 'nobody’s words';
  if (first.kind === 'unnamed') return `the words of ${first.name} (not named)`;
  if (first.kind === 'unsigned') return `the words of “${first.name}”`;
  return `${group.length === 1 ? possessive(first.name) : `the words of ${listed(group.map(({ name }) => name))}`}`;
}

const possessive = (name: string) => `the words of ${name}`;
