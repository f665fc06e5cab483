/** A language of the interface. */
export interface Language {
  /** Its language tag. */
  readonly id: string;
  /** Its own name, since readers looking for it may not read any other. */
  readonly name: string;
}

/** The languages of the interface. */
export const languages = [
  { id: 'en', name: 'English' },
  { id: 'es', name: 'Español' },
] as const satisfies readonly Language[];

/** The tag of a language that there is a catalogue for. */
export type LanguageId = (typeof languages)[number]['id'];

/** The closest catalogue to a language tag: "es" for "es-MX"; English if there is none. */
export function nearestLanguage(tag: string): LanguageId {
  const [base = ''] = tag.toLowerCase().split('-');
  return languages.find(({ id }) => id === base)?.id ?? 'en';
}
