import type { Claim } from '../model/claim.schema.ts';
import type { Credibility } from '../model/grade.schema.ts';
import type { Evidence } from '../model/quote.schema.ts';
import type { Source } from '../model/source.schema.ts';
import { claimSentence } from '../words/tell/claim.ts';
import { credibilityWords } from '../words/tell/looks.ts';
import { againstOf, againstWords } from './against.ts';
import { claimsTaken, editionOf, type Taken } from './taken.ts';

type Json = { readonly [key: string]: unknown };

/** The statements that have a place to annotate; those without a source have none. */
export function annotated(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ evidence }) => evidence.length > 0);
}

/** An export as a W3C Annotation Collection with its one page inside (Web Annotation Data Model, 2017; JSON-LD). */
export function webAnnotations(taken: Taken): string {
  const { graph, shipped, messages } = taken;
  const claims = annotated(claimsTaken(taken));
  const base = baseOf(taken);
  const id = absolute(taken.permalink()) ? taken.permalink() : base;
  const generator = { type: 'Software', name: 'Entente' };
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `${graph.map.title} (${messages.takeaway.report.edition(editionOf(shipped))})`,
    generator,
    generated: `${taken.day}T00:00:00Z`,
    total: claims.length,
    first: {
      id: `${id}${id.includes('#') ? '&' : '#'}page=1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: claims.map((claim) => annotationOf(claim, taken, base, generator)),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf(claim: Claim, { graph, messages, day }: Taken, base: string, generator: Json): Json {
  const places = claim.evidence.flatMap(({ locator }) => locator ?? []);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${base}#${claim.id}`,
    type: 'Annotation',
    motivation: 'describing',
    ...(claim.coded ? { creator: { name: claim.coded.by } } : {}),
    ...dated('created', claim.coded?.on),
    generator,
    generated: `${day}T00:00:00Z`,
    body: [
      textBody(claimSentence(graph, claim, messages, 'in-sentence'), 'describing', messages.language),
      ...againstOf(graph, claim).map((one) =>
        textBody(againstWords(graph, one, messages), 'commenting', messages.language),
      ),
      ...(claim.credibility === undefined
        ? []
        : [textBody(gradeOf(claim.credibility, messages), 'assessing', messages.language)]),
      ...(claim.note === undefined ? [] : [textBody(claim.note, 'commenting', graph.map.language)]),
      ...places.map((place) => textBody(place, 'commenting', graph.map.language)),
      ...identities(claim, graph),
    ],
    target: claim.evidence.flatMap((evidence) => targetsOf(evidence, graph.sources.get(evidence.source))),
  };
}

function gradeOf(credibility: Credibility, messages: Taken['messages']): string {
  const { grades } = messages;
  return grades.labelled(grades.credibility, credibilityWords(credibility, messages));
}

const textBody = (value: string, purpose: string, language: string): Json => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  language,
  purpose,
});

// If the map links an actor to Wikidata, the annotation does too.
function identities(claim: Claim, graph: Taken['graph']): readonly Json[] {
  const ids = [claim.from, claim.to].flatMap((party) => (typeof party === 'string' ? [party] : []));
  return [...new Set(ids)].flatMap((id) => {
    const wikidata = graph.actors.get(id)?.wikidata;
    const source = `http://www.wikidata.org/entity/${wikidata ?? ''}`;
    return wikidata ? [{ type: 'SpecificResource', source, purpose: 'identifying' }] : [];
  });
}

/**
 * Where the words are: at the source's address by their words, and in the coded copy, named by its hash, by words and
 * offsets, since offsets are valid for that very text only. Each part of a quote with an ellipsis is a separate target.
 */
function targetsOf(evidence: Evidence, source: Source | undefined): readonly Json[] {
  const { URL, DOI } = source?.citation ?? {};
  const address = [URL, DOI === undefined ? undefined : `https://doi.org/${encodeURI(DOI)}`].find(
    (link) => link !== undefined && absolute(link),
  );
  const copy = source?.text ? `urn:sha256:${source.text.sha256}` : null;
  const resources = [address, copy].filter((resource) => typeof resource === 'string');
  const named = resources.length > 0 ? resources : [`urn:entente:source:${evidence.source}`];
  if (evidence.exact === undefined)
    return named.slice(0, 1).map((resource) => ({ type: 'SpecificResource', source: resource }));
  const first = { exact: evidence.exact, at: evidence.at, prefix: evidence.prefix, suffix: evidence.suffix };
  const parts: readonly Part[] = [first, ...(evidence.then ?? [])];
  return named.flatMap((resource) =>
    parts.map((part) => ({
      type: 'SpecificResource',
      source: resource,
      selector: selectorOf(part, resource === copy),
    })),
  );
}

type Part = Pick<Evidence, 'at' | 'prefix' | 'suffix'> & { readonly exact: string };

function selectorOf({ exact, at, prefix, suffix }: Part, withOffsets: boolean): Json | readonly Json[] {
  const quote = {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
  if (!withOffsets || !at) return quote;
  return [quote, { type: 'TextPositionSelector', start: at.start, end: at.end }];
}

// Only a full day is a valid date in XML Schema; "2026-11" and "2026~" are not.
function dated(key: string, day: string | undefined): Json {
  return day && /^\d{4}-\d\d-\d\d$/.test(day) ? { [key]: `${day}T00:00:00Z` } : {};
}

// A map without an address is named by its content.
function baseOf(taken: Taken): string {
  const page = taken.permalink().split('#')[0] ?? '';
  return absolute(page) ? page : `urn:sha256:${taken.shipped.hash}`;
}

const absolute = (link: string) => /^https?:\/\/[^\s"<>]+$/.test(link);
