import type { CodebookWords } from './en/codebook-words.ts';
import type { StandingRow } from './standing-table.ts';

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
