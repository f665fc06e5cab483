import { firstBlanks } from '../blanks.first.ts';
import { combined, filled } from '../fill.ts';
import type { RowWordsById } from '../row-words.ts';
import type { FirstTexts } from '../texts.generated.ts';
import { attribution, claim, contradicted, howStated, relation, support } from './claims.ts';
import { dates } from './dates.ts';
import { speech } from './grammar.ts';
import { cited, filtering, interfaceWords, mapping, shell, voices } from './interface.ts';
import { andMore, asRead, line, strand } from './lines.ts';
import { opensPlace } from './predicates.ts';
import { actor, actorCounts, also, both, counts, finds, kinds, restsOn, view } from './sentences.ts';
import firstTexts from './strings.first.json' with { type: 'json' };

/** The texts of the first screen in English, and of what may appear on it; the first load of the page contains them. */
export const en = combined(filled<FirstTexts>(firstTexts, firstBlanks, speech), {
  language: 'en',
  /** What it says about the built-in relation types and kinds of actor; null if they are already in this language. */
  rows: null as RowWordsById | null,
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
  finds,
  line,
  strand,
  andMore,
  asRead,
  ui: interfaceWords,
  shell,
  voices,
  /** Facets, chips and presets. */
  filtering,
  /** Layouts, pins, groupings and several actors chosen together. */
  mapping,
});
