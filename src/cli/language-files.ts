import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The two halves of a language's texts: what the first load carries, and what comes later. */
export const HALVES = ['first', 'later'] as const;
export type Half = (typeof HALVES)[number];

/** A text of a language's file, a list of texts, or a group of them by name. */
export type Text = string | null | readonly Text[] | { readonly [key: string]: Text };

/** The folder of the catalogues, from the root of the project. */
export const WORDS = 'src/core/words';
const folder = join(import.meta.dirname, '../..', WORDS);

/** The languages that have texts, by the names of their folders, English first. */
export function languageFolders(): readonly string[] {
  const found = readdirSync(folder).filter((name) => existsSync(fileOf(name, 'first')));
  return ['en', ...found.filter((name) => name !== 'en').sort()];
}

/** The texts of one half of a language; null if it has no such file. */
export function textsIn(language: string, half: Half): Text {
  const file = fileOf(language, half);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Text) : null;
}

/** What a translator should know of some texts, by their path. */
export function notesOnTexts(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(folder, 'notes.json'), 'utf8')) as Record<string, string>;
}

const fileOf = (language: string, half: Half) => join(folder, language, `strings.${half}.json`);
