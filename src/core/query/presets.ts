import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import { AUTHOR, UNNAMED, voicesIn, voicesOf, type Voice } from '../model/voice.ts';
import { facets } from './facets.ts';
import { basisFacet } from './facets/basis.ts';
import { certaintyFacet } from './facets/certainty.ts';
import { checkFacet, UNCHECKED } from './facets/check.ts';
import { lookFacet } from './facets/look.ts';
import { moodFacet } from './facets/mood.ts';
import { originsFacet } from './facets/origins.ts';
import { passagesFacet } from './facets/passages.ts';
import { voiceFacet } from './facets/voice.ts';
import { believing } from './believing.ts';
import type { Facet } from './facet.ts';
import { initialFilters, isSameSet, offOf, switchable, withOff, type Filters } from './filters.ts';
import { officialsIn } from './officials.ts';
import { withStep } from './steps.ts';
import { relationsUnder } from './visible.ts';

/** A choice of filters that answers a question with one click. */
export interface Preset {
  /** Of its row; a row may make several. */
  readonly id: PresetId;
  /** Whose words, if it is about one voice; for officials, the body that they speak for. */
  readonly voice: Voice | null;
  readonly filters: Filters;
}

// Presets for the top three speakers only, and only if they say enough; the rest are in the voice list.
const MAX_SPEAKERS = 3;
const ENOUGH = 2;

const only = (graph: Graph, filters: Filters, facet: Facet, isOn: (value: string) => boolean) =>
  withOff(
    filters,
    facet.id,
    switchable(facet, graph).filter((value) => !isOn(value)),
  );
/** However it is stated, since a preset asks something of the whole map; membership and office stay off, since they were not asked for. */
const whole = (graph: Graph): Filters => withStep(initialFilters(graph), 3);
const among =
  (...values: readonly string[]) =>
  (value: string) =>
    values.includes(value);

interface Row {
  readonly id: string;
  readonly make: (graph: Graph) => readonly { readonly voice?: Voice; readonly filters: Filters }[];
}

const rows = [
  {
    id: 'asserted',
    make: (graph) => {
      const certain = only(graph, whole(graph), certaintyFacet, among('certain'));
      return [{ filters: only(graph, certain, moodFacet, among('fact')) }];
    },
  },
  { id: 'possible', make: (graph) => [{ filters: only(graph, whole(graph), lookFacet, among('possible')) }] },
  { id: 'denied', make: (graph) => [{ filters: only(graph, whole(graph), lookFacet, among('denied')) }] },
  { id: 'author', make: (graph) => [{ filters: only(graph, whole(graph), voiceFacet, among(AUTHOR)) }] },
  {
    id: 'officials',
    make: (graph) =>
      [...officialsIn(graph).keys()].map((officialsOf) => ({
        voice: officialsOf,
        filters: believing(graph, whole(graph), { officialsOf }),
      })),
  },
  {
    id: 'speaker',
    make: (graph) =>
      speakersIn(graph)
        .slice(0, MAX_SPEAKERS)
        .map((voice) => ({ voice, filters: only(graph, whole(graph), voiceFacet, among(voice)) })),
  },
  {
    id: 'single',
    make: (graph) => [{ filters: only(graph, initialFilters(graph), passagesFacet, among('1')) }],
  },
  {
    id: 'independent',
    make: (graph) => [
      { filters: only(graph, initialFilters(graph), originsFacet, (value) => !among('0', '1')(value)) },
    ],
  },
  {
    id: 'between',
    make: (graph) => [{ filters: only(graph, whole(graph), basisFacet, (value) => value !== 'explicit') }],
  },
  {
    id: 'unfound',
    make: (graph) => [
      { filters: only(graph, whole(graph), checkFacet, (value) => !among('found', UNCHECKED)(value)) },
    ],
  },
] as const satisfies readonly Row[];

// An official is shown with everyone who speaks for the same body: one alone would seem to be all of them.
function speakersIn(graph: Graph): readonly Voice[] {
  const officials = [...officialsIn(graph).values()].flatMap((voices) => [...voices]);
  const others = [AUTHOR, UNNAMED, ...officials];
  const claims = [...graph.claims.values()];
  const isOnly = (voice: Voice) => (claim: Claim) => voicesOf(claim).every((one) => one === voice);
  return [...voicesIn(graph).keys()].filter(
    (voice) => !others.includes(voice) && claims.filter(isOnly(voice)).length >= ENOUGH,
  );
}

/** The rows of presets. */
export type PresetId = (typeof rows)[number]['id'];

/** The presets that leave something of this map, but not all of it as it opens. */
export function presetsOf(graph: Graph): readonly Preset[] {
  return rows
    .flatMap(({ id, make }: { readonly id: PresetId; readonly make: Row['make'] }) =>
      make(graph).map(({ voice = null, filters }) => ({ id, voice, filters })),
    )
    .filter(
      ({ filters }) =>
        relationsUnder(graph, filters).length > 0 && !isSameChoice(filters, initialFilters(graph)),
    );
}

/** True if two filters let the same through; how actors without lines are shown is ignored. */
export function isSameChoice(one: Filters, other: Filters): boolean {
  return (
    facets.every(({ id }) => isSameSet(offOf(one, id), offOf(other, id))) &&
    one.text === other.text &&
    JSON.stringify(one.period) === JSON.stringify(other.period)
  );
}
