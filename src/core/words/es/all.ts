import { firstBlanks } from '../blanks.first.ts';
import { laterBlanks } from '../blanks.later.ts';
import { combined, filled } from '../fill.ts';
import type { Messages } from '../messages.ts';
import type { FirstTexts, LaterTexts } from '../texts.generated.ts';
import { answering } from './answers.ts';
import { attribution, claim, contradicted, howStated, relation, support } from './claims.ts';
import { codebookWords } from './codebook.ts';
import { dates } from './dates.ts';
import { citing, copies, evidencePanel, quoteCheck, restsOnLines, weighing } from './evidence.ts';
import { speech } from './grammar.ts';
import { cited, filtering, interfaceWords, mapping, shell, voices } from './interface.ts';
import { andMore, asRead, line, strand } from './lines.ts';
import { opensPlace } from './predicates.ts';
import rows from './rows.json' with { type: 'json' };
import { actor, actorCounts, also, both, counts, finds, kinds, restsOn, view } from './sentences.ts';
import firstTexts from './strings.first.json' with { type: 'json' };
import laterTexts from './strings.later.json' with { type: 'json' };
import { document, finding, marking, matrix, refining, table, takeaway, timeline } from './views.ts';

const texts = combined(
  filled<FirstTexts>(firstTexts, firstBlanks, speech),
  filled<LaterTexts>(laterTexts, laterBlanks, speech),
);

/** Every text in Spanish; a page fetches it when a reader has chosen it. */
export const es: Messages = combined(texts, {
  language: 'es',
  rows,
  dates,
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
  asRead,
  ui: interfaceWords,
  shell,
  voices,
  filtering,
  document,
  quoteCheck,
  evidencePanel,
  weighing,
  codebookWords,
  copies,
  citing,
  takeaway,
  mapping,
  answering,
  marking,
  finding,
  matrix,
  refining,
  table,
  timeline,
});
