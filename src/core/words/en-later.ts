import { answering } from './en/answering.ts';
import { citing } from './en/citing.ts';
import { codebookWords } from './en/codebook-words.ts';
import { commands } from './en/commands.ts';
import { copies } from './en/copies.ts';
import { document } from './en/document.ts';
import { marking } from './en/marking.ts';
import { finding } from './en/finding.ts';
import { keys } from './en/keys.ts';
import { matrix } from './en/matrix.ts';
import { profile, quoteCheck } from './en/panel-texts.ts';
import { refining } from './en/refining.ts';
import { staticPage } from './en/static-page.ts';
import { table } from './en/table.ts';
import { takeaway } from './en/takeaway.ts';
import { timeline } from './en/timeline.ts';
import { weighing } from './en/weighing.ts';

/** The texts of what is opened later, in English; fetched with the first view or dialog that is asked for. */
export const enLater = {
  /** The text of a source beside the map. */
  document,
  /** How a quote was checked. */
  quoteCheck,
  /** What is said of one actor. */
  profile,
  /** What contradicts, what rests on one quote, who says it. */
  weighing,
  /** What stands in the codebook. */
  codebookWords,
  /** The reader's own copy of a source. */
  copies,
  /** How two actors are tied, and what stands round one. */
  answering,
  citing,
  /** Reports, data and pictures. */
  takeaway,
  /** Search over everything. */
  finding,
  keys,
  /** The command palette. */
  commands,
  /** Several actors that a reader has chosen together. */
  marking,
  staticPage,
  table,
  matrix,
  /** Further filters and ready-made views. */
  refining,
  timeline,
};
