import type { voices as english } from '../en/voices.ts';
import { followed } from './grammar.ts';

/** Who says so. */
export const voices: typeof english = {
  author: (name) => (name === null ? 'Los propios autores' : `${name} (autoría del texto)`),
  authors: 'la autoría del texto',
  unnamed: 'Hablantes sin nombrar',
  several: 'Varios a la vez',
  others: 'Otros',
  heading: 'Quién lo dice',
  colouring: 'Color de las líneas',
  colourings: { sign: 'a favor y en contra', speaker: 'quién lo dice' },
  presets: 'Qué palabras cuentan',
  presetNames: {
    all: 'las de todos',
    author: 'solo las del autor',
  },
  officials,
  onlyOfficials: (body) => `solo lo que dicen ${officials(body)}`,
  definition: 'Lo que se cita de alguien cuenta solo si cuentan también todos los que lo transmiten.',
  without: (names) => `Sin lo dicho por ${names}`,
  only: (names) => `Solo lo dicho por ${names}`,
};

/** "los representantes de Rusia", "los representantes del gremio". */
function officials(body: string): string {
  return followed('los representantes de', body);
}
