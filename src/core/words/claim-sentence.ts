import { passagesOf } from '../evidence/passages.ts';
import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import { standingOf } from '../model/standing.ts';
import { isPluralActor, partyName } from './actor-words.ts';
import type { ClaimParts } from './claim-parts.ts';
import type { FirstMessages } from './messages.ts';
import { authorsOf, sourcesOf, speakerParts } from './speakers-words.ts';
import { asOfWords, inAsOfWords, whenWords } from './when-words.ts';

/** A statement as one dated, attributed sentence: "In September 2021, according to Massicot, Russia could share intelligence with Tajikistan (possible; 1 passage)." */
export function claimSentence(graph: Graph, claim: Claim, messages: FirstMessages): string {
  return messages.claim(claimParts(graph, claim, messages));
}

/** What the sentence of a statement is made of. */
export function claimParts(graph: Graph, claim: Claim, messages: FirstMessages): ClaimParts {
  const type = graph.types.get(claim.type);
  if (!type) throw new Error(`The statement ${claim.id} names the unknown relation type ${claim.type}.`);
  const { certainty, mood, tense, negated } = claim;
  const source = sourcesOf(graph, [claim])[0];
  return {
    axes: { certainty, mood, tense, negated },
    standing: standingOf(claim, type.nature),
    asOf: inAsOfWords(source?.asOf ?? graph.map.asOf, messages),
    asOfAlone: asOfWords(source?.asOf ?? graph.map.asOf, messages),
    authors: authorsOf(graph, [claim], messages),
    speakers: speakerParts(graph, claim, messages),
    subject: partyName(graph, claim.from),
    isPluralSubject: isPluralActor(graph, claim.from),
    object: partyName(graph, claim.to),
    isMutual: !type.directed && typeof claim.to === 'string',
    verb: { base: type.verb.base, past: type.verb.past, short: type.short.present },
    openness: claim.openness ?? null,
    what: claim.what ?? null,
    where: claim.where ?? null,
    about: claim.about.map((party) => partyName(graph, party)),
    by: claim.by.map((party) => partyName(graph, party)),
    held: claim.held === undefined ? null : whenWords(claim.held, messages),
    heldAsStated: claim.heldAsStated ?? null,
    condition: claim.condition ?? null,
    support: { statements: 1, passages: passagesOf([claim]).length, otherwise: 0 },
  };
}
