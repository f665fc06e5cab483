import { laterBlanks } from '../blanks.later.ts';
import { combined, filled } from '../fill.ts';
import type { LaterTexts } from '../texts.generated.ts';
import { answering } from './answers.ts';
import { codebookWords } from './codebook.ts';
import { citing, copies, evidencePanel, quoteCheck, restsOnLines, weighing } from './evidence.ts';
import { speech } from './grammar.ts';
import laterTexts from './strings.later.json' with { type: 'json' };
import { document, finding, marking, matrix, refining, table, takeaway, timeline } from './views.ts';

/** The texts of what is opened later, in English; fetched with the first view or dialog that is opened. */
export const enLater = combined(filled<LaterTexts>(laterTexts, laterBlanks, speech), {
  /** The text of a source next to the map. */
  document,
  /** How a quote was checked. */
  quoteCheck,
  evidencePanel,
  /** What contradicts, what rests on one quote, who says it. */
  weighing,
  restsOnLines,
  /** The contents of the codebook. */
  codebookWords,
  /** The reader's own copy of a source. */
  copies,
  /** How two actors are tied, and what surrounds one. */
  answering,
  citing,
  /** Reports, data and pictures. */
  takeaway,
  /** Search over everything. */
  finding,
  /** Several actors that a reader has chosen together. */
  marking,
  table,
  matrix,
  /** Further filters and ready-made views. */
  refining,
  timeline,
});
