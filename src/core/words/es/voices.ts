import type { voices as english } from '../en/voices.ts';
import { followed } from './grammar.ts';

/** Who says so. */
export const voices: typeof english = {
  author: (name) => (name === null ? 'Los propios autores' : `${name} (autoría del texto)`),
  authors: 'la autoría del texto',
  unnamed: 'Alguien sin nombrar',
  several: 'Varios a la vez',
  others: 'Otros',
  heading: 'Quién lo dice',
  colouring: 'Color de las líneas',
  colourings: { sign: 'a favor y en contra', speaker: 'quién lo dice' },
  presets: 'Creer',
  presetNames: {
    all: 'a todos',
    author: 'solo las palabras propias del autor',
  },
  officials,
  onlyOfficials: (body) => `solo lo que dicen ${officials(body)}`,
  definition: 'Lo que se cita de otros cuenta solo mientras se crea a todos los que lo transmiten.',
  without: (names) => `Las palabras de ${names} no cuentan`,
  only: (names) => `Solo cuentan las palabras de ${names}`,
};

/** "los representantes de Rusia", "los representantes del gremio". */
function officials(body: string): string {
  return followed('los representantes de', body);
}
