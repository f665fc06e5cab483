import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import { lookOf, LOOKS } from '../model/look.ts';
import type { Relation } from '../model/relation.ts';
import { GROUP_SIGNS, SIGN_GROUPS } from '../model/sign-group.ts';
import { signOf } from '../query/facets/sign.ts';
import type { CodebookEntry, RowWords } from './codebook-parts.ts';
import { usageOf } from './codebook-usage.ts';
import { lookOfClaim } from './counts-words.ts';
import type { CodebookWords } from './en/codebook-words.ts';
import { lookWords } from './look-words.ts';
import type { FirstMessages } from './messages.ts';

type Axis = keyof CodebookWords['axes'];

/** How lines are stated, firmest first, each with its line as drawn. */
export function lookEntries(
  graph: Graph,
  words: CodebookWords,
  messages: FirstMessages,
): readonly CodebookEntry[] {
  const looks = graph.map.claims.map((claim) => lookOfClaim(graph, claim));
  const relations = [...graph.relations.values()];
  return LOOKS.map((look) => ({
    ...rowEntry(`look:${look}`, { ...lookWords(look, messages), ...words.looks[look], field: null }, words),
    sample: { kind: 'line', look, sign: 1, directed: true, mixed: false },
    ...usageOf(
      graph,
      words,
      {
        statements: looks.filter((other) => other === look).length,
        relations: relations.filter((relation) => lookOf(relation) === look).length,
      },
      { id: 'look', value: look },
    ),
  }));
}

/** The signs, and the marks "both at once" and "contradicted". */
export function signEntries(graph: Graph, words: CodebookWords): readonly CodebookEntry[] {
  const relations = [...graph.relations.values()];
  const line = { kind: 'line', look: 'stated', directed: true } as const;
  const count = (fits: (relation: Relation) => boolean) => relations.filter(fits).length;
  const row = (id: keyof CodebookWords['signs']) => rowEntry(`sign:${id}`, words.signs[id], words);
  const both = [...graph.pairs.values()].filter(({ mixed }) => mixed === 'acts').length;
  return [
    ...SIGN_GROUPS.map((id) => ({
      ...row(id),
      sample: { ...line, sign: GROUP_SIGNS[id], mixed: false },
      ...usageOf(
        graph,
        words,
        { relations: count((relation) => signOf(relation) === id) },
        { id: 'sign', value: id },
      ),
    })),
    {
      ...row('mixed'),
      sample: { ...line, sign: 1, mixed: true },
      ...usageOf(graph, words, { pairs: both }),
    },
    {
      ...row('contradicted'),
      ...usageOf(graph, words, { relations: count(({ contradicted }) => contradicted) }),
    },
  ];
}

/** The values of one axis of a statement, in the order of the words. */
export function axisEntries(graph: Graph, axis: Axis, words: CodebookWords): readonly CodebookEntry[] {
  const rows: Readonly<Record<string, RowWords>> = words.axes[axis];
  const valueOf = (claim: Claim) => (axis === 'negated' ? (claim.negated ? 'yes' : 'no') : claim[axis]);
  return Object.entries(rows).map(([value, row]) => ({
    ...rowEntry(`${axis}:${value}`, row, words),
    ...usageOf(graph, words, {
      statements: graph.map.claims.filter((claim) => valueOf(claim) === value).length,
    }),
  }));
}

/** The kinds of actor, with the names of some that the map has; the map's own come last and are marked. */
export function kindEntries(graph: Graph, words: CodebookWords): readonly CodebookEntry[] {
  const own = new Set((graph.map.actorKinds ?? []).map(({ id }) => id));
  const actors = [...graph.actors.values()];
  return [...graph.kinds.values()].map((kind) => {
    const names = actors.filter((actor) => actor.kind === kind.id).map(({ name }) => name);
    const some = names.slice(0, 6);
    return {
      id: `kind:${kind.id}`,
      label: kind.plural,
      definition: kind.definition,
      examples: [
        ...(kind.example === undefined ? [] : [kind.example]),
        ...(some.length > 0 ? [words.usage.such(some, names.length - some.length)] : []),
      ],
      not: kind.counterexample === undefined ? [] : [kind.counterexample],
      see: [],
      rules: [],
      facts: [],
      sample: { kind: 'actor', outline: kind.outline },
      isOwn: own.has(kind.id),
      ...usageOf(graph, words, { actors: names.length }, { id: 'kind', value: kind.id }),
    };
  });
}

type Bare = Omit<CodebookEntry, 'used' | 'usage' | 'filters'>;

function rowEntry(id: string, row: RowWords, words: CodebookWords): Bare {
  const { label, definition, example, not, rules, field } = row;
  const facts = field === null ? [] : [{ term: words.terms.field, text: field }];
  return {
    id,
    label,
    definition,
    examples: [example],
    not,
    see: [],
    rules,
    facts,
    sample: null,
    isOwn: false,
  };
}
