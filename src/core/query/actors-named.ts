import type { Actor } from '../model/actor.schema.ts';
import type { ActorId } from '../model/ids.ts';
import { foldText, holds, phrasesIn, type Phrase } from './folded-text.ts';

/** An actor found by one of its names. */
export interface NamedActor {
  readonly id: ActorId;
  readonly name: string;
  /** The name that was found, if it is an alias or the short name; null for the name itself. */
  readonly alias: string | null;
}

/** The actors whose name, short name or alias contains what was typed, in any case and without accents: those that begin with it first, names before aliases, otherwise as given; all of them if nothing was typed. */
export function actorsNamed(actors: Iterable<Actor>, typed: string): readonly NamedActor[] {
  const phrases = phrasesIn(typed);
  const rows: { readonly row: NamedActor; readonly rank: number }[] = [];
  for (const { id, name, label, aliases } of actors) {
    const names = [name, ...(label === undefined ? [] : [label]), ...aliases];
    const ranks = names.map((own, place) => rankOf(own, phrases) + (place === 0 ? 0 : 1));
    const best = Math.min(...ranks);
    if (best >= NOT) continue;
    const found = names[ranks.indexOf(best)]!;
    rows.push({ row: { id, name, alias: found === name ? null : found }, rank: best });
  }
  return rows.sort((x, y) => x.rank - y.rank).map(({ row }) => row);
}

const NOT = 10;

function rankOf(name: string, phrases: readonly Phrase[]): number {
  const { joined } = foldText(name);
  if (!phrases.every((phrase) => holds(joined, phrase))) return NOT;
  const isBegun = phrases[0]?.needles.some((needle) => joined.startsWith(needle)) ?? true;
  return isBegun ? 0 : 2;
}
