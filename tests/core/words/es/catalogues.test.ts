import { describe, expect, test } from 'vitest';
import { builtInRows } from '../../../../src/core/model/built-in-rows.ts';
import { actorKinds } from '../../../../src/core/model/actor-kinds.ts';
import { relationTypes } from '../../../../src/core/model/relation-types.ts';
import { languages, nearestLanguage } from '../../../../src/core/words/languages.ts';
import { messagesIn } from '../../../../src/core/words/messages-in.ts';
import { rowsIn } from '../../../../src/core/words/catalogue.ts';

/** Words, signs and names that are the same in both languages. */
const SAME = new Set([
  '',
  '?',
  '/',
  'no',
  'Id',
  'CSV',
  'APA',
  'PLOVER',
  'UCDP External Support',
  'BibTeX',
  'Entente',
  'Error',
  'Ctrl+K',
  'probable',
  'Probable',
  'via',
  'normal',
  'actor',
  'base',
  'control',
  'Ctrl',
  'Tab',
  'Escape',
  'Alt',
  'K',
  'Z',
  '5, improbable',
  'FactBank: CT (certain)',
  'FactBank: PR (probable)',
  'FactBank: PS (possible)',
  'FactBank: PR− (probably not)',
]);
/** Keys, signs and single letters are no words. */
const isSame = (text: string): boolean => SAME.has(text) || /^(?:\P{L}*|\p{L})$/u.test(text);

/** Whether a function's own source holds words, apart from names of kinds. */
const holdsWords = (source: string): boolean =>
  [...source.matchAll(/(["'`])((?:\\.|(?!\1).)*)\1/g)]
    .map(([, , text]) => text!.replaceAll(/\$\{[^}]*\}/g, ' '))
    .some(
      (text) =>
        /\p{L}{3}/u.test(text) && !/^(?:date|year|month|day)$/.test(text) && !text.endsWith('· Entente'),
    );

interface Leaf {
  readonly path: string;
  readonly english: unknown;
  readonly other: unknown;
}

/** Every text and function of two catalogues, side by side. */
function leaves(english: unknown, other: unknown, path = ''): readonly Leaf[] {
  if (typeof english !== 'object' || english === null) return [{ path, english, other }];
  if (typeof other !== 'object' || other === null) return [{ path, english, other: undefined }];
  const theirs = new Map<string, unknown>(Object.entries(other));
  const missing = [...theirs.keys()].filter((key) => !Object.hasOwn(english, key));
  return [
    ...missing.map((key) => ({ path: `${path}.${key}`, english: undefined, other: theirs.get(key) })),
    ...Object.entries(english).flatMap(([key, value]) => leaves(value, theirs.get(key), `${path}.${key}`)),
  ];
}

const en = messagesIn('en');
const es = messagesIn('es');
const { rows } = es;
// The rows are the model's own in English, and are looked at by themselves.
const [english, spanish] = [en, es].map((catalogue) => ({ ...catalogue, rows: null }));

describe('the Spanish catalogue', () => {
  const all = leaves(english, spanish).filter(({ path }) => !/^\.codebookWords\.references/.test(path));

  test('has every text that the English has, and no other', () => {
    expect(all.filter((leaf) => typeof leaf.english !== typeof leaf.other).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('leaves no text in English', () => {
    const same = all.filter(
      (leaf) => typeof leaf.english === 'string' && leaf.english === leaf.other && !isSame(leaf.english),
    );
    expect(same.map(({ path, english: text }) => `${path}: ${String(text)}`)).toEqual([]);
  });

  test('leaves no sentence to English grammar', () => {
    const same = all.filter(
      ({ english: one, other }) =>
        typeof one === 'function' &&
        (one === other || (String(one) === String(other) && holdsWords(String(one)))),
    );
    expect(same.map(({ path, english: text }) => `${path}: ${String(text)}`)).toEqual([]);
  });

  test('never says "verificado"', () => {
    const texts = all.flatMap(({ other }) => (typeof other === 'string' ? [other] : []));
    expect(texts.filter((text) => /verificad/i.test(text))).toEqual([]);
  });

  test('tells what is taken from each work of the codebook, and cites the work as it is', () => {
    const [one, other] = [en.codebookWords.references, es.codebookWords.references];
    expect(other.map(({ citation }) => citation)).toEqual(one.map(({ citation }) => citation));
    expect(other.filter(({ use }, at) => use === one[at]?.use)).toEqual([]);
  });
});

describe('the built-in rows in Spanish', () => {
  const { types, kinds } = rowsIn(es, builtInRows);

  test('are those of the model, each with words of its own', () => {
    expect(Object.keys(rows?.types ?? {}).sort()).toEqual(relationTypes.map(({ id }) => String(id)).sort());
    expect(Object.keys(rows?.kinds ?? {}).sort()).toEqual(actorKinds.map(({ id }) => String(id)).sort());
    const same = [
      ...relationTypes.map((row, at) => leaves(row, types[at], row.id)),
      ...actorKinds.map((row, at) => leaves(row, kinds[at], row.id)),
    ]
      .flat()
      .filter(({ path }) => !/\.(id|sign|directed|nature|family|plover|official|outline)$/.test(path))
      .filter(({ english: text, other }) => text === other && !isSame(String(text)));
    expect(same.map(({ path }) => path)).toEqual([]);
  });

  test('keep what they mean: sign, direction and nature', () => {
    for (const [at, { sign, directed, nature, family }] of relationTypes.entries())
      expect(types[at]).toMatchObject({ sign, directed, nature, family });
  });

  test('name a neighbour in their counterexamples as it is called', () => {
    const told = ({ counterexample }: { readonly counterexample: string }, labels: readonly string[]) =>
      labels.filter((label) => counterexample.includes(`: ${label}`)).length;
    const labelsOf = (list: readonly { readonly label: string }[]) => list.map(({ label }) => label);
    for (const [at, type] of relationTypes.entries())
      expect([type.id, told(types[at]!, labelsOf(types))]).toEqual([
        type.id,
        told(type, labelsOf(relationTypes)),
      ]);
  });
});

describe('the languages', () => {
  test('are found by their tag, also with a region; English stands in for the others', () => {
    expect(nearestLanguage('es-MX')).toBe('es');
    expect(nearestLanguage('ES')).toBe('es');
    expect(nearestLanguage('fr')).toBe('en');
    expect(nearestLanguage('__proto__')).toBe('en');
  });

  test('each have a catalogue that knows its own language', () => {
    for (const { id } of languages) expect(messagesIn(id).language).toBe(id);
  });
});
