import type { Graph } from '../model/graph.ts';
import type { RelationType } from '../model/relation-type.schema.ts';
import { signGroup } from '../model/sign-group.ts';
import type { CodebookEntry } from './codebook-parts.ts';
import { usageOf } from './codebook-usage.ts';
import type { CodebookWords } from './en/codebook-words.ts';

/** The relation types as entries, in the order of the catalogue; the map's own come last and are marked. */
export function typeEntries(graph: Graph, words: CodebookWords): readonly CodebookEntry[] {
  const own = new Set((graph.map.relationTypes ?? []).map(({ id }) => id));
  return [...graph.types.values()].map((type) => ({
    id: `type:${type.id}`,
    label: type.label,
    definition: type.definition,
    examples: [type.example],
    not: [type.counterexample],
    see: neighboursOf(type, graph),
    rules: rulesOf(type, words),
    facts: factsOf(type, words),
    sample: {
      kind: 'line',
      look: type.nature === 'aim' || type.nature === 'view' ? 'aim' : 'stated',
      sign: type.sign,
      directed: type.directed,
      mixed: false,
    },
    isOwn: own.has(type.id),
    ...usageOf(
      graph,
      words,
      {
        statements: graph.map.claims.filter((claim) => claim.type === type.id).length,
        relations: [...graph.relations.values()].filter((relation) => relation.type.id === type.id).length,
      },
      { id: 'type', value: type.id },
    ),
  }));
}

// What all rows of a nature, a sign or a direction have in common is told once, by what the row declares of itself.
function rulesOf({ nature, directed, sign, family }: RelationType, words: CodebookWords): readonly string[] {
  const rules = words.typeRules;
  return [
    rules[nature],
    ...(directed ? [] : [rules.mutual]),
    ...(sign === 0 ? [rules.unsigned] : []),
    ...(family === 'organisation' ? [rules.organisation] : []),
  ];
}

function factsOf(type: RelationType, words: CodebookWords): CodebookEntry['facts'] {
  const { terms } = words;
  return [
    { term: terms.sign, text: words.signWords[signGroup(type)] },
    { term: terms.direction, text: words.direction[type.directed ? 'directed' : 'mutual'] },
    { term: terms.nature, text: words.natures[type.nature] },
    { term: terms.reverse, text: type.reverse },
    { term: terms.plover, text: ploverWords(type.plover, words) },
    { term: terms.ucdp, text: type.ucdp ?? words.noUcdp },
  ];
}

/** The PLOVER categories that a row maps to, each with what it holds; a map's own row may name one that PLOVER lacks. */
export function ploverWords(plover: string | undefined, words: CodebookWords): string {
  if (plover === undefined) return words.noPlover;
  const known: Readonly<Record<string, { readonly quad: string; readonly holds: string }>> = words.plover;
  return plover
    .split(/,\s*/)
    .map((name) => words.ploverOf(name, Object.hasOwn(known, name) ? (known[name] ?? null) : null))
    .join('; ');
}

/** The other types that a row's hard negatives name as the right place: "…: engagement." */
function neighboursOf(type: RelationType, graph: Graph): CodebookEntry['see'] {
  const text = `${type.counterexample} `;
  return [...graph.types.values()]
    .filter(({ id, label }) => {
      const at = text.indexOf(`: ${label}`);
      return id !== type.id && at >= 0 && /[\s.,;]/.test(text.charAt(at + label.length + 2));
    })
    .map(({ id, label }) => ({ id: `type:${id}`, label }));
}
