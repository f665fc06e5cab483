import { asking } from './en/asking.ts';
import { attribution, claim, howStated, relation, support } from './en/claim.ts';
import { cited } from './en/cited.ts';
import { codebook } from './en/codebook.ts';
import { dates } from './en/dates.ts';
import { filtering } from './en/filtering.ts';
import { grades } from './en/grades.ts';
import { interfaceWords } from './en/interface.ts';
import { andMore, line, strand } from './en/lines.ts';
import { looks } from './en/looks.ts';
import { mapping } from './en/mapping.ts';
import { maps } from './en/maps.ts';
import { opensPlace } from './en/predicate.ts';
import { finds, quoteResults, restsOn, restsOnLines } from './en/rests-on.ts';
import type { RowWordsById } from './row-words.ts';
import { actor, actorCounts, also, both, contradicted, counts, kinds, view } from './en/sentences.ts';
import { shell } from './en/shell.ts';
import { voices } from './en/voices.ts';

/** The texts of the first screen in English, and of what may stand on it; the first load of the page carries them. */
export const en = {
  language: 'en',
  /** What it says of the built-in relation types and kinds of actor; null where they speak it themselves. */
  rows: null as RowWordsById | null,
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
  /** The way to the codebook. */
  codebook,
  voices,
  /** Facets, chips and presets. */
  filtering,
  /** Focus, chains and common ground. */
  asking,
  /** Layouts, pins, groupings and several actors chosen together. */
  mapping,
};
