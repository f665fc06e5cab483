import { answering } from './es/answering.ts';
import { asking } from './es/asking.ts';
import { cited } from './es/cited.ts';
import { citing } from './es/citing.ts';
import { attribution, claim, howStated, relation, support } from './es/claim.ts';
import { codebookWords } from './es/codebook-words.ts';
import { codebook } from './es/codebook.ts';
import { commands } from './es/commands.ts';
import { copies } from './es/copies.ts';
import { dates } from './es/dates.ts';
import { document } from './es/document.ts';
import { filtering } from './es/filtering.ts';
import { finding } from './es/finding.ts';
import { grades } from './es/grades.ts';
import { interfaceWords } from './es/interface.ts';
import { keys } from './es/keys.ts';
import { andMore, line, strand } from './es/lines.ts';
import { looks } from './es/looks.ts';
import { mapping } from './es/mapping.ts';
import { maps } from './es/maps.ts';
import { marking } from './es/marking.ts';
import { matrix } from './es/matrix.ts';
import { profile, quoteCheck } from './es/panel-texts.ts';
import { refining } from './es/refining.ts';
import { opensPlace } from './es/predicate.ts';
import { finds, quoteResults, restsOn, restsOnLines } from './es/rests-on.ts';
import { rows } from './es/rows.ts';
import { actor, actorCounts, also, both, contradicted, counts, kinds, view } from './es/sentences.ts';
import { shell } from './es/shell.ts';
import { staticPage } from './es/static-page.ts';
import { table } from './es/table.ts';
import { takeaway } from './es/takeaway.ts';
import { timeline } from './es/timeline.ts';
import { voices } from './es/voices.ts';
import { weighing } from './es/weighing.ts';
import type { Messages } from './messages.ts';

/** Every text in Spanish; a page fetches it when a reader has chosen it. */
export const es: Messages = {
  language: 'es',
  rows,
  dates,
  looks,
  quoteResults,
  grades,
  cited,
  attribution,
  claim,
  relation,
  support,
  howStated,
  opensPlace,
  both,
  counts,
  kinds,
  also,
  contradicted,
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
  quoteCheck,
  profile,
  weighing,
  codebookWords,
  copies,
  citing,
  takeaway,
  asking,
  mapping,
  answering,
  marking,
  finding,
  keys,
  matrix,
  refining,
  staticPage,
  table,
  timeline,
  commands,
};
