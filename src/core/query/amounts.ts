/** The ranges into which a facet sorts numbers; they appear in links. */
export const AMOUNTS = ['0', '1', '2', '3-5', '6+'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** The step that an amount falls in. */
export function amountOf(count: number): Amount {
  if (count <= 0) return '0';
  if (count === 1) return '1';
  if (count === 2) return '2';
  return count <= 5 ? '3-5' : '6+';
}

/** The steps that can occur if these do: a relation that loses statements falls to any step below. */
export function amountsUpTo(found: Iterable<Amount>): readonly Amount[] {
  const steps = [...found].map((amount) => AMOUNTS.indexOf(amount));
  return AMOUNTS.slice(steps.includes(0) ? 0 : 1, Math.max(0, ...steps) + 1);
}
