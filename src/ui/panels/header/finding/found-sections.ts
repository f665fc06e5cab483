import type { Inquiry } from '../../../../core/analysis/question.ts';
import type { ActorId } from '../../../../core/model/ids.ts';
import type { FoundKind } from '../../../../core/query/finders.ts';
import { namedActors, withoutAsides } from '../../../../core/query/named-actors.ts';
import { search, type SearchHit } from '../../../../core/query/search.ts';
import type { getExplorer } from '../../../context.ts';
import { askedAbout, askedIn, type AskedIn } from '../../../parts/asked-in.ts';

/** One row that a reader may choose. */
export type FoundRow =
  | { readonly kind: 'ask'; readonly inquiry: Inquiry; readonly rest: readonly string[] }
  | { readonly kind: 'focus'; readonly actor: ActorId }
  | { readonly kind: 'hit'; readonly hit: SearchHit }
  | { readonly kind: 'more'; readonly of: FoundKind; readonly total: number }
  | { readonly kind: 'keep' };

/** Rows under one heading. */
export interface FoundSection {
  readonly kind: FoundKind | 'ask' | 'view';
  readonly rows: readonly FoundRow[];
  /** How many there are in all, and how many rows show; equal if none is left out. */
  readonly total: number;
  readonly shown: number;
}

/** What a search shows. */
export interface FoundSections {
  readonly sections: readonly FoundSection[];
  /** The words that all views may be held to: those typed, or those near them; '' if nothing was found. */
  readonly text: string;
  /** Nothing matches what was typed; what is shown is near it. */
  readonly isNear: boolean;
  /** How many things were found. */
  readonly count: number;
}

const FEW = 5;
/** The maximum of one kind shown at once; a page of thousands would make the reader wait. */
export const MANY = 400;

/** What is shown for some typed words; `expanded` are the kinds of which all is shown. */
export function foundSections(
  explorer: ReturnType<typeof getExplorer>,
  typed: string,
  expanded: ReadonlySet<FoundKind>,
): FoundSections {
  const { graph, messages } = explorer;
  const { asides } = messages.finding;
  const { named, rest } = namedActors(graph, typed, asides);
  const asked = askedIn(explorer, typed);
  const asks = askRows(asked);
  const text = asks.length > 0 ? withoutAsides(typed, asides) : typed.trim();
  const { groups, near } = search(graph, text, (kind) => (expanded.has(kind) ? MANY : FEW));
  const [sole] = named.length === 1 && named[0]?.length === 1 && rest.length === 0 ? named[0] : [];
  const sections = groups.map(({ kind, hits, total }): FoundSection => {
    const rows: FoundRow[] = hits.map((hit) => ({ kind: 'hit', hit }));
    if (kind === 'actor' && sole !== undefined) rows.splice(1, 0, { kind: 'focus', actor: sole });
    if (hits.length < Math.min(total, MANY)) rows.push({ kind: 'more', of: kind, total });
    return { kind, rows, total, shown: hits.length };
  });
  // Anyone who names an actor of the map is answered.
  const fallback = asks.length === 0 && groups.length === 0 ? askRows(askedAbout(explorer, typed)) : [];
  return {
    sections: [
      ...askSection(asked.isGuess ? [] : asks),
      ...sections,
      ...askSection(asked.isGuess ? asks : fallback),
      ...(groups.length > 0 ? [keep] : []),
    ],
    text: groups.length > 0 ? (near ?? text) : '',
    isNear: near !== null,
    count: groups.reduce((sum, { total }) => sum + total, asks.length + fallback.length),
  };
}

const keep: FoundSection = { kind: 'view', rows: [{ kind: 'keep' }], total: 1, shown: 1 };

function askRows({ inquiries, rest }: AskedIn): readonly FoundRow[] {
  return inquiries.map((inquiry) => ({ kind: 'ask', inquiry, rest }));
}

function askSection(rows: readonly FoundRow[]): readonly FoundSection[] {
  return rows.length === 0 ? [] : [{ kind: 'ask', rows, total: rows.length, shown: rows.length }];
}
