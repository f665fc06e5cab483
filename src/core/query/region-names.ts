/** The letters of a region's code, as in "TJ". */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const known = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** What a language calls the states and regions that a map names in another: "Tajikistan" is "Tayikistán", "United States" is also "EE. UU.". Empty where the browser knows no such names (Unicode CLDR). */
export function regionNames(mapLanguage: string, language: string): ReadonlyMap<string, readonly string[]> {
  const key = `${mapLanguage} ${language}`;
  const made = known.get(key) ?? namesIn(mapLanguage, language);
  known.set(key, made);
  return made;
}

function namesIn(mapLanguage: string, language: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  let own: Intl.DisplayNames;
  let others: readonly Intl.DisplayNames[];
  try {
    const namer = (tag: string, style: 'long' | 'short') =>
      new Intl.DisplayNames([tag], { type: 'region', style, fallback: 'none' });
    own = namer(mapLanguage, 'long');
    others = [namer(language, 'long'), namer(language, 'short')];
  } catch {
    // A map may name a language that is none; its names are then only its own.
    return found;
  }
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const code = first + second;
      const name = own.of(code);
      if (name !== undefined) found.set(name, [...new Set(others.map((other) => other.of(code) ?? name))]);
    }
  return found;
}
