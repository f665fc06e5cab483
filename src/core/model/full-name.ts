import type { CslName } from './citation.schema.ts';

/** A person as a sentence names them, with particles and suffix: "Marta L. van den Hoven Jr."; a body by its name. */
export function fullName(name: CslName): string {
  const {
    literal,
    given,
    'dropping-particle': dropping,
    'non-dropping-particle': kept,
    family,
    suffix,
  } = name;
  return literal ?? [given, dropping, kept, family, suffix].filter(Boolean).join(' ');
}
