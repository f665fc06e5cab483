import type { Graph } from '../../model/graph.ts';
import { ownVerbParts } from '../../model/own-verb.ts';
import type { Relation } from '../../model/relation.ts';
import type { FirstMessages } from '../messages.ts';
import { actorLabel, isPluralActor, labelWithin, speaksAsMap } from './actor.ts';
import { translationOf } from './claim.ts';
import { yearWords } from './dates.ts';
import { otherSide } from './relation.ts';
import type { LineParts } from './statement-parts.ts';

/**
 * The word on a line for the relations that it is drawn as: short on a closed pair ("doubts", "not recognised"),
 * long on a strand of an open one ("Taliban gives assurances").
 */
export function lineWords(
  graph: Graph,
  relations: readonly Relation[],
  long = false,
  messages: FirstMessages,
): string {
  const [first] = relations;
  if (!first) return '';
  const one = (relation: Relation, say: FirstMessages['line']) => {
    const { basis } = relation.lead;
    const said = say(lineParts(graph, relation, messages));
    return basis === 'explicit' || relation.standing !== 'stated' ? said : messages.asRead(said, basis);
  };
  if (long) return one(first, messages.strand);
  const words = new Set(relations.map((relation) => one(relation, messages.line)));
  const [word = ''] = words;
  return words.size > 1 ? messages.andMore(word, words.size - 1) : word;
}

/**
 * What the words on a line are made of. `called` is what the other end is called within them, where its name is near by
 * ("them"); without it, its name.
 */
export function lineParts(
  graph: Graph,
  relation: Relation,
  messages: FirstMessages,
  called: string | null = null,
): LineParts {
  const { type, from, to, standing } = relation;
  const claim = relation.lead;
  const other = claim.from === from ? to : from;
  const object = actorLabel(graph, other);
  const within = called ?? labelWithin(graph, other);
  const translation = translationOf(graph, claim);
  const own =
    claim.verb !== undefined && speaksAsMap(graph)
      ? ownVerbParts(claim.verb).line
      : (translation?.line ?? null);
  return {
    axes: claim,
    standing,
    nature: type.nature,
    label: type.label,
    short: {
      base: type.short.base.replace('…', within),
      present: type.short.present.replace('…', within),
    },
    verb: type.verb,
    between: type.between,
    noun: type.noun,
    own: own && own.replace('…', within),
    isTranslated: translation !== null,
    subject: actorLabel(graph, claim.from),
    isPluralSubject: isPluralActor(graph, claim.from),
    object,
    objectWithin: within,
    isOpen: otherSide(relation) !== null,
    isMutual: !type.directed,
    years: claim.held === undefined ? '' : yearWords(claim.held, claim.heldAs === 'within', messages),
    isOwnWord: claim.speakers.length > 0,
  };
}
