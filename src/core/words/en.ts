import { asking } from './en/asking.ts';
import { attribution, claim, relation, support } from './en/claim.ts';
import { citing } from './en/citing.ts';
import { commands } from './en/commands.ts';
import { codebook } from './en/codebook.ts';
import { dates } from './en/dates.ts';
import { document } from './en/document.ts';
import { copies } from './en/copies.ts';
import { filtering } from './en/filtering.ts';
import { finding } from './en/finding.ts';
import { timeline } from './en/timeline.ts';
import { voices } from './en/voices.ts';
import { weighing } from './en/weighing.ts';
import { table } from './en/table.ts';
import { takeaway } from './en/takeaway.ts';
import { interfaceWords } from './en/interface.ts';
import { andMore, line, strand } from './en/lines.ts';
import { looks } from './en/looks.ts';
import { mapping } from './en/mapping.ts';
import { maps } from './en/maps.ts';
import { matrix } from './en/matrix.ts';
import { finds, quoteResults, restsOn, restsOnLines } from './en/rests-on.ts';
import { shell } from './en/shell.ts';
import { actor, actorCounts, both, contradicted, counts, mixedPair, pair, view } from './en/sentences.ts';

/** Every text in English. */
export const en = {
  language: 'en',
  dates,
  looks,
  quoteResults,
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
  /** The reader's own copy of a source. */
  copies,
  /** The text of a source beside the map. */
  document,
  /** What contradicts, what rests on one quote, who says it. */
  weighing,
  codebook,
  voices,
  citing,
  /** Reports, data and pictures. */
  takeaway,
  /** Facets, chips and presets. */
  filtering,
  /** Focus, chains and common ground. */
  asking,
  /** Search over everything. */
  finding,
  /** The command palette. */
  commands,
  table,
  matrix,
  timeline,
  /** Layouts, pins, groupings and several actors chosen together. */
  mapping,
};
