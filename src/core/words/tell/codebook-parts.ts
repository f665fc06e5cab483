import type { Outline } from '../../model/actor-kind.schema.ts';
import type { Look } from '../../model/look.ts';
import type { Sign } from '../../model/relation-type.schema.ts';
import type { Filters } from '../../query/filters.ts';

/** What the codebook explains, in order; an entry is named `type:sanctuary`, `certainty:uncommitted`, `rule:3`. */
export const CODEBOOK_GROUPS = [
  'look',
  'sign',
  'type',
  'certainty',
  'mood',
  'tense',
  'negated',
  'basis',
  'kind',
  'rule',
] as const;

export type CodebookGroup = (typeof CODEBOOK_GROUPS)[number];

/** The name of an entry, as in links; null if the codebook has no such group. */
export function codebookEntry(group: string, value: string): string | null {
  return CODEBOOK_GROUPS.some((known) => known === group) ? `${group}:${value}` : null;
}

/** What a language says about one row that has no words of its own in the model: a value of an axis, a look, a sign. */
export interface RowWords {
  readonly label: string;
  readonly definition: string;
  readonly example: string;
  /** Hard negatives: what looks like it but does not count, each with where it belongs instead. */
  readonly not: readonly string[];
  readonly rules: readonly string[];
  /** What the codebooks and corpora of the field call it. */
  readonly field: string | null;
}

/** A work that the codebook is based on. */
export interface Reference {
  readonly id: string;
  /** What this codebook takes from it. */
  readonly use: string;
  readonly citation: string;
  readonly url: string;
}

/** A line or a box as drawn on the map, next to the words for it. */
export type CodebookSample =
  | {
      readonly kind: 'line';
      readonly look: Look;
      readonly sign: Sign;
      readonly directed: boolean;
      readonly mixed: boolean;
    }
  | { readonly kind: 'actor'; readonly outline: Outline };

/** One row of the codebook, ready to be shown and printed. */
export interface CodebookEntry {
  /** `type:sanctuary`, as in links. */
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly examples: readonly string[];
  /** Hard negatives, each with where it belongs instead. */
  readonly not: readonly string[];
  /** The entries named there as the right place. */
  readonly see: readonly { readonly id: string; readonly label: string }[];
  readonly rules: readonly string[];
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly sample: CodebookSample | null;
  /** A row that the map itself defines. */
  readonly isOwn: boolean;
  /** How often the map uses it; 0 if it does not. */
  readonly used: number;
  /** The same in words: "8 statements, 6 relations". */
  readonly usage: string;
  /** What the filters leave when only this is shown; null if that would be nothing. */
  readonly filters: Filters | null;
}

/** A part of the codebook: all rows of one kind. */
export interface CodebookSection {
  readonly group: CodebookGroup;
  readonly title: string;
  readonly intro: string;
  readonly entries: readonly CodebookEntry[];
}
