import type { ActorCounts } from '../sentence-parts.ts';
import { listed, plural, sentence } from './grammar.ts';
import { actorCounts } from './sentences.ts';

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
    if (chosen === 1) return 'One actor alone is tied to nobody: choose another.';
    if (of.all === 0) return sentence(`No line is shown between any two of them, as of ${asOf}`);
    return sentence(`As of ${asOf}, ${plural(of.all, 'line')} shown between them: ${actorCounts(of)}`);
  },
  /** How they relate to everyone else. */
  beyondSentence: (others: readonly string[], more: number, of: ActorCounts): string => {
    if (of.all === 0) return 'No line is shown between them and anybody else.';
    const names = listed([...others, ...(more > 0 ? [plural(more, 'other')] : [])]);
    return sentence(`${plural(of.all, 'line')} shown to ${names}: ${actorCounts(of)}`);
  },
  hidden: (count: number): string =>
    `${plural(count, 'more relation')} between them ${count === 1 ? 'is' : 'are'} hidden by the filters or the focus.`,
  more: (count: number): string => `Show ${count} more`,
  voice: (name: string, statements: number): string => `${name}: ${plural(statements, 'statement')}`,
  authors: (authors: readonly string[]): string => sentence(`Written by ${listed(authors)}`),
};
