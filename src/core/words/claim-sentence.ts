import { passagesOf } from '../evidence/passages.ts';
import type { Claim, Party, Speaker } from '../model/claim.schema.ts';
import { names } from '../model/fold.ts';
import type { Graph } from '../model/graph.ts';
import { ownVerbParts, verbText } from '../model/own-verb.ts';
import { standingOf } from '../model/standing.ts';
import { partyName, partyParts, speaksAsMap } from './actor-words.ts';
import type { ClaimParts } from './claim-parts.ts';
import { heldParts } from './held-parts.ts';
import type { FirstMessages } from './messages.ts';
import { namesSource, type SourceNaming } from './source-naming.ts';
import { authorParts, sourcesOf, speakerParts } from './speakers-words.ts';
import { asOfWords, inAsOfWords } from './when-words.ts';

/** A statement as one sentence: "Russia could share intelligence with Tajikistan (an option; 1 passage)." Alone, it begins with its source and date. */
export function claimSentence(
  graph: Graph,
  claim: Claim,
  messages: FirstMessages,
  naming: SourceNaming = 'by-page',
): string {
  return messages.claim(claimParts(graph, claim, messages, naming));
}

/** What the sentence of a statement is made of. */
export function claimParts(
  graph: Graph,
  claim: Claim,
  messages: FirstMessages,
  naming: SourceNaming = 'by-page',
): ClaimParts {
  const type = graph.types.get(claim.type);
  if (!type) throw new Error(`The statement ${claim.id} names the unknown relation type ${claim.type}.`);
  const { certainty, mood, tense, negated, from, to } = claim;
  const source = sourcesOf(graph, [claim])[0];
  const asOf = source?.asOf ?? graph.map.asOf;
  const [innermost] = claim.speakers;
  const isNative = speaksAsMap(graph);
  const verb = isNative && claim.verb !== undefined ? claim.verb : null;
  return {
    axes: { certainty, mood, tense, negated },
    standing: standingOf(claim, type.nature),
    nature: type.nature,
    basis: claim.basis,
    isAlone: namesSource(graph, naming),
    asOf: inAsOfWords(asOf, messages),
    asOfAlone: asOfWords(asOf, messages),
    authors: authorParts(graph, [claim], messages),
    speakers: speakerParts(graph, claim, messages),
    isOwnWord: innermost?.actor === from,
    isToldByObject: innermost?.actor !== undefined && innermost.actor === to,
    subject: partyParts(graph, from),
    object: partyParts(graph, to),
    isObjectInSubject: isNamedIn(graph, to, partyName(graph, from)),
    isObjectInPlace: claim.where !== undefined && isNamedIn(graph, to, claim.where),
    isMutual: !type.directed && typeof to === 'string',
    isWithSome: isUnnamedSet(graph, to) && !isNamedIn(graph, from, partyName(graph, to)),
    type,
    verb: verb === null ? null : ownVerbParts(verb),
    isSpeakerInVerb: verb !== null && innermost !== undefined && isSpokenOf(graph, innermost, verbText(verb)),
    isObjectInVerb:
      verb !== null &&
      (SUBJECT_SLOT.test(verbText(verb)) ||
        typeof to !== 'string' ||
        isToldBy(graph, claim, to, verbText(verb))),
    openness: claim.openness ?? null,
    what: claim.what ?? null,
    where: claim.where ?? null,
    about: claim.about.map((party) => partyName(graph, party)),
    by: claim.by.map((party) => partyName(graph, party)),
    held: heldParts(graph, claim, messages),
    hedge: isNative ? (claim.hedge ?? null) : null,
    condition: claim.condition ?? null,
    support: {
      statements: 1,
      passages: passagesOf([claim]).length,
      weaker: 0,
      past: 0,
      doubtful: 0,
      denied: 0,
    },
  };
}

// Whoever speaks of "its Central Asian allies" does not say that all of a region are.
function isUnnamedSet(graph: Graph, party: Party): boolean {
  const actor = typeof party === 'string' ? graph.actors.get(party) : undefined;
  return actor?.kind === UNNAMED_SET && (actor.members ?? []).length === 0;
}

const UNNAMED_SET = 'unnamed-set';

function isSpokenOf(graph: Graph, { actor, name }: Speaker, text: string): boolean {
  return actor === undefined ? name !== undefined && names(text, name) : isNamedIn(graph, actor, text);
}

const SUBJECT_SLOT = /\{from/;

function isNamedIn(graph: Graph, party: Party, text: string): boolean {
  const actor = typeof party === 'string' ? graph.actors.get(party) : undefined;
  const called = actor ? [actor.name, actor.label ?? '', ...actor.aliases] : [];
  return called.some((name) => names(text, name));
}

// By name, or by the words of the quote that were read as it.
function isToldBy(graph: Graph, claim: Claim, party: Party, text: string): boolean {
  const read = claim.evidence.flatMap(({ reads = [] }) =>
    reads.flatMap(({ actor, exact }) => (actor === party && exact !== undefined ? [exact] : [])),
  );
  return isNamedIn(graph, party, text) || read.some((words) => names(text, words));
}
