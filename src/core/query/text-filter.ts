import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { ClaimId } from '../model/ids.ts';
import { foldText, holds, phrasesIn } from './folded-text.ts';
import {
  actorsIn,
  actorTexts,
  detailTexts,
  quoteTexts,
  sectionsOf,
  sourceTexts,
  speakerText,
  typeTexts,
} from './searched-texts.ts';

interface Kept {
  /** What each statement is found by, folded. */
  readonly texts: ReadonlyMap<ClaimId, string>;
  /** The statements that were found, by search; the oldest is removed first. */
  readonly found: Map<string, ReadonlySet<ClaimId>>;
}

const kept = new WeakMap<Graph, Kept>();
const MAX_REMEMBERED = 12;
/** Longer questions are cut here, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 200;

/**
 * Says whether a search for some words finds a statement: all of them in its quotes, notes, places and contents, its speakers,
 * the names of all actors in it, its relation's words, or its source and section. Every statement if there are no words.
 */
export function holdsText(graph: Graph, text: string): (claim: Claim) => boolean {
  const asked = phrasesIn(text.slice(0, MAX_TEXT_LENGTH));
  if (asked.length === 0) return () => true;
  const { texts, found } = keptOf(graph);
  const known = found.get(text);
  const ids =
    known ??
    new Set(
      [...texts].filter(([, joined]) => asked.every((phrase) => holds(joined, phrase))).map(([id]) => id),
    );
  if (!known) {
    const oldest = found.keys().next();
    if (found.size >= MAX_REMEMBERED && !oldest.done) found.delete(oldest.value);
    found.set(text, ids);
  }
  return ({ id }) => ids.has(id);
}

function keptOf(graph: Graph): Kept {
  let made = kept.get(graph);
  if (!made) kept.set(graph, (made = { texts: textsOf(graph), found: new Map() }));
  return made;
}

function textsOf(graph: Graph): ReadonlyMap<ClaimId, string> {
  const joined = (raw: readonly string[]) => raw.map((text) => foldText(text).joined).join('|');
  // Names, relation words and sources are in many statements: each is folded once.
  const folded = <Key, Row>(rows: Iterable<readonly [Key, Row]>, texts: (row: Row) => readonly string[]) =>
    new Map([...rows].map(([key, row]) => [key, joined(texts(row))]));
  const actors = folded(graph.actors, (actor) => actorTexts(graph, actor));
  const types = folded(graph.types, typeTexts);
  const sources = folded(graph.sources, sourceTexts);
  const textOf = (claim: Claim) =>
    [
      ...actorsIn(claim).map((id) => actors.get(id) ?? ''),
      types.get(claim.type) ?? '',
      ...new Set(claim.evidence.map(({ source }) => sources.get(source) ?? '')),
      joined([
        typeof claim.to === 'string' ? '' : claim.to.name,
        ...quoteTexts(claim),
        ...detailTexts(claim),
        ...claim.speakers.map(speakerText),
        ...sectionsOf(graph, claim).map(({ title }) => title),
      ]),
    ].join('|');
  return new Map([...graph.claims].map(([id, claim]) => [id, textOf(claim)]));
}
