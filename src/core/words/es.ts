import { en } from './en.ts';
import { enLater } from './en-later.ts';
import { citing } from './es/citing.ts';
import { attribution, claim, relation, support } from './es/claim.ts';
import { codebook } from './es/codebook.ts';
import { codebookWords } from './es/codebook-words.ts';
import { copies } from './es/copies.ts';
import { dates } from './es/dates.ts';
import { document } from './es/document.ts';
import { filtering } from './es/filtering.ts';
import { grades } from './es/grades.ts';
import { interfaceWords } from './es/interface.ts';
import { andMore, line, strand } from './es/lines.ts';
import { looks } from './es/looks.ts';
import { maps } from './es/maps.ts';
import { finds, quoteResults, restsOn, restsOnLines } from './es/rests-on.ts';
import { rows } from './es/rows.ts';
import { actor, actorCounts, both, contradicted, counts, mixedPair, pair, view } from './es/sentences.ts';
import { shell } from './es/shell.ts';
import { takeaway } from './es/takeaway.ts';
import { voices } from './es/voices.ts';
import { weighing } from './es/weighing.ts';
import type { Messages } from './messages.ts';

/** Every text in Spanish; a page fetches it when a reader has chosen it. */
export const es: Messages = {
  ...en,
  ...enLater,
  language: 'es',
  rows,
  dates,
  looks,
  quoteResults,
  grades,
  attribution,
  claim,
  relation,
  support,
  both,
  counts,
  pair,
  contradicted,
  mixedPair,
  actor,
  actorCounts,
  view,
  restsOn,
  restsOnLines,
  finds,
  line,
  strand,
  andMore,
  ui: interfaceWords,
  maps,
  shell,
  codebook,
  voices,
  filtering,
  document,
  weighing,
  codebookWords,
  copies,
  citing,
  takeaway,
};
