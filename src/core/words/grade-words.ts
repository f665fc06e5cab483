import type { Credibility, Reliability } from '../model/grade.schema.ts';
import type { FirstMessages } from './messages.ts';
import { whenWords } from './when-words.ts';

/** How reliable somebody graded a source to be, with who and why: "B, usually reliable. Graded by Ada Author in 2021: …". */
export function reliabilityWords(grade: Reliability, messages: FirstMessages): string {
  return gradedWords(messages.grades.reliabilities[grade.grade], grade, messages);
}

/** How credible somebody graded a statement to be, with who and why: "2, probably true. Graded by Ada Author: …". */
export function credibilityWords(grade: Credibility, messages: FirstMessages): string {
  return gradedWords(messages.grades.credibilities[grade.grade], grade, messages);
}

function gradedWords(
  name: string,
  { by, on, why }: Pick<Reliability, 'by' | 'on' | 'why'>,
  messages: FirstMessages,
): string {
  return messages.grades.graded(name, by, on === undefined ? '' : whenWords(on, messages), why);
}
