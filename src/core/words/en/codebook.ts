import { referencesWith } from '../tell/codebook-works.ts';
import { listed } from './grammar.ts';

/** The works that the codebook is based on; each cited once. */
export const codebookReferences = referencesWith({
  plover:
    'Sixteen categories of political events, in four quarters (words or deeds, cooperation or conflict). Each relation is mapped to the nearest category. The choice is our judgement: events are not relations.',
  ucdp: 'The kinds of support given to warring parties in armed conflicts, year by year, 1975 to 2017. Only acts that help someone are mapped, and only where one of its types of support fits.',
  'san-akca':
    'Rules for what counts as state support for armed groups: hosting negotiations does not, hosting a headquarters does.',
  factbank:
    'How sure a source is of what it says, kept separate from whether it affirms or denies it. Both always depend on the source.',
  timeml:
    'Tense, polarity, modality, and the class of verbs that only point to another event: try, want, fear.',
});

/** Every text of the codebook in English; fetched with it, so that the first screen does not wait for it. */
export const codebookWords = {
  references: codebookReferences,
  ploverOf: (name: string, known: { readonly quad: string; readonly holds: string } | null): string =>
    known ? `${name} (${known.quad}: ${known.holds})` : name,
  usage: {
    such: (names: readonly string[], more: number): string =>
      `Here: ${more > 0 ? `${names.join(', ')} and ${more} more` : listed(names)}`,
  },
  standing: {
    any: (clauses: readonly string[]): string => clauses.join('; or '),
    clause: (axis: string, values: readonly string[]): string => `${axis}: ${listed(values, 'or')}`,
  },
};
