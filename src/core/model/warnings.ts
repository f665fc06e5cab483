import { CITATION_FIELDS } from './citation.schema.ts';
import type { Claim } from './claim.schema.ts';
import type { MapFile } from './map.schema.ts';
import { namesakesIn } from './namesakes.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { MAX_SHARE, MAX_QUOTE_LENGTH, quotations, quoteLength } from './quotation.ts';
import { placeAt, problemAt, quoted, unchecked, type Path } from './unchecked.ts';

/** What a publisher should look at, though the map can be shown as it is. */
export function warningsOf(map: MapFile): readonly Problem[] {
  const top = unchecked(map);
  const warn = (path: Path, message: string) => problemAt(placeAt(top, path), message, 'warning');
  return [
    ...longQuotes(map, warn),
    ...quotedTooMuch(map, warn),
    ...idleActors(map, warn),
    ...sameNames(map, warn),
    ...deniedHeadline(map, warn),
    ...misspeltFields(map, warn),
  ];
}

// A hostile item may have a million fields.
const MAX_FIELDS = 200;

type Warn = (path: Path, message: string) => Problem;

function longQuotes(map: MapFile, warn: Warn): readonly Problem[] {
  return map.claims.flatMap((claim, c) =>
    claim.evidence.flatMap((evidence, e) => {
      const length = quoteLength(evidence);
      const message = `The quote is ${String(length)} characters long. Shorten it to the clause that makes the statement, at most ${String(MAX_QUOTE_LENGTH)} characters.`;
      return length > MAX_QUOTE_LENGTH ? [warn(['claims', c, 'evidence', e, 'exact'], message)] : [];
    }),
  );
}

function quotedTooMuch(map: MapFile, warn: Warn): readonly Problem[] {
  const percent = (share: number) => `${String(Math.round(share * 1000) / 10)} %`;
  return quotations(map).flatMap(({ share }, index) => {
    if (share === undefined || share <= MAX_SHARE) return [];
    const message = `The map quotes ${percent(share)} of this text; at most ${percent(MAX_SHARE)} counts as quotation. Shorten quotes, or share them among statements.`;
    return [warn(['sources', index], message)];
  });
}

function idleActors(map: MapFile, warn: Warn): readonly Problem[] {
  const named = new Set<unknown>(map.claims.flatMap(actorsOf));
  return map.actors.flatMap(({ id, name }, index) =>
    named.has(id)
      ? []
      : [warn(['actors', index], `${name} is in no statement. Remove the actor, or add what is said of it.`)],
  );
}

function actorsOf(claim: Claim): readonly unknown[] {
  const speakers = claim.speakers.map(({ actor }) => actor);
  const read = claim.evidence.flatMap(({ reads }) => (reads ?? []).map(({ actor }) => actor));
  return [claim.from, claim.to, ...claim.about, ...claim.by, ...speakers, ...read];
}

function sameNames(map: MapFile, warn: Warn): readonly Problem[] {
  return [...namesakesIn(map.actors).values()].flatMap((actors) => {
    const [first, ...others] = actors;
    return others.map((actor) => {
      const message = `${actor.name} is also the name of the actor "${String(first?.id)}". Readers see the kind or the id behind it; better, give each its own name.`;
      return warn(['actors', map.actors.indexOf(actor), 'name'], message);
    });
  });
}

// A sentence that leaves out that somebody denies it says more than its map.
function deniedHeadline(map: MapFile, warn: Warn): readonly Problem[] {
  return (map.headline?.claims ?? []).flatMap((id, index) => {
    const claim = map.claims.find((one) => one.id === id && !one.negated);
    const denial =
      claim &&
      map.claims.find(
        ({ type, from, to, negated, mood }) =>
          negated && mood === 'fact' && type === claim.type && from === claim.from && to === claim.to,
      );
    const message = `"${id}" is denied by "${String(denial?.id)}". Say so in the headline, or let it rest on something else.`;
    return denial ? [warn(['headline', 'claims', index], message)] : [];
  });
}

// What a reference manager adds is kept without a word; what looks like a slip would be lost from the footnote.
function misspeltFields(map: MapFile, warn: Warn): readonly Problem[] {
  return map.sources.flatMap(({ citation }, index) =>
    Object.keys(citation)
      .filter((key) => !CITATION_FIELDS.includes(key))
      .slice(0, MAX_FIELDS)
      .flatMap((key) => {
        const near = didYouMean(key, CITATION_FIELDS);
        const message = `${quoted(key)} is not a field of CSL-JSON, so no citation prints it.${near}`;
        return near === '' ? [] : [{ ...warn(['sources', index, 'citation', key], message), atKey: true }];
      }),
  );
}
