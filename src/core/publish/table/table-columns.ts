import { originsIn } from '../../analysis/origins.ts';
import { passageIndex } from '../../analysis/passage-index.ts';
import { hasIndependentSources, weightOf } from '../../analysis/weight.ts';
import type { Graph } from '../../model/graph.ts';
import { verbWords } from '../../model/own-verb.ts';
import { basisFacet } from '../../query/facets/basis.ts';
import { certaintyFacet } from '../../query/facets/certainty.ts';
import { checkFacet } from '../../query/facets/check.ts';
import { lookFacet } from '../../query/facets/look.ts';
import { moodFacet } from '../../query/facets/mood.ts';
import { natureFacet } from '../../query/facets/nature.ts';
import { negatedFacet } from '../../query/facets/negated.ts';
import { sectionFacet } from '../../query/facets/section.ts';
import { signFacet } from '../../query/facets/sign.ts';
import { sourceFacet } from '../../query/facets/source.ts';
import { tenseFacet } from '../../query/facets/tense.ts';
import { perGraph } from '../../query/per-graph.ts';
import { actorLabel } from '../../words/tell/actor.ts';
import { quoteCell } from './quote-cell.ts';
import { speakersCell } from './speakers-cell.ts';
import { countColumn, facetColumn, wordsColumn, type TableColumn } from './table-column.ts';
import type { TableOf, TableRow } from './table-row.ts';
import { timeColumn } from './time-column.ts';

const BOTH: readonly TableOf[] = ['claims', 'relations'];

/** Every column that there is, in order. */
export const tableColumns: readonly TableColumn[] = [
  wordsColumn('from', ({ from }, { graph }) => actorLabel(graph, from), { first: BOTH, isOfMap: true }),
  wordsColumn('type', ({ drawn }) => drawn.type.label, { first: BOTH }),
  wordsColumn('to', ({ to }, { graph }) => (typeof to === 'string' ? actorLabel(graph, to) : to.name), {
    first: BOTH,
    isOfMap: true,
  }),
  facetColumn('look', lookFacet, { first: BOTH, width: 'narrow' }),
  wordsColumn('quote', quoteCell, { first: ['claims'], width: 'wide', isOfMap: true }),
  wordsColumn('voice', speakersCell, { first: ['claims'] }),
  timeColumn('held', 'held', { first: BOTH }),
  timeColumn('said', 'said'),
  facetColumn('sign', signFacet, { width: 'narrow' }),
  facetColumn('nature', natureFacet, { width: 'narrow' }),
  facetColumn('certainty', certaintyFacet, { width: 'narrow' }),
  facetColumn('mood', moodFacet, { width: 'narrow' }),
  facetColumn('tense', tenseFacet),
  facetColumn('negated', negatedFacet, { width: 'narrow' }),
  facetColumn('check', checkFacet),
  facetColumn('source', sourceFacet),
  facetColumn('section', sectionFacet),
  countColumn('statements', ({ claims }) => claims.length, { first: ['relations'] }),
  countColumn('passages', (row, graph) => weigh(row, graph).passages.length, { first: ['relations'] }),
  countColumn('origins', (row, graph) => weigh(row, graph).independent, {
    first: ['relations'],
    isFor: hasIndependentSources,
  }),
  facetColumn('basis', basisFacet),
  wordsColumn('about', parties('about'), { isOfMap: true }),
  wordsColumn('by', parties('by'), { isOfMap: true }),
  wordsColumn(
    'verb',
    ({ claims }, { messages }) =>
      messages.table.several(
        distinct(claims.flatMap(({ verb }) => (verb === undefined ? [] : verbWords(verb)))),
      ),
    { isOfMap: true },
  ),
  wordsColumn('what', own('what'), { isOfMap: true }),
  wordsColumn('where', own('where'), { isOfMap: true }),
  wordsColumn('condition', own('condition'), { isOfMap: true }),
  wordsColumn('note', own('note'), { width: 'wide', isOfMap: true }),
  wordsColumn('id', ({ id }) => id),
  wordsColumn('from-id', ({ from }) => from),
  wordsColumn('to-id', ({ to }) => (typeof to === 'string' ? to : '')),
  wordsColumn('link', ({ id }, { address }) => address?.(id) ?? '', { width: 'wide' }),
];

/** The columns that say something on this map. */
export function columnsFor(graph: Graph): readonly TableColumn[] {
  return tableColumns.filter(({ isFor }) => isFor?.(graph) ?? true);
}

const readingOf = perGraph((graph) => ({
  originsOf: originsIn(graph),
  index: passageIndex(graph.claims.values()),
}));

function weigh({ drawn }: TableRow, graph: Graph) {
  const { originsOf, index } = readingOf(graph);
  return weightOf(drawn, originsOf, index);
}

function parties(field: 'about' | 'by'): TableColumn['text'] {
  return ({ claims }, { graph, messages }) =>
    messages.table.several(
      distinct(
        claims.flatMap((claim) =>
          claim[field].map((one) => (typeof one === 'string' ? actorLabel(graph, one) : one.name)),
        ),
      ),
    );
}

function own(field: 'what' | 'where' | 'condition' | 'note'): TableColumn['text'] {
  return ({ claims }, { messages }) =>
    messages.table.several(distinct(claims.flatMap((claim) => claim[field] ?? [])));
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];
