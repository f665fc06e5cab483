import type { Claim } from '../model/claim.schema.ts';
import type { Graph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import type { Ask } from './ask.ts';
import { sharesOnlyGround } from './shared-ground.ts';
import { groundRelations } from './chain-ground.ts';
import { rankedChains, type RankedChain } from './chain-rank.ts';
import { commonGround, type Common } from './common-ground.ts';
import { originsIn, type Origin } from './origins.ts';
import { passageIndex } from './passage-index.ts';
import { pathsBetween, type PathBounds, type Paths } from './paths.ts';
import { tieOf, type Tie } from './tie.ts';

/** Whose words an answer rests on, and in how many statements. */
export interface AnswerOrigin {
  readonly origin: Origin;
  readonly statements: number;
}

/** How two actors are tied, as far as the statements of a map say. */
export interface Answer {
  readonly ask: Ask;
  readonly tie: Tie;
  /** Over at least one third actor, by their weakest step. */
  readonly chains: readonly RankedChain[];
  readonly paths: Omit<Paths, 'chains'>;
  readonly common: readonly Common[];
  /** Who says so, most statements first. */
  readonly origins: readonly AnswerOrigin[];
  /** Over how many relations it was searched. */
  readonly searched: number;
}

/** Answers how two actors are tied; `shown` is what the filters leave. */
export function answerTo(graph: Graph, shown: readonly Relation[], ask: Ask, bounds?: PathBounds): Answer {
  const all = [...graph.relations.values()];
  const ground = groundRelations(ask.over, all, shown);
  const tie = tieOf(graph, ask.over === 'shown' ? shown : all, ground, ask);
  const { chains: found, ...paths } = pathsBetween(ground, ask, bounds);
  const longer = found.filter((steps) => steps.length > 1 && !sharesOnlyGround(steps));
  const originsOf = originsIn(graph);
  const claimsOf = (relations: Iterable<Relation>) => [...new Set(relations)].flatMap(({ claims }) => claims);
  const firmOf = ({ firm }: Relation) => firm;
  const steps = new Set(longer.flat().flatMap(({ pair }) => pair.relations));
  const chains = rankedChains(longer, originsOf, passageIndex(claimsOf(steps)));
  const bearing = new Set([
    ...(tie.pair?.relations ?? []).flatMap(firmOf),
    ...tie.concerning,
    ...tie.grouped.flatMap(({ pair }) => pair.relations.flatMap(firmOf)),
    ...[...steps].flatMap(firmOf),
  ]);
  return {
    ask,
    tie,
    chains,
    paths,
    common: commonGround(ground, ask.from, ask.to),
    origins: originsOfClaims(bearing, originsOf),
    searched: ground.length,
  };
}

function originsOfClaims(
  claims: Iterable<Claim>,
  originsOf: ReturnType<typeof originsIn>,
): readonly AnswerOrigin[] {
  const rows = new Map<string, { origin: Origin; statements: number }>();
  for (const claim of claims) {
    const own = new Map(
      claim.evidence.flatMap((piece) => originsOf(claim, piece)).map((origin) => [origin.key, origin]),
    );
    for (const [key, origin] of own) {
      const row = rows.get(key);
      if (row) row.statements++;
      else rows.set(key, { origin, statements: 1 });
    }
  }
  return [...rows.values()].sort(
    (x, y) => y.statements - x.statements || (x.origin.key < y.origin.key ? -1 : 1),
  );
}
