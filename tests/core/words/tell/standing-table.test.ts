import { messagesIn } from '../../../../src/core/words/messages-in.ts';
import { describe, expect, test } from 'vitest';
import { Claim } from '../../../../src/core/model/claim.schema.ts';
import { RelationType, type Nature } from '../../../../src/core/model/relation-type.schema.ts';
import { STANDINGS, standingOf, type Axes } from '../../../../src/core/model/standing.ts';
import { standingClause } from '../../../../src/core/words/tell/codebook.ts';
import { type StandingRow, standingTable } from '../../../../src/core/model/standing-table.ts';

const { codebookWords } = messagesIn('en');

const { shape } = Claim.unwrap();
const combinations = shape.certainty.unwrap().options.flatMap((certainty) =>
  shape.mood.unwrap().options.flatMap((mood) =>
    shape.tense.unwrap().options.flatMap((tense) =>
      [false, true].flatMap((negated) =>
        RelationType.unwrap().shape.nature.options.map((nature) => ({
          certainty,
          mood,
          tense,
          negated,
          nature,
        })),
      ),
    ),
  ),
);

function fits({ fits: row }: StandingRow, claim: Axes & { readonly nature: Nature }): boolean {
  if (Object.keys(row).length === 0) return true;
  return (
    (row.mood?.includes(claim.mood) ?? false) ||
    (row.certainty?.includes(claim.certainty) ?? false) ||
    (row.tense?.includes(claim.tense) ?? false) ||
    (row.negated?.includes(claim.negated) ?? false) ||
    (row.nature?.includes(claim.nature) ?? false)
  );
}

describe('the table of how a statement is stated', () => {
  test('says what the model does, for every combination of the axes', () => {
    expect(combinations).toHaveLength(480);
    for (const claim of combinations) {
      const first = standingTable.find((row) => fits(row, claim));
      expect(first?.standing, JSON.stringify(claim)).toBe(standingOf(claim, claim.nature));
    }
  });

  test('has one row for each way to be stated, and each is needed', () => {
    expect(standingTable.map(({ standing }) => standing).sort()).toEqual([...STANDINGS].sort());
    for (const row of standingTable.slice(0, -1)) {
      const rest = standingTable.filter((other) => other !== row);
      const differs = combinations.some(
        (claim) => rest.find((other) => fits(other, claim))?.standing !== standingOf(claim, claim.nature),
      );
      expect(differs, row.standing).toBe(true);
    }
  });

  test('reads as the words of the codebook do', () => {
    const words = codebookWords;
    expect(standingTable.map((row) => standingClause(row, words))).toEqual([
      'Mood: option or feared; or Certainty: possible or unlikely',
      'Negation: negated',
      'Certainty: takes no side',
      'Mood: promised or planned',
      'Time: earlier',
      'Mood: intended or attempted; or Relation: an aim or a view',
      'Certainty: probable',
      'None of the above',
    ]);
  });
});
