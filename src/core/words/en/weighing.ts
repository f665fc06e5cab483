import type { DenialKind, FallParts, OriginParts, TensionParts, WeightParts } from '../weigh-parts.ts';
import { capital, listed, plural } from './grammar.ts';
import { looks } from './looks.ts';

/** Texts of the view that weighs the evidence. */
export const weighing = {
  heading: 'Weigh the evidence',
  intro:
    'Where statements stand against each other, and how much hangs on how few words. Nothing is added up here: the words stand side by side, and you judge.',
  scope: {
    label: 'What is weighed',
    shown: 'What is shown',
    all: 'All statements',
    shownOf: (shown: number, all: number): string =>
      shown === all
        ? `All that the map holds is shown: ${plural(all, 'relation')}.`
        : `Among what the filters show: ${shown} of ${plural(all, 'relation')}.`,
    allOf: (all: number): string =>
      `Among all ${plural(all, 'relation')} of the map, whatever the filters show.`,
  },
  more: (count: number): string => `${count} more`,
  open: 'Evidence',
  onMap: 'Show on the map',
  said: {
    states: 'States it',
    denies: 'Says it is not so',
    /** How the denial of something is said, where it is not said flatly. */
    weaker: (denial: Exclude<DenialKind, 'flat'>): string => capital(DENIAL[denial]),
  },
  contradictions: {
    heading: 'Statements that contradict each other',
    intro:
      'One states as a fact what another says is not so: the same act between the same two, at the same time.',
    none: (statements: number): string =>
      `No statement here denies what another states flatly. Looked at: ${plural(statements, 'statement')}.`,
    tensions: (count: number): string =>
      `Less than a contradiction: ${plural(count, 'place')} where a denial stands beside something weaker, narrower or worded otherwise`,
    tensionsIntro: 'Both sides may be right here. They are set apart from contradictions on purpose.',
    apart: (count: number): string =>
      `No contradiction: ${plural(count, 'place')} where something else is denied than is stated`,
    apartIntro:
      'The denial is of another time, about others, or of what is done by other means or more or less openly.',
  },
  tension: ({ easing, standing, denial }: TensionParts): string => {
    if (easing === 'narrower') return 'One speaks more narrowly than the other, so both may hold.';
    if (easing === 'wording')
      return 'They word it differently. Whether they mean the same is for you to judge.';
    if (easing === 'years')
      return 'They were said in different years, and things may have changed in between.';
    const one = TENSION[standing] ?? `is ${looks[standing].count}`;
    return `One ${one}, the other ${denial === 'flat' ? 'says that it is not so' : DENIAL[denial]}: both may hold.`;
  },
  mixed: {
    heading: 'Cooperate and oppose at once',
    intro:
      'Pairs with acts or words in force that point both ways. That is no contradiction: states often do both.',
    none: (pairs: number): string =>
      `No two actors both cooperate and oppose in stated acts or words in force. Looked at: ${plural(pairs, 'pair')}.`,
    supports: 'Supports or cooperates',
    opposes: 'Opposes',
    acts: 'in stated acts and words in force',
    aims: 'in aims and views only',
  },
  single: {
    heading: 'What rests on one quote',
    intro:
      'Without the one passage these lines would be gone, or weaker where that is said. Counted are the statements that say it as firmly as the line is drawn. What bears most stands first.',
    none: (relations: number): string =>
      `Nothing here rests on one passage alone. Looked at: ${plural(relations, 'relation')}.`,
    count: (single: number, all: number): string =>
      `${single} of ${plural(all, 'relation')} ${single === 1 ? 'rests' : 'rest'} on one passage alone.`,
    lines: (count: number): string =>
      `${plural(count, 'line')} ${count === 1 ? 'rests' : 'rest'} on it alone`,
    left: (standing: keyof typeof looks): string => `without it: ${looks[standing].count}`,
  },
  dependent: {
    heading: 'Several passages, one speaker or author',
    intro:
      'More than one passage says it, but all of them are the words of one speaker or author, so they count once. A speaker counts, not who quotes them; otherwise the author does.',
    none: 'No relation here has several passages that are all the words of one.',
    independent: (count: number): string =>
      count === 0
        ? 'No relation here has the word of two who are independent of each other.'
        : `${plural(count, 'relation')} ${count === 1 ? 'has' : 'have'} the word of two or more who are independent of each other.`,
    oneText: 'All of it is in one text: all other speakers are quoted by its author.',
  },
  bridges: {
    heading: 'Quotes that hold the map together',
    intro:
      'Passages without which an actor would be linked with nobody, or a part of the map would no longer be linked with the rest.',
    none: 'No single passage holds the map together: take any one away, and all who are linked stay linked.',
    count: (bridges: number, links: number): string =>
      `${bridges} of ${plural(links, 'linked pair')} ${bridges === 1 ? 'is' : 'are'} the only link between two parts of the map.`,
  },
  fall: ({ alone, parts, lost }: FallParts): string => {
    const results = [
      alone.length > 0 ? `${named(alone, alone.length)} would be linked with nobody` : '',
      ...parts.map(({ names, size }) => `${named(names, size)} would no longer be linked with the rest`),
    ].filter(Boolean);
    return capital(`${listed(results)} (${plural(lost, 'line')} lost).`);
  },
  chain: {
    heading: 'How two are linked',
    intro:
      'The shortest chain of statements between two actors. It is a chain of statements, not a finding: that A supports B and B supports C says nothing of A and C.',
    from: 'From',
    to: 'To',
    choose: 'Choose an actor',
    none: (from: string, to: string): string => `No chain of what is weighed here links ${from} and ${to}.`,
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
  aim: 'speaks of an aim or view',
  possible: 'calls it possible',
  past: 'states it of the past',
};

const DENIAL = {
  likely: 'calls it likely not to be so',
  promised: 'says that it will not be',
  aim: 'says that it is not wanted',
  possible: 'calls it possible that it is not so',
  alleged: 'takes no side on a denial',
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
