import type { RestsOnParts } from '../sentence-parts.ts';
import { listed, plural } from './grammar.ts';

/** "One source: this map shows what one author wrote in September 2021." */
export function restsOn({ documents, people, wrote, dates }: RestsOnParts): string {
  if (documents === 0) return 'No source: nothing on this map can be checked.';
  const who = people === 0 ? 'unnamed authors' : people === 1 ? 'one author' : `${people} authors`;
  if (documents === 1) return `One source: this map shows what ${who} wrote ${wrote}.`;
  const when = dates.length > 3 ? `about ${dates.length} dates` : `about ${listed(dates)}`;
  return `${documents} sources: this map shows what ${who} wrote, ${when}.`;
}

/** The rest of what a map rests on, a line each. */
export function restsOnLines(parts: RestsOnParts): readonly string[] {
  const { statements, passages, unsourced, coders, secondCoder, checked, quotes } = parts;
  const second = secondCoder.agrees + secondCoder.differs;
  const lines = [
    `${plural(statements, 'statement')} in ${plural(passages, 'passage')}`,
    unsourced > 0 ? `${plural(unsourced, 'statement')} without any source` : '',
    coders.length > 0 ? `Coded by ${listed(coders)}` : '',
    second > 0
      ? `A second coder reviewed ${plural(second, 'statement')}: agreed on ${secondCoder.agrees}, differed on ${secondCoder.differs}`
      : '',
    ...quoteLines(quotes),
    checked === null ? '' : `Quotes checked at publication, ${checked}`,
  ];
  return lines.filter(Boolean);
}

/** The results of the quote check, as one line each and as counts. Never "verified": that would read as if the fact had been checked. */
export const quoteResults = {
  found: 'found word for word',
  several: 'found in several places',
  differs: 'found with differences',
  'not-found': 'not found',
  'no-text': 'text not available',
};

function quoteLines(quotes: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(quoteResults).flatMap(([result, words]) => {
    const count = Object.hasOwn(quotes, result) ? (quotes[result] ?? 0) : 0;
    return count > 0 ? [`${plural(count, 'quote')} ${words}`] : [];
  });
}

/** The findings. */
export const finds = {
  helps: {
    title: 'Who supports or cooperates with whom',
    sentence: (pairs: number): string =>
      pairs === 0
        ? 'No support or cooperation is stated.'
        : `Support or cooperation in ${plural(pairs, 'pair')}, stated or called likely.`,
  },
  both: {
    title: 'Who cooperates and opposes at once',
    sentence: (names: readonly string[]): string => {
      if (names.length === 0) return 'No two actors are stated to cooperate and oppose at once.';
      return names.length > 3
        ? `${names.length} pairs cooperate and oppose at once.`
        : `${names.join('; ')}: they cooperate and oppose at once.`;
    },
  },
  contradicted: {
    title: 'What is contradicted',
    sentence: (names: readonly string[]): string => {
      if (names.length === 0) return 'No statement denies what another states outright.';
      return names.length > 3
        ? `${names.length} relations are stated by one source and denied by another.`
        : `${names.join('; ')}: stated by one, denied by another.`;
    },
  },
  single: {
    title: 'What rests on a single passage',
    sentence: (single: number, all: number): string =>
      all === 0
        ? 'No acts or words in force are stated.'
        : `${single} of ${plural(all, 'stated relation')} ${single === 1 ? 'rests' : 'rest'} on a single passage.`,
  },
};
