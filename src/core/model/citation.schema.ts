import { z } from 'zod';
import { cslDateOf, type CslDate } from './csl-date.ts';
import { Text } from './ids.schema.ts';
import { VISIBLE } from './visible-text.ts';

// A field that a program wrote without content is left out, and is no mistake.
const Written = z.string().optional();
const Counted = z.union([z.string(), z.number()]).optional();

const Name = z.looseObject({
  family: Written,
  given: Written,
  'dropping-particle': Written,
  'non-dropping-particle': Written,
  suffix: Written,
  literal: Written,
});

const WHOLE = /^\s*(?:-?\d{1,6})?\s*$/;
const DatePart = z.union([
  z.int(),
  z.string().regex(WHOLE, 'is not a part of a date: write year, month and day as numbers'),
  z.null(),
]);
const DateWritten = z.union([
  z.string(),
  z.int(),
  z.looseObject({
    'date-parts': z.array(z.array(DatePart).readonly()).readonly().optional(),
    season: Counted,
    circa: z.union([z.boolean(), z.number(), z.string()]).optional(),
    literal: Written,
    raw: Written,
  }),
]);

/** A web address that a reader may follow: http or https, nothing else. */
export const WebAddress = z.url({
  protocol: /^https?$/,
  error: 'is not a web address: write one that starts with http:// or https://',
});

// Only fields that the project itself reads have a type; styles print the others.
type NameField = 'author' | 'editor' | 'translator';
type DateField = 'issued' | 'accessed';
type TextField = 'DOI' | 'ISBN' | 'ISSN' | 'abstract' | 'collection-title' | 'container-title';
type FurtherTextField = 'genre' | 'language' | 'note' | 'publisher' | 'publisher-place';
type NumberField = 'edition' | 'issue' | 'number' | 'page' | 'volume';

const listed = <Field extends string>(words: string) =>
  words.trim().split(/\s+/) as readonly string[] as readonly Field[];

/** The people and bodies of a CSL-JSON item (1.0.2), by what they did. */
export const NAME_FIELDS = listed<NameField>(`
  author chair collection-editor compiler composer container-author contributor curator director editor
  editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author
  performer producer recipient reviewed-author script-writer series-creator translator`);

/** The dates of a CSL-JSON item. */
export const DATE_FIELDS = listed<DateField>(`
  accessed available-date event-date issued original-date submitted`);

/** What a CSL-JSON item may give as a number or as a text. */
export const NUMBER_FIELDS = listed<NumberField>(`
  chapter-number citation-number collection-number edition first-reference-note-number issue locator number
  number-of-pages number-of-volumes page page-first part-number printing-number section supplement-number version
  volume`);

/** Every other text of a CSL-JSON item. */
export const TEXT_FIELDS = listed<TextField | FurtherTextField>(`
  abstract annote archive archive_collection archive_location archive-place authority call-number citation-key
  citation-label collection-title container-title container-title-short dimensions division DOI event event-place
  event-title genre ISBN ISSN journalAbbreviation jurisdiction keyword language license medium note
  original-publisher original-publisher-place original-title part part-title PMCID PMID printing publisher
  publisher-place references reviewed-genre reviewed-title scale shortTitle source status supplement title-short
  volume-title volume-title-short year-suffix`);

const row = <Key extends string, Value>(keys: readonly Key[], value: Value) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;

const shape = {
  type: Text,
  ...row(NAME_FIELDS, z.array(Name).readonly().optional()),
  ...row(DATE_FIELDS, DateWritten.optional()),
  ...row(NUMBER_FIELDS, Counted),
  ...row(TEXT_FIELDS, Counted),
  URL: WebAddress.optional(),
  title: Text,
};
const Item = z.looseObject(shape);

/** Every field of a CSL-JSON item, and what reference managers are known to add. */
export const CITATION_FIELDS: readonly string[] = [
  ...Object.keys(shape),
  ...listed<string>('id categories custom itemID multi system_id uri uris'),
];

/** A person or a body as an item names it; all that was written is kept. */
export type CslName = Readonly<z.infer<typeof Name>>;

/** A CSL-JSON item as maps keep it: dates in numbers, and nothing empty. */
export type Citation = Readonly<
  { type: string; title: string; URL?: string } & { [Key in NameField]?: readonly CslName[] } & {
    [Key in DateField]?: CslDate;
  } & { [Key in NumberField]?: string | number } & {
    [Key in TextField | FurtherTextField]?: string;
  } & { [other: string]: unknown }
>;

/** A CSL-JSON item (Citation Style Language 1.0.2), as reference managers export it: what no style prints is kept. */
export const Citation = Item.transform(tidy).meta({
  id: 'Citation',
  description:
    'A CSL-JSON item, as Zotero and other reference managers export it; fields that are not used are kept',
});

function tidy(item: z.infer<typeof Item>): Citation {
  const fields = Object.entries(item).flatMap(([key, value]) => {
    const kept = keptOf(key, value);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return Object.fromEntries(fields) as Citation;
}

// Styles print the address of a DOI before it.
const DOI_AS_ADDRESS = /^\s*(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i;

const isIn = (keys: readonly string[], key: string) => keys.includes(key);

function keptOf(key: string, value: unknown): unknown {
  if (isIn(DATE_FIELDS, key)) return cslDateOf(value as z.infer<typeof DateWritten>);
  if (isIn(NAME_FIELDS, key)) return namesOf(value as readonly CslName[] | undefined);
  if (isIn(TEXT_FIELDS, key) && typeof value === 'number') return String(value);
  if (key === 'DOI' && typeof value === 'string') return value.replace(DOI_AS_ADDRESS, '');
  return typeof value === 'string' && !VISIBLE.test(value) ? undefined : value;
}

function namesOf(names: readonly CslName[] = []): readonly CslName[] | undefined {
  const kept = names
    .map((name) =>
      Object.fromEntries(
        Object.entries(name).filter(([, part]) => typeof part !== 'string' || VISIBLE.test(part)),
      ),
    )
    .filter(({ family, given, literal }) => [family, given, literal].some((part) => part !== undefined));
  return kept.length > 0 ? kept : undefined;
}
