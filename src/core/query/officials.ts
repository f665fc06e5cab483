import { fold } from '../model/fold.ts';
import type { Graph } from '../model/graph.ts';
import { groupingsOf } from '../model/groupings.ts';
import type { ActorId } from '../model/ids.ts';
import { nameOfVoice, voicesIn, voicesOf, type Voice } from '../model/voice.ts';
import { perGraph } from './per-graph.ts';

// A body with fewer statements has no preset of its own.
const ENOUGH = 2;

/** The bodies whose officials say enough, each with the voices that speak for it: the body itself and everyone the map puts within it. Those who say most come first. */
export const officialsIn = perGraph((graph): ReadonlyMap<ActorId, ReadonlySet<Voice>> => {
  const bodyOf = bodiesOf(graph);
  const voices = new Map<ActorId, Set<Voice>>();
  for (const voice of voicesIn(graph).keys()) {
    const body = bodyOf(voice);
    if (body !== null) voices.set(body, (voices.get(body) ?? new Set()).add(voice));
  }
  const statements = countsByBody(graph, bodyOf);
  const amount = (body: ActorId) => statements.get(body) ?? 0;
  return new Map(
    [...voices]
      .filter(([body]) => amount(body) >= ENOUGH)
      .sort(([x], [y]) => amount(y) - amount(x) || (x < y ? -1 : 1)),
  );
});

type BodyOf = (voice: Voice) => ActorId | null;

// Hearsay counts only if everyone who passes it on speaks for the same body, as in the filter.
function countsByBody(graph: Graph, bodyOf: BodyOf): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const claim of graph.claims.values()) {
    const [body = null, ...others] = new Set(voicesOf(claim).map(bodyOf));
    if (body !== null && others.length === 0) counts.set(body, (counts.get(body) ?? 0) + 1);
  }
  return counts;
}

function bodiesOf(graph: Graph): BodyOf {
  const outermost = groupingsOf(graph);
  const bodies = new Set(outermost.values());
  const ofActor = (id: ActorId): ActorId | null => {
    const actor = graph.actors.get(id);
    if (!actor) return null;
    if (actor.within) return outermost.get(id) ?? null;
    // A state speaks for itself, even if the map puts no one within it.
    return bodies.has(id) || graph.kinds.get(actor.kind)?.official ? id : null;
  };
  const ofName = bodyOfNames(graph, ofActor);
  return (voice) => {
    if (graph.actors.has(voice as ActorId)) return ofActor(voice as ActorId);
    const name = nameOfVoice(graph, voice);
    return name === undefined ? null : ofName(name);
  };
}

// "The military and security services" is not an actor, but each of its parts names one, and only one body has all of them.
function bodyOfNames(graph: Graph, ofActor: (id: ActorId) => ActorId | null) {
  const named = new Map<string, Set<ActorId | null>>();
  for (const { id, name, aliases } of graph.actors.values())
    for (const own of [name, ...aliases]) {
      const key = folded(own);
      named.set(key, (named.get(key) ?? new Set()).add(ofActor(id)));
    }
  return (name: string): ActorId | null => {
    const parts = partsOf(name, graph.map.language).map((part) => named.get(folded(part)));
    const [first, ...others] = parts;
    const shared = [...(first ?? [])].filter((body) => others.every((bodies) => bodies?.has(body)));
    return shared.length === 1 ? (shared[0] ?? null) : null;
  };
}

const folded = (name: string) => fold(name).trim().toLowerCase();

/** The parts of "A, B and C", by the words with which the language of the map makes a list. */
function partsOf(name: string, language: string): readonly string[] {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const joints = [
    ['a', 'b'],
    ['a', 'b', 'c'],
  ]
    .flatMap((items) => list.formatToParts(items))
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => value)
    .sort((one, other) => other.length - one.length);
  return joints.reduce<readonly string[]>(
    (parts, joint) => parts.flatMap((part) => part.split(joint)),
    [name],
  );
}
