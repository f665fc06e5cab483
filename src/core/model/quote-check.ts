/**
 * How a quote matches the text: word for word in one place, in several that cannot be distinguished, only after
 * normal form, not at all, or the text is not here. Never "verified": that would read as if the fact had been checked.
 */
export type QuoteResult = 'found' | 'several' | 'differs' | 'not-found' | 'no-text';

/** How a map's evidence was checked at publication: one result per piece of evidence, null for a locator. */
export interface Checks {
  /** The day of the check, EDTF; null if none is recorded. */
  readonly checked: string | null;
  /** Of the text that each source was checked against, by source id. */
  readonly sha256: Readonly<Record<string, string>>;
  /** By claim id, in the order of its evidence. */
  readonly results: Readonly<Record<string, readonly (QuoteResult | null)[]>>;
}
