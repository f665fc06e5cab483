import { titleOf, yearOf } from '../evidence/citation.ts';
import type { Actor } from '../model/actor.schema.ts';
import type { Claim, Party, Speaker } from '../model/claim.schema.ts';
import { fullName } from '../model/full-name.ts';
import type { Graph } from '../model/graph.ts';
import type { ActorId } from '../model/ids.ts';
import type { Evidence } from '../model/quote.schema.ts';
import type { RelationType } from '../model/relation-type.schema.ts';
import type { Section, Source } from '../model/source.schema.ts';

/** What an actor is found by, in the order of its weight: name, label, aliases, kind. */
export function actorTexts(graph: Graph, actor: Actor): readonly string[] {
  const kind = graph.kinds.get(actor.kind);
  return [actor.name, actor.label ?? '', ...actor.aliases, ...(kind ? [kind.label, kind.plural] : [])];
}

/** The words that find a type of relation: its noun, then what it says about each end. */
export function typeTexts({ label, verb, reverse }: RelationType): readonly string[] {
  return [label, verb.base, verb.present, verb.past, reverse];
}

/** The quotes of a statement, each with all its parts. */
export function quoteTexts({ evidence }: Pick<Claim, 'evidence'>): readonly string[] {
  return evidence.map(quoteText);
}

/** A quote with all its parts, or the place given instead. */
export function quoteText({ exact, then, locator }: Evidence): string {
  return [exact ?? locator ?? '', ...(then ?? []).map((part) => part.exact)].join(' … ');
}

/** Content, place, condition and time in the source's words, objects that are not actors, and the coder's note. */
export function detailTexts({
  what,
  where,
  condition,
  heldAsStated,
  note,
  about,
  by,
}: Claim): readonly string[] {
  const named = [...about, ...by].flatMap((party) => (typeof party === 'string' ? [] : [party.name]));
  return [what, where, condition, heldAsStated, ...named, note].filter((text) => text !== undefined);
}

/** How a speaker who is not an actor is named; '' for an actor. */
export function speakerText({ name, unnamed }: Speaker): string {
  return name ?? unnamed ?? '';
}

/** The words that find a source: its title, then its authors, where and when it was published. */
export function sourceTexts({ citation }: Source): readonly string[] {
  const { author = [], editor = [], translator = [] } = citation;
  return [
    titleOf(citation),
    ...author.map(fullName),
    citation['container-title'] ?? '',
    citation.publisher ?? '',
    yearOf(citation) ?? '',
    ...[...editor, ...translator].map(fullName),
  ];
}

/** The sections of the texts that a statement rests on. */
export function sectionsOf(graph: Graph, { evidence }: Pick<Claim, 'evidence'>): readonly Section[] {
  return evidence.flatMap(({ source, at }) =>
    at === undefined
      ? []
      : (graph.sources.get(source)?.sections ?? []).filter(
          ({ start, end }) => start <= at.start && at.start < end,
        ),
  );
}

/** The name of an actor, or of something that is not an actor. */
export function nameOf(graph: Graph, party: Party): string {
  return typeof party === 'string' ? (graph.actors.get(party)?.name ?? party) : party.name;
}

/** The actors that a statement names in whatever part. */
export function actorsIn({ from, to, about, by, speakers }: Claim): readonly ActorId[] {
  const spoken = speakers.flatMap(({ actor }) => actor ?? []);
  return [from, to, ...about, ...by, ...spoken].filter(
    (party): party is ActorId => typeof party === 'string',
  );
}
