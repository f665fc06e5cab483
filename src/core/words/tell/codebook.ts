import type { Claim } from '../../model/claim.schema.ts';
import type { Graph } from '../../model/graph.ts';
import { lookOfClaim } from '../../model/look-of-claim.ts';
import { lookOf, LOOKS } from '../../model/look.ts';
import type { RelationType } from '../../model/relation-type.schema.ts';
import type { Relation } from '../../model/relation.ts';
import { GROUP_SIGNS, SIGN_GROUPS, signGroup } from '../../model/sign-group.ts';
import type { StandingRow } from '../../model/standing-table.ts';
import { signOf } from '../../query/facets/sign.ts';
import { showingOnly } from '../../query/showing-only.ts';
import type { CodebookWords, FirstMessages } from '../messages.ts';
import type { CodebookEntry, CodebookGroup, CodebookSection, RowWords } from './codebook-parts.ts';
import { lookWords } from './looks.ts';

type Usage = Pick<CodebookEntry, 'used' | 'usage' | 'filters'>;

/** What is counted for a row; the first that is present decides whether the map uses it. */
export interface Counted {
  readonly statements?: number;
  readonly relations?: number;
  readonly pairs?: number;
  readonly actors?: number;
}

/** How often a map uses a row, in words, and the filters that show it alone if it can be filtered by. */
export function usageOf(
  graph: Graph,
  words: CodebookWords,
  counted: Counted,
  facet?: { readonly id: string; readonly value: string },
): Usage {
  const counts = (['statements', 'relations', 'pairs', 'actors'] as const).flatMap((what) => {
    const count = counted[what];
    return count === undefined ? [] : [{ count, text: words.usage[what](count) }];
  });
  const used = counts[0]?.count ?? 0;
  return {
    used,
    usage: used === 0 ? words.usage.none : counts.map(({ text }) => text).join(', '),
    filters: facet && used > 0 ? showingOnly(graph, facet.id, facet.value) : null,
  };
}

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

// What all rows with a nature, a sign or a direction have in common is said once, from what the row itself declares.
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

/** The PLOVER categories that a row maps to, each with what it contains; a map's own row may name one that PLOVER does not have. */
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

/** The kinds of actor, with the names of some in the map; the map's own come last and are marked. */
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

/** The condition of a row in words: "mood is option or feared, or certainty is possible or unlikely". */
export function standingClause({ fits }: StandingRow, words: CodebookWords): string {
  const { standing, axes, groups } = words;
  const clauses = [
    fits.mood && { axis: groups.mood.title, values: fits.mood.map((value) => axes.mood[value].label) },
    fits.certainty && {
      axis: groups.certainty.title,
      values: fits.certainty.map((value) => axes.certainty[value].label),
    },
    fits.tense && { axis: groups.tense.title, values: fits.tense.map((value) => axes.tense[value].label) },
    fits.negated && {
      axis: groups.negated.title,
      values: fits.negated.map((value) => axes.negated[value ? 'yes' : 'no'].label),
    },
    fits.nature && {
      axis: standing.natureAxis,
      values: fits.nature.map((value) => standing.natures[value]),
    },
  ].filter((clause) => clause !== undefined);
  if (clauses.length === 0) return standing.otherwise;
  return standing.any(clauses.map(({ axis, values }) => standing.clause(axis, values)));
}

/** The codebook of a map: catalogue, axes and the map's own rows, with how often each is used. */
export function codebookOf(
  graph: Graph,
  words: CodebookWords,
  messages: FirstMessages,
): readonly CodebookSection[] {
  const section = (group: CodebookGroup, entries: readonly CodebookEntry[]): CodebookSection => ({
    group,
    ...words.groups[group],
    entries,
  });
  const axes = ['certainty', 'mood', 'tense', 'negated', 'basis'] as const;
  return [
    section('look', lookEntries(graph, words, messages)),
    section('sign', signEntries(graph, words)),
    section('type', typeEntries(graph, words)),
    ...axes.map((axis) => section(axis, axisEntries(graph, axis, words))),
    section('kind', kindEntries(graph, words)),
  ];
}
