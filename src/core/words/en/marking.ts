import type { ActorCounts } from '../sentence-parts.ts';
import { listed, plural, sentence } from './grammar.ts';
import { actorCounts } from './sentences.ts';

const linesOf = (of: ActorCounts) => of.supports + of.opposes + of.both + of.neither + of.denied;

/** Several actors that a reader has chosen together. */
export const marking = {
  heading: (count: number): string => (count === 1 ? 'One actor chosen' : `${count} actors chosen`),
  list: 'Chosen actors',
  focus: 'Focus on them',
  alone: 'Only them and their neighbours',
  ask: 'How are they tied?',
  clear: 'Clear the choice',
  remove: (name: string): string => `Remove ${name}`,
  within: 'Among them',
  beyond: 'To the others',
  mixed: 'Cooperate and oppose at once',
  contradicted: 'Stated and denied',
  voices: 'Who says so',
  sources: 'What it rests on',
  /** How the chosen actors relate to each other, as of a date, by the lines that are shown. */
  withinSentence: (chosen: number, asOf: string, of: ActorCounts): string => {
    if (chosen === 1) return 'Choose at least two actors.';
    const lines = linesOf(of);
    if (lines === 0) return sentence(`No lines are shown between them, as of ${asOf}`);
    return sentence(
      `As of ${asOf}, ${plural(lines, 'line')} shown between them: ${actorCounts(of)}${cautionOf(of, lines)}`,
    );
  },
  /** How they relate to everyone else. */
  beyondSentence: (others: readonly string[], more: number, of: ActorCounts): string => {
    const lines = linesOf(of);
    if (lines === 0) return 'No lines are shown between them and anyone else.';
    const names = listed([...others, ...(more > 0 ? [plural(more, 'other')] : [])]);
    return sentence(`${plural(lines, 'line')} shown to ${names}: ${actorCounts(of)}${cautionOf(of, lines)}`);
  },
  hidden: (count: number): string =>
    `${plural(count, 'more relation')} between them ${count === 1 ? 'is' : 'are'} hidden by the filters or the focus.`,
  more: (count: number): string => `Show ${count} more`,
  voice: (name: string, statements: number): string => `${name}: ${plural(statements, 'statement')}`,
  authors: (authors: readonly string[]): string => sentence(`Written by ${listed(authors)}`),
};

function cautionOf(of: ActorCounts, lines: number): string {
  if (of.notStated === 0) return '';
  return `; ${of.notStated} of these ${lines} ${of.notStated === 1 ? 'is' : 'are'} not stated outright`;
}
