import { names } from '../names.ts';
import type { Problem } from '../problem.ts';
import { field, has, problemAt, rows, textAt, type Unchecked } from '../unchecked.ts';
import type { Check, Known } from './check.ts';
import { partsOf } from './grounds.ts';

/** With its readings every quote names both ends, by name, label or alias: what keeps short quotes honest. */
export const naming: Check = (map, known) =>
  rows(map, 'claims').flatMap((claim) =>
    rows(claim, 'evidence')
      .filter((evidence) => has(evidence, 'exact'))
      .flatMap((evidence) => [
        ...(['from', 'to'] as const).flatMap((end) => unnamed({ map, claim, evidence }, end, known)),
        ...misread(claim, evidence),
      ]),
  );

interface Quoted {
  readonly map: Unchecked;
  readonly claim: Unchecked;
  readonly evidence: Unchecked;
}

function unnamed(
  { map, claim, evidence }: Quoted,
  end: 'from' | 'to',
  { actors, sources }: Known,
): readonly Problem[] {
  const id = textAt(claim, end);
  const actor = id === undefined ? undefined : actors.get(id);
  // An end that is not an actor needs no naming, and a dangling one is reported elsewhere.
  if (!actor || rows(evidence, 'reads').some((reading) => textAt(reading, 'actor') === id)) return [];
  const parts = partsOf(evidence);
  const source = sources.get(textAt(evidence, 'source') ?? '');
  const languages = [textAt(map, 'language'), source && textAt(field(source, 'citation'), 'language')];
  const known = languages.filter((language) => language !== undefined);
  if (namesOf(actor).some((name) => parts.some((part) => names(part, name, known)))) return [];
  const name = textAt(actor, 'name') ?? id;
  const fix = `Lengthen the quote, or say in "reads" which of its words refer to ${String(name)} (or that the end is understood: "elided": "${end}").`;
  return [
    problemAt(evidence, `The quote does not name ${String(name)}, the "${end}" of the statement. ${fix}`),
  ];
}

/** Every name that the map gives an actor: name, label and aliases. */
export function namesOf(actor: Unchecked): readonly string[] {
  const aliases = rows(actor, 'aliases').map(({ value }) => value);
  return [textAt(actor, 'name'), textAt(actor, 'label'), ...aliases].filter(
    (name) => typeof name === 'string',
  );
}

function misread(claim: Unchecked, evidence: Unchecked): readonly Problem[] {
  return rows(evidence, 'reads').flatMap((reading) => {
    const end = textAt(reading, 'elided');
    const actor = textAt(reading, 'actor');
    if ((end !== 'from' && end !== 'to') || actor === undefined || textAt(claim, end) === actor) return [];
    const message = `The "${end}" that is understood here is "${actor}", but the statement names a different one. Make them agree.`;
    return [problemAt(field(reading, 'actor'), message)];
  });
}
