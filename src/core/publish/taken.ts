import { orderedClaims } from '../evidence/ordered-claims.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { CitationStyle } from '../model/formatted-citation.ts';
import type { Graph } from '../model/graph.ts';
import type { Pair } from '../model/pair.ts';
import { relationOf } from '../model/relation.ts';
import type { Selected } from '../model/selected.ts';
import type { Source } from '../model/source.schema.ts';
import type { ShippedMap } from '../picture/placement.ts';
import type { Scene } from '../picture/scene.ts';
import type { Filters } from '../query/filters.ts';
import type { Visible } from '../query/visible.ts';
import type { Messages } from '../words/messages.ts';

/** That of the page's sentences, or that of its headlines and quotes. */
export type Typeface = 'sans' | 'serif';

/** Px of a text set at a size and weight in a typeface of the page, `sans` unless specified. */
export type MeasureText = (text: string, size: number, weight: 400 | 600, typeface?: Typeface) => number;

/** What a reader exports: a view of a map as it is filtered, or one selection in it. */
export interface Taken {
  readonly graph: Graph;
  readonly shipped: ShippedMap;
  readonly messages: Messages;
  readonly filters: Filters;
  readonly visible: Visible;
  /** `none` exports everything shown. */
  readonly scope: Selected;
  /** The picture as it is on the screen. */
  readonly scene: Scene;
  /** The id of the selection on the screen, whether it alone is exported or not. */
  readonly selection: string | null;
  readonly style: CitationStyle;
  /** The address that restores the view, or the view with something selected; it names the edition. */
  readonly permalink: (selection?: string | null) => string;
  /** The day of the taking, `2026-11-23`; the clock is the shell's. */
  readonly day: string;
  readonly measure: MeasureText;
}

/** The pairs exported: those shown; for a selected pair everything said about it, as in the panel; for an actor its own. */
export function pairsTaken({ graph, visible, scope }: Taken): readonly Pair[] {
  if (scope.kind === 'none') return visible.pairs;
  if (scope.kind === 'actor') {
    if (scope.claim) return [];
    return visible.pairs.filter(({ a, b }) => a === scope.actor.id || b === scope.actor.id);
  }
  const { relation, claim } = scope;
  const pair = graph.pairs.get(scope.pair.id) ?? scope.pair;
  if (!relation) return [pair];
  const kept = claim ? relationOf(relation.id, relation.type, relation.from, relation.to, [claim]) : relation;
  return [{ ...pair, relations: [kept], leads: [kept] }];
}

/** Statements about something that is not an actor, such as "radical ideas": no line, so they are exported only with their actor. */
export function looseTaken({ graph, scope }: Taken): readonly Claim[] {
  if (scope.kind !== 'actor') return [];
  if (scope.claim) return [scope.claim];
  const own = [...graph.claims.values()].filter(
    ({ from, to }) => from === scope.actor.id && typeof to !== 'string',
  );
  return orderedClaims(graph, own);
}

/** Every statement taken, pair by pair, the firmest first. */
export function claimsTaken(taken: Taken): readonly Claim[] {
  const paired = pairsTaken(taken).flatMap(({ relations }) =>
    orderedClaims(
      taken.graph,
      relations.flatMap(({ claims }) => claims),
    ),
  );
  return [...paired, ...looseTaken(taken)];
}

/** The sources that some statements rest on, in the order of the map. */
export function sourcesOfClaims(graph: Graph, claims: readonly Claim[]): readonly Source[] {
  const ids = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return [...graph.sources.values()].filter(({ id }) => ids.has(id));
}

/** The twelve digits of the content hash that name the edition of a map. */
export function editionOf({ hash }: Pick<ShippedMap, 'hash'>): string {
  return hash.slice(0, 12);
}
