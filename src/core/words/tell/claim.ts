import { shortAuthors, titleOf, yearOf } from '../../evidence/citation.ts';
import { passagesOf } from '../../evidence/passages.ts';
import type { Claim, Party, Speaker, Translation } from '../../model/claim.schema.ts';
import { type EdtfDate, type EdtfEnd, type EdtfInterval, parseEdtf } from '../../model/edtf-date.ts';
import { mentions } from '../../model/fold.ts';
import type { Graph } from '../../model/graph.ts';
import { standingIn } from '../../model/look-of-claim.ts';
import { ownVerbParts, verbText } from '../../model/own-verb.ts';
import { quoteParts } from '../../model/quotation.ts';
import type { Citation } from '../../model/citation.schema.ts';
import type { Source } from '../../model/source.schema.ts';
import type { FirstMessages } from '../messages.ts';
import { actorName, isolated, partyName, partyParts, speaksAsMap } from './actor.ts';
import { asOfWords, inAsOfWords, whenInDocument, whenWords, yearOfDocument } from './dates.ts';
import type { AuthorParts, ClaimParts, HeldParts, SpeakerParts } from './statement-parts.ts';

/** Whether a sentence relies on the page for its source and date, or is read alone: copied, cited, exported. */
export type SourceNaming = 'by-page' | 'in-sentence';

/** True where a sentence has to name its source itself; a page about one source names it once. */
export function namesSource(graph: Graph, naming: SourceNaming): boolean {
  return naming === 'in-sentence' || graph.sources.size !== 1;
}

/** Who says so, innermost first, the author last: "Taliban leaders, as quoted by Sergei Shoigu, in Massicot (2021)". */
export function speakersWords(graph: Graph, claim: Claim, messages: FirstMessages): string {
  const written = sourcesOf(graph, [claim]).map(({ citation }) => {
    const [name, year] = [authorOf(citation, messages), yearOf(citation)];
    return year === null ? name : `${name} (${year})`;
  });
  return messages.attribution(speakerParts(graph, claim, messages), [...new Set(written)]);
}

/** The speakers of a statement as sentences name them. */
export function speakerParts(graph: Graph, claim: Claim, messages: FirstMessages): readonly SpeakerParts[] {
  const year = yearOfDocument(sourcesOf(graph, [claim])[0]?.asOf ?? graph.map.asOf);
  return claim.speakers.map(({ actor, name, unnamed, said }) => ({
    name: actor === undefined ? isolated(name ?? unnamed ?? '') : actorName(graph, actor),
    isNamed: unnamed === undefined,
    said: said === undefined ? null : whenWords(said, messages),
    saidBriefly: said === undefined ? null : whenInDocument(said, year, messages),
  }));
}

/** The distinct sources that some statements rest on, in their order. */
export function sourcesOf(graph: Graph, claims: readonly Claim[]): readonly Source[] {
  const ids = new Set(claims.flatMap((claim) => claim.evidence.map(({ source }) => source)));
  return [...ids].flatMap((id) => graph.sources.get(id) ?? []);
}

/** One name for each source of some statements: its authors, or its title where nobody signs. */
export function authorsOf(
  graph: Graph,
  claims: readonly Claim[],
  messages: FirstMessages,
): readonly string[] {
  return [...new Set(sourcesOf(graph, claims).map(({ citation }) => authorOf(citation, messages)))];
}

/** The sources of some statements, as a sentence names them. */
export function authorParts(
  graph: Graph,
  claims: readonly Claim[],
  messages: FirstMessages,
): readonly AuthorParts[] {
  const parts = sourcesOf(graph, claims).map(({ citation }) => ({
    name: authorOf(citation, messages),
    isTitle: shortAuthors(citation, messages.cited) === null,
  }));
  return parts.filter(({ name }, index) => parts.findIndex((other) => other.name === name) === index);
}

const authorOf = (citation: Citation, { cited }: FirstMessages) =>
  shortAuthors(citation, cited) ?? `“${titleOf(citation)}”`;

/** When a statement held, for its sentence: the source's words first, and never a year that nobody wrote. */
export function heldParts(graph: Graph, claim: Claim, messages: FirstMessages): HeldParts | null {
  const { held, heldAs, heldAsStated, speakers } = claim;
  // Said of the very time at which it was said: the speaker's date says it.
  if (held !== undefined && speakers[0]?.said === held) return null;
  const date = held === undefined ? null : parseEdtf(held);
  const goesOn = date?.kind === 'interval' && date.to === 'open';
  const isWithin = heldAs === 'within';
  if (heldAsStated !== undefined) {
    // "since 2015" can be woven in; "this summer" counts from the day of writing.
    const isQuoted = !speaksAsMap(graph) || !/\p{N}/u.test(heldAsStated);
    return { words: heldAsStated, isQuoted, isWithin, goesOn };
  }
  if (date === null) return null;
  const yearOfSource = yearOfDocument(sourcesOf(graph, [claim])[0]?.asOf ?? graph.map.asOf);
  const quoted = claim.evidence
    .flatMap(quoteParts)
    .map(({ exact }) => exact)
    .join(' ');
  const isWritten = (end: EdtfDate) => end.year === yearOfSource || quoted.includes(String(end.year));
  if (!endsOf(date).every(isWritten)) return null;
  return { words: messages.dates.when(date, yearOfSource), isQuoted: false, isWithin, goesOn };
}

function endsOf(date: EdtfDate | EdtfInterval): readonly EdtfDate[] {
  if (date.kind === 'date') return [date];
  return [date.from, date.to].filter((end: EdtfEnd) => typeof end !== 'string');
}

/** A statement as one sentence: "Russia could share intelligence with Tajikistan (an option; 1 passage)." Alone, it begins with its source and date. */
export function claimSentence(
  graph: Graph,
  claim: Claim,
  messages: FirstMessages,
  naming: SourceNaming = 'by-page',
): string {
  return messages.claim(claimParts(graph, claim, messages, naming));
}

/** A statement in the reader's language, where the map speaks another and has it in both. */
export function translationOf(graph: Graph, { translations = {} }: Claim): Translation | null {
  if (speaksAsMap(graph) || !Object.hasOwn(translations, graph.language)) return null;
  return translations[graph.language] ?? null;
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
  const own = verb === null ? null : ownVerbParts(verb);
  const translation = translationOf(graph, claim);
  return {
    axes: { certainty, mood, tense, negated },
    standing: standingIn(graph, claim),
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
    verb: own,
    translation,
    stated: own?.stated ?? translation?.stated ?? null,
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
      told: 1,
      passages: passagesOf([claim]).length,
      weaker: 0,
      past: 0,
      doubtful: 0,
      unlikely: 0,
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
  return actor === undefined ? name !== undefined && mentions(text, name) : isNamedIn(graph, actor, text);
}

const SUBJECT_SLOT = /\{from/;

function isNamedIn(graph: Graph, party: Party, text: string): boolean {
  const actor = typeof party === 'string' ? graph.actors.get(party) : undefined;
  const called = actor ? [actor.name, actor.label ?? '', ...actor.aliases] : [];
  return called.some((name) => mentions(text, name));
}

// By name, or by the words of the quote that were read as it.
function isToldBy(graph: Graph, claim: Claim, party: Party, text: string): boolean {
  const read = claim.evidence.flatMap(({ reads = [] }) =>
    reads.flatMap(({ actor, exact }) => (actor === party && exact !== undefined ? [exact] : [])),
  );
  return isNamedIn(graph, party, text) || read.some((words) => mentions(text, words));
}
